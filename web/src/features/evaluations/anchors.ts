/** Where a point and its words in the answer can be found on the page. */
export const pointId = (index: number) => `point-${index}`;
export const passageId = (index: number) => `passage-${index}`;

/** Follows a link within the page without leaving a trace in the address. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}
