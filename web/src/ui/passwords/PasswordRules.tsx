import { CheckIcon } from '../icons';
import { cx } from '../cx';
import styles from './PasswordRules.module.css';
import { passwordRules } from './passwordRules';

/** The rules of a new password, ticked off while it is typed. */
export function PasswordRules({ password }: { password: string }) {
  return (
    <ul aria-label="Password rules" className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
      {passwordRules.map(({ id, words, holds }) => {
        const met = holds(password);
        return (
          <li key={id} className={cx(styles.rule, met && styles.met, 'flex items-center gap-2')}>
            <span className={styles.tick}>{met ? <CheckIcon size={12} /> : null}</span>
            {words}
            <span className="sr-only">{met ? ' (met)' : ' (not met yet)'}</span>
          </li>
        );
      })}
    </ul>
  );
}
