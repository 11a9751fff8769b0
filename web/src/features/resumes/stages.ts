import type { ResumeView } from '../../api/generated';

/** What the server does with a résumé, in this order. */
export const stages = [
  'Taking out the text',
  'Finding skills',
  'Putting jobs in order',
  'Reading the education',
] as const;

const reached: Record<ResumeView['status'], number> = {
  uploaded: 0,
  text_extracted: 1,
  skills_extracted: 2,
  experience_parsed: 3,
  education_parsed: 4,
  extraction_failed: 0,
};

export function stagesDone(status: ResumeView['status']): number {
  return reached[status];
}
