import Typography from '@mui/material/Typography';
import { lengthFault, maxAnswerLength, minAnswerLength, trimmedLength } from './answerLength';

const count = new Intl.NumberFormat();

/** How long the answer is, and what is missing or too much. The sheet is described by it. */
export function LengthNote({ text }: { text: string }) {
  const isLong = lengthFault(text) === 'long';
  return (
    <Typography variant="body2" component="p" id="answer-length" color={isLong ? 'error' : 'textSecondary'}>
      {lengthWords(text)}
    </Typography>
  );
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
