import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { saveFile } from '../../../api/download';
import { cx } from '../../../ui/cx';
import { DownloadIcon, PrintIcon } from '../../../ui/icons';
import { CopyButton } from './CopyButton';
import styles from './RecoveryCodes.module.css';

/** The codes that open the account without the phone, and the ways to keep them. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const text = codes.join('\n');
  const save = () => {
    const note =
      'InterviewMaster recovery codes. Each opens the account once, in place of a code of the app.';
    saveFile(
      new Blob([`${note}\n\n${text}\n`], { type: 'text/plain' }),
      'interviewmaster-recovery-codes.txt',
    );
  };
  return (
    <div className="flex flex-col gap-4">
      <Typography color="textSecondary">
        If you lose your phone, one of these lets you in. Each works once. They are not shown again.
      </Typography>
      <ul aria-label="Recovery codes" className={cx(styles.codes, 'grid grid-cols-2 gap-x-1 gap-y-2')}>
        {codes.map((code) => (
          <li key={code} className={styles.code}>
            {code}
          </li>
        ))}
      </ul>
      <div className={cx(styles.screen, 'flex flex-wrap gap-2')}>
        <CopyButton text={text} what="codes" />
        <Button variant="outlined" color="secondary" size="small" startIcon={<DownloadIcon />} onClick={save}>
          Download
        </Button>
        <Button
          variant="outlined"
          color="secondary"
          size="small"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          Print
        </Button>
      </div>
    </div>
  );
}
