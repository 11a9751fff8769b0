/** A quotation by which a point is judged; `point` is the point's place in the list. */
export interface Quotation {
  point: number;
  evidence: string;
}

/** A stretch of the answer with the points that quote it; none for what nobody quotes. */
export interface Passage {
  text: string;
  points: number[];
  /** The points whose quotation ends with this stretch. */
  ends: number[];
}

/**
 * Cuts an answer where quotations begin and end. Joined again, the passages are the answer, letter by letter;
 * quotations may overlap or contain one another, and one that the answer does not hold is left out.
 */
export function cutIntoPassages(answer: string, quotations: readonly Quotation[]): Passage[] {
  const found = quotations
    .map(({ point, evidence }) => ({
      point,
      from: evidence === '' ? -1 : answer.indexOf(evidence),
      evidence,
    }))
    .filter(({ from }) => from >= 0)
    .map(({ point, from, evidence }) => ({ point, from, to: from + evidence.length }));
  const cuts = [...new Set([0, answer.length, ...found.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? answer.length;
    return {
      text: answer.slice(from, to),
      points: found.filter((quoted) => quoted.from <= from && quoted.to >= to).map(({ point }) => point),
      ends: found.filter((quoted) => quoted.to === to).map(({ point }) => point),
    };
  });
}
