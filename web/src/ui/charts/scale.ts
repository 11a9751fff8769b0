/** Neighbouring known values: a line may be drawn within each run, never across a gap. */
export function runs(values: (number | null)[]): { index: number; value: number }[][] {
  const found: { index: number; value: number }[][] = [];
  let open: { index: number; value: number }[] = [];
  values.forEach((value, index) => {
    if (value === null) {
      open = [];
      return;
    }
    if (open.length === 0) found.push(open);
    open.push({ index, value });
  });
  return found;
}

/** Every how many points a label fits, for labels of about 56 px. */
export function labelStep(count: number, width: number): number {
  return Math.max(1, Math.ceil((count * 56) / Math.max(56, width)));
}

/** Where a corner of a radar chart lies: the first at the top, then clockwise. */
export function corner(index: number, count: number, radius: number): { x: number; y: number } {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
