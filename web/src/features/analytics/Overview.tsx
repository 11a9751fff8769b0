import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { DashboardView } from '../../api/generated';
import styles from './analytics.module.css';
import { overviewFigures } from './overviewFigures';

/** The figures at the top, in one strip: what is known, and for the rest what it takes to know it. */
export function Overview({ overview }: { overview: DashboardView['overview'] }) {
  return (
    <Paper component="section" variant="outlined" aria-label="Overview" className="p-5 sm:p-7">
      <dl className={styles.figures}>
        {overviewFigures(overview).map(({ label, value, note }) => (
          <div key={label} className={styles.figure}>
            <dt>
              <Typography variant="body2" component="span" color="textSecondary">
                {label}
              </Typography>
            </dt>
            <dd>
              <Typography
                variant={value === null ? 'h3' : 'figure'}
                component="span"
                color={value === null ? 'textSecondary' : 'textPrimary'}
                className="block"
              >
                {value ?? 'Not yet'}
              </Typography>
              <Typography variant="caption" component="span" color="textSecondary" className="mt-1.5 block">
                {note}
              </Typography>
            </dd>
          </div>
        ))}
      </dl>
    </Paper>
  );
}
