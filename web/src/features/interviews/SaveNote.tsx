import Typography from '@mui/material/Typography';
import { CloudIcon, CloudOffIcon } from '../../ui/icons';
import type { SaveState } from './DraftKeeper';

const words: Record<SaveState, string> = {
  untouched: '',
  saving: 'Saving…',
  saved: 'Saved',
  kept: 'Offline: kept on this device',
  unkept: 'Not saved yet: this browser keeps nothing and the server can’t be reached',
};

/** Where what is written is kept. Read out only when that is out of the ordinary: it changes with every pause. */
export function SaveNote({ state }: { state: SaveState }) {
  const isTrouble = state === 'kept' || state === 'unkept';
  const Icon = isTrouble ? CloudOffIcon : CloudIcon;
  return (
    <>
      {state === 'untouched' ? null : (
        <Typography
          variant="body2"
          component="p"
          color={isTrouble ? 'warning' : 'textSecondary'}
          aria-hidden="true"
          className="flex items-center gap-1.5"
        >
          <Icon size={18} />
          {words[state]}
        </Typography>
      )}
      <span role="status" className="sr-only">
        {isTrouble ? words[state] : ''}
      </span>
    </>
  );
}
