import Typography from '@mui/material/Typography';
import { FullIcon, MissingIcon } from '../../ui/icons';
import styles from './room.module.css';

/** What feedback looks like, before there is any of one's own. */
export function FeedbackSample() {
  return (
    <figure className={styles.sample}>
      <Typography component="figcaption" variant="caption" color="textSecondary" className="mb-3 block">
        Feedback on an answer, for example
      </Typography>
      <Typography variant="answer" component="p">
        “We had two releases a month. <mark>I moved us to small, reversible changes</mark>, and{' '}
        <mark>incidents fell from nine to two in a quarter</mark>.”
      </Typography>
      <ul className="mt-5 flex flex-col gap-2.5">
        <li className={styles.said}>
          <FullIcon />
          <Typography variant="body2" color="textPrimary">
            Said: what you yourself did
          </Typography>
        </li>
        <li className={styles.said}>
          <FullIcon />
          <Typography variant="body2" color="textPrimary">
            Said: a result with a number
          </Typography>
        </li>
        <li className={styles.unsaid}>
          <MissingIcon />
          <Typography variant="body2" color="textPrimary">
            Missing: what you learnt from it
          </Typography>
        </li>
      </ul>
    </figure>
  );
}
