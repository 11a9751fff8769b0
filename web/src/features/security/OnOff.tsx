import { cx } from '../../ui/cx';
import { CheckIcon } from '../../ui/icons';
import styles from './OnOff.module.css';

/** Whether something is in force, in a word. */
export function OnOff({ on, children }: { on: boolean; children: string }) {
  return (
    <span className={cx(styles.state, on && styles.on)}>
      {on ? <CheckIcon size={16} /> : null}
      {children}
    </span>
  );
}
