import type { PointView } from '../../api/generated';

export interface NumberedPoint extends PointView {
  /** Its place in the list. */
  index: number;
  /** Beside the point and its words in the answer; null when nothing in the answer can be shown for it. */
  number: number | null;
}

/** Numbers the points whose words stand in the answer, in the order in which they stand there. */
export function numberPoints(points: readonly PointView[], answer: string): NumberedPoint[] {
  const place = ({ evidence }: PointView) =>
    evidence === null || evidence === '' ? -1 : answer.indexOf(evidence);
  const inOrder = points
    .map((point, index) => ({ index, at: place(point) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ index }) => index);
  return points.map((point, index) => {
    const at = inOrder.indexOf(index);
    return { ...point, index, number: at < 0 ? null : at + 1 };
  });
}
