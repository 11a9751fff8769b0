import Typography from '@mui/material/Typography';
import type { ResumeView } from '../../api/generated';
import { cx } from '../../ui/cx';
import { CheckIcon } from '../../ui/icons';
import { Panel } from '../../ui/Panel';
import styles from './ReadingPanel.module.css';
import { stages, stagesDone } from './stages';

/** How far the reading of a résumé is; it takes seconds, and this page follows it by itself. */
export function ReadingPanel({ status }: { status: ResumeView['status'] }) {
  const done = stagesDone(status);
  return (
    <Panel
      title="Reading your résumé"
      lead="This takes a few seconds. You can leave the page; it goes on without you."
    >
      <ol className="flex flex-col gap-4">
        {stages.map((stage, index) => (
          <li key={stage} className="flex items-center gap-3">
            <span
              aria-hidden="true"
              className={cx(styles.dot, index < done && styles.done, index === done && styles.now)}
            >
              {index < done ? <CheckIcon size={14} /> : null}
            </span>
            <Typography component="span" color={index <= done ? 'textPrimary' : 'textSecondary'}>
              {stage}
            </Typography>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {stages[done]} ({done + 1} of {stages.length})
      </p>
    </Panel>
  );
}
