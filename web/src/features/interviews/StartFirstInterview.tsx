import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useGetMeQuery } from '../../api/generated';
import { FormError } from '../../ui/FormError';
import { paths } from '../../ui/paths';
import { FeedbackSample } from './FeedbackSample';
import { expectedMinutes, presetChoices } from './practiceChoices';
import { useStartInterview } from './useStartInterview';
import styles from './room.module.css';

const firstCount = 3;

/** For someone without any interview: the first one is a single click away. */
export function StartFirstInterview() {
  const { data: me } = useGetMeQuery();
  const { start, isStarting, problem } = useStartInterview();
  if (me === undefined) return <Skeleton variant="rounded" height={320} />;
  const { difficulty } = presetChoices(new URLSearchParams(), me, []);
  const role = me.target_role;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="first"
      className="grid items-center gap-x-14 gap-y-8 p-6 sm:p-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
    >
      <div>
        <FormError problem={problem} />
        <Typography variant="h1" component="h2" id="first" className="max-w-xl">
          See where you stand in three questions
        </Typography>
        <ol className={styles.promise}>
          <li>
            <Typography>
              {role === null ? 'The questions come' : `Questions for the role of ${role} come`} one at a time,
              with a clock that never cuts you off.
            </Typography>
          </li>
          <li>
            <Typography>
              You answer in writing, as you would say it: {expectedMinutes(difficulty, firstCount)} minutes at
              most. What you type is saved as you go.
            </Typography>
          </li>
          <li>
            <Typography>
              You see at once <mark>which of your words earned points</mark> and what was missing.
            </Typography>
          </li>
        </ol>
        <div className="flex flex-wrap gap-3">
          {role === null ? (
            <Button component={Link} to={paths.practice} size="large">
              Choose a role and start
            </Button>
          ) : (
            <>
              <Button
                size="large"
                loading={isStarting}
                onClick={() => void start({ role, difficulty, question_count: firstCount })}
              >
                Start now
              </Button>
              <Button component={Link} to={paths.practice} variant="text" color="secondary" size="large">
                Choose the settings
              </Button>
            </>
          )}
        </div>
      </div>
      <FeedbackSample />
    </Paper>
  );
}
