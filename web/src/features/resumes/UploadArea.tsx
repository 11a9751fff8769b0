import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState, type DragEvent } from 'react';
import type { ResumeReceipt } from '../../api/generated';
import { cx } from '../../ui/cx';
import { ErrorState } from '../../ui/ErrorState';
import { formatBytes } from '../../ui/format';
import { UploadIcon } from '../../ui/icons';
import styles from './UploadArea.module.css';
import { useUpload } from './useUpload';

/** Takes a résumé by dropping or by choosing it, and shows how far its upload is. */
export function UploadArea({ onDone }: { onDone: (receipt: ResumeReceipt) => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { state, start, cancel } = useUpload(onDone);
  const [over, setOver] = useState(false);
  const sending = state.phase === 'sending';

  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !sending) void start(file);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div className="flex flex-col gap-4">
      {/* Dropping is a convenience on top of the button below, which does the same by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={cx(styles.area, over && styles.over)}
        onDragOver={drag}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {sending ? (
          <div className="w-full max-w-md">
            <Typography className="truncate text-center">{state.filename}</Typography>
            <LinearProgress
              variant="determinate"
              aria-label={`Uploading ${state.filename}`}
              value={(100 * state.progress.sent) / Math.max(1, state.progress.total)}
              className="my-3"
            />
            <div className="flex min-h-11 items-center justify-between gap-4">
              <Typography variant="body2" color="textSecondary">
                {state.progress.sent < state.progress.total
                  ? `${formatBytes(state.progress.sent)} of ${formatBytes(state.progress.total)}`
                  : 'Sent. The server is checking it…'}
              </Typography>
              <Button variant="text" color="secondary" size="small" onClick={cancel}>
                Cancel
              </Button>
            </div>
          </div>
        ) : (
          <>
            <span className={styles.badge}>
              <UploadIcon size={24} />
            </span>
            <div>
              <Typography variant="h3" component="p">
                <span className="hidden md:inline">Drop your résumé here, or choose it</span>
                <span className="md:hidden">Add your résumé</span>
              </Typography>
              <Typography variant="body2" color="textSecondary" id={`${id}-limits`}>
                PDF or Word (.docx), up to 10 MB. It stays on this server.
              </Typography>
            </div>
            <Button onClick={() => input.current?.click()} aria-describedby={`${id}-limits`}>
              Choose a file
            </Button>
          </>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Résumé file"
        accept=".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={(event) => {
          take(event.target.files);
          // The same file, corrected and chosen again, must count as a change.
          event.target.value = '';
        }}
      />
      {state.phase === 'refused' ? (
        <ErrorState problem={{ ...state.problem, title: `${state.filename}: ${state.problem.title}` }} />
      ) : null}
    </div>
  );
}
