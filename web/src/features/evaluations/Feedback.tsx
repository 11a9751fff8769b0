import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { EvaluationView } from '../../api/generated';
import { Panel } from '../../ui/Panel';
import { Lessons } from './Lessons';
import { MarkedAnswer } from './MarkedAnswer';
import { ModelAnswer } from './ModelAnswer';
import { numberPoints } from './numberPoints';
import { PointList } from './PointList';
import { ScorePanel } from './ScorePanel';

/** A judged answer: its scores, its words with the marker on them, and what to do next. */
export function Feedback({ evaluation }: { evaluation: EvaluationView }) {
  const [active, setActive] = useState<number | null>(null);
  const points = numberPoints(evaluation.points, evaluation.answer_text);
  const covered = points.filter(({ covered: coverage }) => coverage === 'full').length;
  return (
    <div className="flex flex-col gap-5">
      {evaluation.notice === null ? null : <Alert severity="info">{evaluation.notice}</Alert>}
      <ScorePanel score={evaluation.overall_score} scores={evaluation.scores} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Panel
          title="Your answer"
          lead={
            points.some(({ number }) => number !== null)
              ? 'The marked words earned the points with the same number.'
              : undefined
          }
        >
          <MarkedAnswer text={evaluation.answer_text} points={points} active={active} onActive={setActive} />
        </Panel>
        {points.length === 0 ? null : (
          <Panel
            title="What a strong answer says"
            lead={`You made ${covered} of ${points.length} points in full.`}
          >
            <PointList points={points} active={active} onActive={setActive} />
          </Panel>
        )}
      </div>
      <Lessons {...evaluation} />
      <ModelAnswer text={evaluation.example_answer} />
      <Typography variant="caption" component="p" color="textSecondary">
        {judgedBy(evaluation.evaluator)}
      </Typography>
    </div>
  );
}

function judgedBy(evaluator: string | null): string {
  return evaluator === null || evaluator === 'local'
    ? 'Judged on this server without AI, engine local: the same answer always gets the same score.'
    : `Judged by an AI model (${evaluator}). It can be wrong: the quotations show what it went by.`;
}
