import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { InterviewListItem } from '../../api/generated';
import { categoryNames, difficultyNames } from '../../api/names';
import { formatDay } from '../../ui/dates';
import { ArrowIcon, ChevronIcon } from '../../ui/icons';
import { paths } from '../../ui/paths';
import { ScoreRing } from '../../ui/ScoreRing';
import styles from './summaries.module.css';

/** An interview in the list: leads to its summary, or back into the room when it is not over. */
export function HistoryRow({ interview }: { interview: InterviewListItem }) {
  const isRunning = interview.status === 'in_progress';
  const { session_id: id, answered_count: answered, question_count: asked } = interview;
  return (
    <Paper variant="outlined" className="p-1">
      <Link to={isRunning ? paths.interview(id) : paths.summary(id)} className={styles.row}>
        <ScoreRing score={interview.overall_session_score} size="small" />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Typography variant="h4" component="span" className="break-words">
              {interview.role}
            </Typography>
            <Chip size="small" label={difficultyNames[interview.difficulty]} />
            {isRunning ? <Chip size="small" color="primary" label="Running: go on" /> : null}
          </span>
          <Typography variant="body2" component="span" color="textSecondary" className="mt-0.5 block">
            {formatDay(interview.start_time)} · {answered} of {asked} answered
            {interview.categories.length === 0
              ? null
              : ` · ${interview.categories.map((category) => categoryNames[category]).join(', ')}`}
          </Typography>
        </span>
        {isRunning ? <ArrowIcon /> : <ChevronIcon />}
      </Link>
    </Paper>
  );
}
