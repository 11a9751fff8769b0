import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { InterviewView } from '../../api/generated';
import { difficultyNames } from '../../api/names';
import { CrossIcon } from '../../ui/icons';
import { paths } from '../../ui/paths';
import { FinishDialog } from './FinishDialog';
import styles from './room.module.css';
import { Steps } from './Steps';

interface RoomFrameProps {
  session: InterviewView;
  /** The question on the screen, by its number; null while feedback is read. */
  current: number | null;
  /** The clock. */
  clock?: ReactNode;
  children: ReactNode;
}

/** Around everything in the room: the way out, where one is, how much time is left. */
export function RoomFrame({ session, current, clock, children }: RoomFrameProps) {
  const [finishing, setFinishing] = useState(false);
  return (
    <>
      <header className={styles.header}>
        <div className="mx-auto flex h-14 max-w-6xl items-center gap-2 px-2 sm:px-6">
          <IconButton component={Link} to={paths.dashboard} aria-label="Leave; you can go on later">
            <CrossIcon />
          </IconButton>
          <Typography variant="h4" component="p" className="hidden min-w-0 truncate sm:block">
            {session.role}
            <Typography variant="body2" component="span" color="textSecondary" className="ml-3">
              {difficultyNames[session.difficulty]}
            </Typography>
          </Typography>
          <div className="ml-auto flex items-center gap-1 sm:gap-3">
            {clock}
            {session.status === 'in_progress' ? (
              <Button variant="text" color="secondary" size="small" onClick={() => setFinishing(true)}>
                Finish early
              </Button>
            ) : null}
          </div>
        </div>
        <Steps questions={session.questions} current={current} />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <FinishDialog session={session} open={finishing} onClose={() => setFinishing(false)} />
    </>
  );
}
