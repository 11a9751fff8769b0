import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useDownload } from '../../api/download';
import type { ResumeView } from '../../api/generated';
import { asProblem } from '../../api/problem';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ErrorState } from '../../ui/ErrorState';
import { formatBytes, formatDate } from '../../ui/format';
import { DownloadIcon, TrashIcon } from '../../ui/icons';
import { Page, PageHeader } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { PageSkeleton } from '../../ui/skeletons';
import { useToast } from '../../ui/useToast';
import { isBeingRead, useDeleteResume, useResume } from './api';
import { EducationPanel } from './EducationPanel';
import { ExperiencePanel } from './ExperiencePanel';
import { FailedNotice } from './FailedNotice';
import { ReadingPanel } from './ReadingPanel';
import { ResumeFacts } from './ResumeFacts';
import { SkillsPanel } from './SkillsPanel';

export function ResumePage() {
  const { resumeId = '' } = useParams();
  const { data: resume, isError, error, refetch } = useResume(resumeId);
  if (resume) return <Loaded resume={resume} />;
  if (!isError) return <PageSkeleton />;
  const problem = asProblem(error);
  return (
    <Page width="reading">
      <PageHeader title="Résumé" back={<Back />} />
      <ErrorState problem={problem} {...(problem.status === 404 ? {} : { onRetry: () => void refetch() })} />
    </Page>
  );
}

function Loaded({ resume }: { resume: ResumeView }) {
  const { download, busy, problem } = useDownload();
  const reading = isBeingRead(resume.status);
  return (
    <Page width="reading">
      <PageHeader
        title={resume.filename}
        lead={`${formatBytes(resume.file_size)}, uploaded ${formatDate(resume.created_at)}`}
        back={<Back />}
        actions={
          <>
            <Button
              variant="outlined"
              color="secondary"
              startIcon={<DownloadIcon />}
              loading={busy}
              loadingPosition="start"
              onClick={() => void download(`/api/v1/resumes/${resume.resume_id}/file`, resume.filename)}
            >
              Download
            </Button>
            <DeleteButton resume={resume} />
          </>
        }
      />
      <div className="flex flex-col gap-5">
        {problem === null ? null : <ErrorState problem={problem} />}
        {reading ? <ReadingPanel status={resume.status} /> : null}
        {resume.status === 'extraction_failed' ? <FailedNotice resume={resume} /> : null}
        {reading ? null : (
          <>
            <ResumeFacts resume={resume} />
            <SkillsPanel resume={resume} />
            <ExperiencePanel resume={resume} />
            <EducationPanel resume={resume} />
          </>
        )}
      </div>
    </Page>
  );
}

function DeleteButton({ resume }: { resume: ResumeView }) {
  const navigate = useNavigate();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [deleteResume, { isLoading, error }] = useDeleteResume();
  const confirm = async () => {
    const answer = await deleteResume({ resumeId: resume.resume_id });
    if (answer.error !== undefined) return;
    toast('Résumé deleted.');
    await navigate(paths.resumes, { replace: true });
  };
  return (
    <>
      <Button variant="outlined" color="error" startIcon={<TrashIcon />} onClick={() => setAsking(true)}>
        Delete
      </Button>
      <ConfirmDialog
        open={asking}
        title="Delete this résumé?"
        confirm="Delete résumé"
        destructive
        busy={isLoading}
        problem={error === undefined ? null : asProblem(error)}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        The file, what was read in it and your corrections are deleted for good. Interviews you have done
        stay.
      </ConfirmDialog>
    </>
  );
}

function Back() {
  return (
    <Button component={Link} to={paths.resumes} variant="text" color="secondary" size="small">
      ← All résumés
    </Button>
  );
}
