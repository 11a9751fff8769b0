import Typography from '@mui/material/Typography';
import { cx } from '../cx';
import styles from './PasswordMeter.module.css';
import { strengthOf, strengthWords } from './passwordStrength';

const tones = [styles.low, styles.fair, styles.good, styles.good];

interface PasswordMeterProps {
  password: string;
  /** The person's own name and address, which make poor passwords. */
  personal: readonly string[];
}

/** How hard a new password is to guess: four steps, a word for it, and what would help. */
export function PasswordMeter({ password, personal }: PasswordMeterProps) {
  const strength = password === '' ? null : strengthOf(password, personal);
  return (
    <div>
      <div className="grid grid-cols-4 gap-1.5" aria-hidden="true">
        {strengthWords.map((word, index) => {
          const filled = strength !== null && index <= strength.step;
          return (
            <span
              key={word}
              className={cx(styles.bar, filled && styles.filled, filled && tones[strength.step])}
            />
          );
        })}
      </div>
      {/* Two lines are kept free on narrow screens, so that nothing below moves with the advice. */}
      <Typography variant="caption" component="p" role="status" className="mt-1.5 min-h-10 sm:min-h-5">
        <span className="sr-only">Password strength: </span>
        {strength === null ? (
          <Typography component="span" variant="caption" color="textSecondary">
            How hard it is to guess shows here.
          </Typography>
        ) : (
          <>
            <strong>{strength.word}</strong>
            {strength.advice === null ? '. Keep it.' : `. ${strength.advice}`}
          </>
        )}
      </Typography>
    </div>
  );
}
