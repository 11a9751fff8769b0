import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ResumeView } from '../../api/generated';
import { PlusIcon } from '../../ui/icons';
import { Panel } from '../../ui/Panel';
import styles from './ExperiencePanel.module.css';
import { JobEntry } from './JobEntry';
import { JobForm } from './JobForm';
import { newestFirst, noJob, type Job } from './jobs';
import { useCorrection } from './useCorrection';

/** The jobs on a line of time; each can be corrected where it stands. */
export function ExperiencePanel({ resume }: { resume: ResumeView }) {
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const { correct, busy, problem, forget } = useCorrection(resume.resume_id);
  const jobs = resume.experience;

  const close = () => {
    forget();
    setEditing(null);
  };
  const save = async (experience: Job[], done: string) => {
    if (await correct({ experience: newestFirst(experience) }, done)) setEditing(null);
  };
  const form = { busy, problem, onCancel: close };

  return (
    <Panel
      title="Experience"
      actions={
        editing === null ? (
          <Button
            variant="text"
            color="secondary"
            size="small"
            startIcon={<PlusIcon size={18} />}
            onClick={() => setEditing('new')}
          >
            Add a job
          </Button>
        ) : null
      }
    >
      {editing === 'new' ? (
        <div className="mb-8">
          <JobForm job={noJob} onSave={(job) => save([job, ...jobs], 'Job added.')} {...form} />
        </div>
      ) : null}
      {jobs.length === 0 && editing === null ? (
        <Typography color="textSecondary">
          No jobs were found. Add the ones you want to talk about.
        </Typography>
      ) : null}
      <ol className={styles.line}>
        {jobs.map((job, index) => (
          // Jobs have no id; the list is replaced as a whole, so their place is their identity.
          <li key={index} className={styles.job}>
            {editing === index ? (
              <JobForm
                job={job}
                onSave={(changed) => save(jobs.with(index, changed), 'Job saved.')}
                onRemove={() => save(jobs.toSpliced(index, 1), 'Job removed.')}
                {...form}
              />
            ) : (
              <JobEntry job={job} {...(editing === null ? { onEdit: () => setEditing(index) } : {})} />
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
