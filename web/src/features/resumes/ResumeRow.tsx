import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { ResumeReceipt } from '../../api/generated';
import { cx } from '../../ui/cx';
import { formatBytes, formatDate } from '../../ui/format';
import { ChevronIcon } from '../../ui/icons';
import { paths } from '../../ui/paths';
import { isBeingRead } from './api';
import styles from './ResumeRow.module.css';

/** A résumé in the list: the whole row leads to it. */
export function ResumeRow({ resume }: { resume: ResumeReceipt }) {
  const { filename, status } = resume;
  const type = filename.toLowerCase().endsWith('.docx') ? 'DOCX' : 'PDF';
  return (
    <Paper component="li" variant="outlined" className={cx(styles.row, 'flex items-center gap-4 p-4 sm:p-5')}>
      <span className={styles.type} aria-hidden="true">
        {type}
      </span>
      <div className="min-w-0 grow">
        <Typography variant="h4" component="h2" className="break-words">
          <Link to={paths.resume(resume.resume_id)} className={styles.link}>
            {filename}
          </Link>
        </Typography>
        <Typography variant="body2" color="textSecondary" component="div">
          <Status status={status} /> · {formatDate(resume.created_at)} · {formatBytes(resume.file_size)}
        </Typography>
      </div>
      <ChevronIcon />
    </Paper>
  );
}

function Status({ status }: { status: ResumeReceipt['status'] }) {
  if (status === 'extraction_failed') return <span className={styles.failed}>Could not be read</span>;
  return isBeingRead(status) ? <span className={styles.reading}>Being read…</span> : 'Ready';
}
