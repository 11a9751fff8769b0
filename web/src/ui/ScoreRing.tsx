import { cx } from './cx';
import styles from './ScoreRing.module.css';
import { bandOf, bandWords } from './scoreBands';

const radius = 44;
const around = 2 * Math.PI * radius;
const sizes = { small: 48, medium: 88, large: 132 };

interface ScoreRingProps {
  /** 0–100, or null while it is not known. */
  score: number | null | undefined;
  size?: keyof typeof sizes;
  /** What the score is of, for those who hear the page. */
  label?: string;
}

/** A score as a figure in a ring. The band is told by colour and, for those who hear, in words. */
export function ScoreRing({ score, size = 'medium', label = 'Score' }: ScoreRingProps) {
  const known = typeof score === 'number';
  const band = known ? bandOf(score) : 'none';
  const spoken = known ? `${label}: ${score} of 100, ${bandWords[bandOf(score)]}` : `${label}: not known yet`;
  return (
    <span className={cx(styles.ring, styles[size], styles[band])} role="img" aria-label={spoken}>
      <svg
        width={sizes[size]}
        height={sizes[size]}
        viewBox="0 0 100 100"
        aria-hidden="true"
        focusable="false"
      >
        <circle cx="50" cy="50" r={radius} className={styles.track} />
        {known ? (
          <circle
            cx="50"
            cy="50"
            r={radius}
            className={styles.arc}
            strokeDasharray={`${(around * score) / 100} ${around}`}
            transform="rotate(-90 50 50)"
          />
        ) : null}
      </svg>
      <span className={styles.figure} aria-hidden="true">
        {known ? Math.round(score) : '–'}
      </span>
    </span>
  );
}
