import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { StartInterviewRequest } from '../../api/generated';
import { asProblem } from '../../api/problem';
import { paths } from '../../ui/paths';
import { useStartInterviewMutation } from './api';
import { newIdempotencyKey } from './sendToServer';

/** Starts an interview and goes into its room; pressing twice, or again after a lost answer, starts only one. */
export function useStartInterview() {
  const [start, { isLoading, error }] = useStartInterviewMutation();
  const navigate = useNavigate();
  const last = useRef<{ key: string; wishes: string } | null>(null);
  const busy = useRef(false);
  return {
    isStarting: isLoading,
    problem: error === undefined ? null : asProblem(error),
    start: async (startInterviewRequest: StartInterviewRequest) => {
      if (busy.current) return;
      busy.current = true;
      const wishes = JSON.stringify(startInterviewRequest);
      if (last.current?.wishes !== wishes) last.current = { key: newIdempotencyKey(), wishes };
      const { data } = await start({ startInterviewRequest, 'Idempotency-Key': last.current.key });
      busy.current = false;
      if (data !== undefined) await navigate(paths.interview(data.session_id));
    },
  };
}
