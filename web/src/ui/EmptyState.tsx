import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  /** What will be here, and what to do for it. */
  children: ReactNode;
  action?: ReactNode;
}

/** A place that has nothing in it yet: three ruled lines, one of them marked, and the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={cx(styles.frame, 'flex flex-col items-center px-6 py-14 text-center')}>
      <svg width="120" height="72" viewBox="0 0 120 72" aria-hidden="true" focusable="false" className="mb-6">
        <rect x="10" y="6" width="100" height="60" rx="12" className={styles.sheet} />
        <path d="M26 24h68M26 36h52M26 48h60" className={styles.rule} />
        <path d="M26 36h34" className={styles.marked} />
      </svg>
      <Typography variant="h2">{title}</Typography>
      <Typography color="textSecondary" className="mt-2 max-w-md" component="div">
        {children}
      </Typography>
      {action === undefined ? null : <div className="mt-6">{action}</div>}
    </div>
  );
}
