import { useEffect, useRef } from 'react';
import { ErrorState, type Fault } from './ErrorState';

/** What the server had against the form as a whole. Takes the focus, so that it is read out and scrolled to. */
export function FormError({ problem }: { problem: Fault | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) place.current?.focus();
  }, [problem]);
  if (!problem) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <ErrorState problem={problem} />
    </div>
  );
}
