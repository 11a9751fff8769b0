import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/problem';
import { ErrorState } from '../../ui/ErrorState';
import { Page, PageHeader } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { Loading, RowsSkeleton } from '../../ui/skeletons';
import { useResumes } from './api';
import { ResumeRow } from './ResumeRow';
import { UploadArea } from './UploadArea';

/** How many the server keeps (R6). */
const kept = 5;

export function ResumesPage() {
  const navigate = useNavigate();
  const { data, isError, error, refetch } = useResumes();
  const oldest = data?.items[kept - 1];
  return (
    <Page width="reading">
      <PageHeader
        title="Résumés"
        lead="Read for skills, jobs and education, so that you see what an interviewer will see. The newest five are kept."
      />
      <UploadArea onDone={({ resume_id }) => void navigate(paths.resume(resume_id))} />
      {oldest === undefined ? null : (
        <Typography variant="body2" color="textSecondary" className="mt-3">
          You have {kept} résumés: adding one more removes the oldest, “{oldest.filename}”.
        </Typography>
      )}
      <div className="mt-5">
        {data ? (
          <ul className="flex flex-col gap-3" aria-label="Your résumés">
            {data.items.map((resume) => (
              <ResumeRow key={resume.resume_id} resume={resume} />
            ))}
          </ul>
        ) : isError ? (
          <ErrorState problem={asProblem(error)} onRetry={() => void refetch()} />
        ) : (
          <Loading what="résumés">
            <RowsSkeleton rows={2} />
          </Loading>
        )}
      </div>
    </Page>
  );
}
