import Typography from '@mui/material/Typography';
import type { MouseEvent } from 'react';
import { cx } from '../../ui/cx';
import { FullIcon, MissingIcon, PartialIcon } from '../../ui/icons';
import { goTo, passageId, pointId } from './anchors';
import styles from './evaluations.module.css';
import type { NumberedPoint } from './numberPoints';

interface PointListProps {
  points: NumberedPoint[];
  active: number | null;
  onActive: (point: number | null) => void;
}

const coverage = {
  full: { Icon: FullIcon, words: 'Said' },
  partial: { Icon: PartialIcon, words: 'Partly said' },
  missing: { Icon: MissingIcon, words: 'Missing' },
} as const;

/** What a strong answer says, point by point, each with what this answer said of it. */
export function PointList({ points, active, onActive }: PointListProps) {
  return (
    <ul className="flex flex-col gap-1">
      {points.map((point) => {
        const { Icon, words } = coverage[point.covered];
        return (
          <li
            key={point.index}
            id={pointId(point.index)}
            tabIndex={-1}
            className={cx(styles.point, active === point.index && styles.lit)}
            onPointerEnter={() => onActive(point.number === null ? null : point.index)}
            onPointerLeave={() => onActive(null)}
          >
            <span className={cx(styles.coverage, styles[point.covered])}>
              <Icon />
            </span>
            <div className="min-w-0">
              <Typography variant="body2" component="p" className={cx(styles.words, styles[point.covered])}>
                {words}
              </Typography>
              <Typography>{point.point}</Typography>
              {point.number === null ? null : (
                <a
                  href={`#${passageId(point.index)}`}
                  className={styles.source}
                  onClick={(event: MouseEvent) => {
                    event.preventDefault();
                    goTo(passageId(point.index));
                  }}
                  onFocus={() => onActive(point.index)}
                  onBlur={() => onActive(null)}
                >
                  <span className={styles.number}>{point.number}</span>
                  in your answer
                </a>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
