import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { EvaluationView } from '../../api/generated';
import { Panel } from '../../ui/Panel';
import { ModelAnswer } from './ModelAnswer';
import { OwnAnswer } from './OwnAnswer';

/** An answer that could not be judged: it is safe, and there is still something to compare it with. */
export function FailedNote({ evaluation, children }: { evaluation: EvaluationView; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-5">
      <Panel title="This answer could not be judged">
        <Typography color="textSecondary" className="mb-4 max-w-prose">
          That is our fault: your answer is kept and does not count against your score. Compare it with the
          model answer meanwhile.
        </Typography>
        {children}
      </Panel>
      <OwnAnswer text={evaluation.answer_text} />
      <ModelAnswer text={evaluation.example_answer} />
    </div>
  );
}
