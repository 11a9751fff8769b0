import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import type { ResumeView } from '../../api/generated';
import { AlertIcon } from '../../ui/icons';
import { paths } from '../../ui/paths';

/** Why a résumé could not be read and the two ways on: another file, or filling it in by hand. */
export function FailedNotice({ resume }: { resume: ResumeView }) {
  return (
    <Alert severity="error" icon={<AlertIcon />} role="alert">
      <AlertTitle>This résumé could not be read</AlertTitle>
      {resume.failure_reason ??
        'Export it again as PDF from the program it was written in, then upload that file.'}{' '}
      You can also fill in the parts below by hand.
      <div className="mt-3">
        <Button component={Link} to={paths.resumes} variant="outlined" color="secondary">
          Upload another file
        </Button>
      </div>
    </Alert>
  );
}
