import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import type { EvaluationView } from '../../api/generated';
import { formatDuration } from '../../ui/dates';

interface QuestionHeaderProps {
  evaluation: EvaluationView;
  back?: ReactNode;
}

/** The question that was answered, and how long that took. Takes the focus: it is where reading begins. */
export function QuestionHeader({ evaluation, back }: QuestionHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="mb-7">
      {back === undefined ? null : <div className="mb-3 -ml-3">{back}</div>}
      <Typography variant="body2" component="p" color="textSecondary">
        Answered in {formatDuration(evaluation.time_taken)}
      </Typography>
      <Typography ref={heading} tabIndex={-1} variant="h2" component="h1" className="mt-1 max-w-3xl">
        {evaluation.question_text}
      </Typography>
    </header>
  );
}
