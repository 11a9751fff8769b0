import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { cx } from '../cx';
import { bandOf, bandWords } from '../scoreBands';
import styles from './charts.module.css';

interface ScoreBarProps {
  label: string;
  /** What is measured, or how many it is the mean of. */
  note?: string;
  /** 0–100, or null while it is not known. */
  score: number | null;
}

/** A score as a bar with its name and its figure; the bar is a picture of the figure and adds nothing to it. */
export function ScoreBar({ label, note, score }: ScoreBarProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div className="flex items-baseline justify-between gap-4">
        <Typography id={id} variant="body1" component="span">
          {label}
          {note === undefined ? null : (
            <Typography variant="body2" component="span" color="textSecondary" className="ml-2">
              {note}
            </Typography>
          )}
        </Typography>
        <Typography variant="h4" component="span">
          {score === null ? '–' : Math.round(score)}
          <span className="sr-only">
            {score === null ? 'not known' : ` of 100, ${bandWords[bandOf(score)]}`}
          </span>
        </Typography>
      </div>
      <div className={cx(styles.bar, 'mt-1.5')}>
        <svg className={styles.fill} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect
            className={styles[score === null ? 'none' : bandOf(score)]}
            width={score === null ? 0 : Math.max(1.5, score)}
            height="8"
          />
        </svg>
      </div>
    </div>
  );
}
