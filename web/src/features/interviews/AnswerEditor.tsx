import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent, Ref } from 'react';
import { lengthFault, maxAnswerLength, minAnswerLength, trimmedLength } from './answerLength';
import type { SaveState } from './DraftKeeper';
import styles from './room.module.css';
import { SaveNote } from './SaveNote';

interface AnswerEditorProps {
  ref: Ref<HTMLTextAreaElement>;
  text: string;
  state: SaveState;
  locked: boolean;
  onChange: (text: string) => void;
  onSubmit: () => void;
}

const count = new Intl.NumberFormat();

/** The sheet that an answer is written on, with its length and where it is saved. */
export function AnswerEditor({ ref, text, state, locked, onChange, onSubmit }: AnswerEditorProps) {
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <div>
      <OutlinedInput
        multiline
        fullWidth
        minRows={8}
        value={text}
        readOnly={locked}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={submitByKey}
        inputRef={ref}
        placeholder="Answer as you would say it aloud: your point first, then why, then an example."
        error={lengthFault(text) === 'long'}
        className={styles.sheet}
        inputProps={{ 'aria-labelledby': 'question', 'aria-describedby': 'answer-length' }}
      />
      <div className="mt-2 flex min-h-6 flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <Typography variant="body2" component="p" id="answer-length" color={lengthColor(text)}>
          {lengthWords(text)}
        </Typography>
        <SaveNote state={state} />
      </div>
    </div>
  );
}

function lengthColor(text: string) {
  return lengthFault(text) === 'long' ? 'error' : 'textSecondary';
}

function lengthWords(text: string): string {
  const length = trimmedLength(text);
  if (length > maxAnswerLength) {
    const over = count.format(length - maxAnswerLength);
    return `${count.format(length)} of ${count.format(maxAnswerLength)} characters: shorten it by ${over}`;
  }
  const left = minAnswerLength - length;
  if (left > 0) {
    return length === 0
      ? `${minAnswerLength} to ${count.format(maxAnswerLength)} characters`
      : `${left} more ${left === 1 ? 'character' : 'characters'} to submit`;
  }
  return `${count.format(length)} of ${count.format(maxAnswerLength)} characters`;
}
