import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx';
import styles from './ItemRow.module.css';

export type Tone = 'plain' | 'good' | 'notice' | 'alert';

interface ItemRowProps {
  icon: ReactNode;
  tone?: Tone;
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}

/** One of several things within a panel: what it is, what is known about it, and what can be done with it. */
export function ItemRow({ icon, tone = 'plain', title, children, action }: ItemRowProps) {
  return (
    <li className={cx(styles.row, 'flex flex-wrap items-center gap-x-4 gap-y-1 py-3')}>
      <span className={cx(styles.icon, styles[tone], 'self-start')}>{icon}</span>
      <div className="min-w-0 grow basis-40">
        <Typography component="div" className="wrap-anywhere">
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary" component="div" className="wrap-anywhere">
          {children}
        </Typography>
      </div>
      {action === undefined ? null : <div className="ml-auto">{action}</div>}
    </li>
  );
}
