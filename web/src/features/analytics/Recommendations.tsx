import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { DashboardView } from '../../api/generated';
import { categoryNames, nameOf } from '../../api/names';
import { Panel } from '../../ui/Panel';
import { paths } from '../../ui/paths';
import { practiceLink } from '../../ui/practiceLink';
import styles from './analytics.module.css';

/** What to do next, most useful first, each with the way to do it. */
export function Recommendations({ recommendations }: { recommendations: DashboardView['recommendations'] }) {
  return (
    <Panel title="Next">
      {recommendations.length === 0 ? (
        <Typography color="textSecondary">
          Nothing stands out. Keep practising what your next interview needs.
        </Typography>
      ) : (
        <ol className="flex flex-col gap-5">
          {recommendations.map(({ text, category }, index) => (
            <li key={text} className={styles.recommendation}>
              <Typography>{text}</Typography>
              {category === null ? (
                index === 0 ? (
                  <Button
                    component={Link}
                    to={paths.practice}
                    variant="outlined"
                    size="small"
                    className="mt-2"
                  >
                    Set up an interview
                  </Button>
                ) : null
              ) : (
                <Button
                  component={Link}
                  to={practiceLink({ categories: [category] })}
                  variant="outlined"
                  size="small"
                  className="mt-2"
                >
                  Practise {nameOf(category, categoryNames).toLowerCase()}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
