import { useState } from 'react';
import type { CorrectResumeRequest } from '../../api/generated';
import { asProblem, type Problem } from '../../api/problem';
import { useToast } from '../../ui/useToast';
import { useCorrectResume } from './api';

/** Saves a correction of one part of a résumé. `correct` says whether it was taken; if not, `problem` says why. */
export function useCorrection(resumeId: string) {
  const toast = useToast();
  const [send, { isLoading }] = useCorrectResume();
  const [problem, setProblem] = useState<Problem | null>(null);
  const correct = async (correctResumeRequest: CorrectResumeRequest, done: string): Promise<boolean> => {
    setProblem(null);
    const { error } = await send({ resumeId, correctResumeRequest });
    if (error !== undefined) {
      setProblem(inOneSentence(asProblem(error)));
      return false;
    }
    toast(done);
    return true;
  };
  return { correct, busy: isLoading, problem, forget: () => setProblem(null) };
}

/** Fields of a correction are addressed by index (`experience[2].end_date`), which means nothing to a reader. */
function inOneSentence(problem: Problem): Problem {
  const messages = Object.values(problem.errors).flat();
  return messages.length === 0 ? problem : { ...problem, detail: messages.join(' ') };
}
