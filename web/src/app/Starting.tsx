import { Logo } from '../ui/Logo';
import { cx } from '../ui/cx';
import styles from './Starting.module.css';

/** While the app itself is on its way; only seen when that takes longer than one would notice. */
export function Starting() {
  return (
    <div role="status" className={cx(styles.starting, 'grid min-h-dvh place-items-center')}>
      <Logo words={false} />
      <span className="sr-only">Loading InterviewMaster…</span>
    </div>
  );
}
