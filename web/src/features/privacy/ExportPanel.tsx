import Button from '@mui/material/Button';
import { useDownload } from '../../api/download';
import { ErrorState } from '../../ui/ErrorState';
import { DownloadIcon } from '../../ui/icons';
import { Panel } from '../../ui/Panel';

/** A copy of everything about the person. */
export function ExportPanel() {
  const { download, busy, problem } = useDownload();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Panel
      title="Your data"
      lead="Profile, résumés, interviews, answers and feedback as one ZIP file of JSON and your original files."
    >
      <div className="flex flex-col items-start gap-4">
        {problem === null ? null : <ErrorState problem={problem} />}
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
    </Panel>
  );
}
