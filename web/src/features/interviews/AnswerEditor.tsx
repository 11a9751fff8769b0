import OutlinedInput from '@mui/material/OutlinedInput';
import type { KeyboardEvent, Ref } from 'react';
import { lengthFault } from './answerLength';
import styles from './room.module.css';

interface AnswerEditorProps {
  ref: Ref<HTMLTextAreaElement>;
  text: string;
  locked: boolean;
  onChange: (text: string) => void;
  onSubmit: () => void;
}

/** The sheet that an answer is written on. */
export function AnswerEditor({ ref, text, locked, onChange, onSubmit }: AnswerEditorProps) {
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSubmit();
  };
  return (
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
  );
}
