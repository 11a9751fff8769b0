import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { formatMonth, formatMonths } from '../../ui/format';
import { PencilIcon } from '../../ui/icons';
import type { Job } from './jobs';

/** A job as it was read. What the résumé does not say is left out, never made up. */
export function JobEntry({ job, onEdit }: { job: Job; onEdit?: () => void }) {
  const title = job.job_title ?? job.company_name ?? 'Job without a title';
  const span = spanOf(job);
  const lines = (job.description ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 grow">
        <Typography variant="h3">{title}</Typography>
        {job.job_title && job.company_name ? <Typography>{job.company_name}</Typography> : null}
        {span === '' ? null : (
          <Typography variant="body2" color="textSecondary" className="mt-0.5">
            {span}
          </Typography>
        )}
        {lines.length === 0 ? null : (
          <ul className="mt-3 flex list-disc flex-col gap-1 pl-5">
            {lines.map((line, index) => (
              <Typography key={index} component="li" color="textSecondary" className="break-words">
                {line}
              </Typography>
            ))}
          </ul>
        )}
      </div>
      {onEdit === undefined ? null : (
        <IconButton aria-label={`Edit ${title}`} onClick={onEdit} className="-mt-2 -mr-2">
          <PencilIcon />
        </IconButton>
      )}
    </div>
  );
}

function spanOf(job: Job): string {
  const end = job.is_current ? 'today' : job.end_date && formatMonth(job.end_date);
  const dates = [job.start_date && formatMonth(job.start_date), end].filter(Boolean).join(' – ');
  const length = typeof job.duration_months === 'number' ? formatMonths(job.duration_months) : '';
  return [dates, length].filter((part) => part !== '').join(' · ');
}
