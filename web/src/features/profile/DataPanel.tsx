import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDownload } from '../../api/download';
import { ErrorState } from '../../ui/ErrorState';
import { DownloadIcon } from '../../ui/icons';
import { Panel } from '../../ui/Panel';
import { DeleteAccountDialog } from './DeleteAccountDialog';

/** The person's rights over their data: a copy of all of it, and an end to all of it. */
export function DataPanel() {
  const { download, busy, problem } = useDownload();
  const [deleting, setDeleting] = useState(false);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Panel title="Your data" lead="It is yours: take a copy whenever you like, or have it all deleted.">
      <div className="flex flex-col gap-6">
        {problem === null ? null : <ErrorState problem={problem} />}
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <div className="min-w-0 max-w-md basis-72">
            <Typography variant="h4" component="h3">
              Export
            </Typography>
            <Typography variant="body2" color="textSecondary">
              Profile, résumés, interviews, answers and feedback as one ZIP file of JSON and your original
              files.
            </Typography>
          </div>
          <Button
            variant="outlined"
            color="secondary"
            startIcon={<DownloadIcon />}
            loading={busy}
            loadingPosition="start"
            onClick={() => void download('/api/v1/users/me/export', `interviewmaster-${today}.zip`)}
          >
            Download my data
          </Button>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <div className="min-w-0 max-w-md basis-72">
            <Typography variant="h4" component="h3">
              Delete account
            </Typography>
            <Typography variant="body2" color="textSecondary">
              Deletes the account and everything in it. Nobody can bring it back, not even us.
            </Typography>
          </div>
          <Button variant="outlined" color="error" onClick={() => setDeleting(true)}>
            Delete account
          </Button>
        </div>
      </div>
      <DeleteAccountDialog open={deleting} onClose={() => setDeleting(false)} />
    </Panel>
  );
}
