import Typography from '@mui/material/Typography';
import { Fragment, type MouseEvent } from 'react';
import { cx } from '../../ui/cx';
import { goTo, passageId, pointId } from './anchors';
import styles from './evaluations.module.css';
import type { NumberedPoint } from './numberPoints';
import { cutIntoPassages } from './passages';

interface MarkedAnswerProps {
  text: string;
  points: NumberedPoint[];
  active: number | null;
  onActive: (point: number | null) => void;
}

/** The answer with the marker on the words that earned points; each of them leads to its point. */
export function MarkedAnswer({ text, points, active, onActive }: MarkedAnswerProps) {
  const quotations = points.flatMap(({ index, evidence }) =>
    evidence === null ? [] : [{ point: index, evidence }],
  );
  const passages = cutIntoPassages(text, quotations);
  const firstOf = new Map<number, number>();
  passages.forEach((passage, place) => {
    passage.points.forEach((point) => firstOf.set(point, firstOf.get(point) ?? place));
  });
  return (
    <Typography variant="answer" component="div" className="max-w-prose whitespace-pre-wrap break-words">
      {passages.map((passage, place) => {
        const [point] = passage.points;
        if (point === undefined) return <Fragment key={place}>{passage.text}</Fragment>;
        const isActive = active !== null && passage.points.includes(active);
        const begins = passage.points.find((candidate) => firstOf.get(candidate) === place);
        return (
          <Fragment key={place}>
            <mark
              className={cx(
                styles.mark,
                isActive && styles.active,
                active !== null && !isActive && styles.faded,
              )}
            >
              <a
                href={`#${pointId(begins ?? point)}`}
                id={begins === undefined ? undefined : passageId(begins)}
                className={styles.passage}
                onClick={(event: MouseEvent) => {
                  event.preventDefault();
                  goTo(pointId(begins ?? point));
                }}
                onMouseEnter={() => onActive(begins ?? point)}
                onMouseLeave={() => onActive(null)}
                onFocus={() => onActive(begins ?? point)}
                onBlur={() => onActive(null)}
              >
                {passage.text}
              </a>
            </mark>
            {passage.ends.map((ended) => (
              <sup key={ended} className={styles.number}>
                <span className="sr-only">point </span>
                {points[ended]?.number}
              </sup>
            ))}
          </Fragment>
        );
      })}
    </Typography>
  );
}
