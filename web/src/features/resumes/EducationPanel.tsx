import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ResumeView } from '../../api/generated';
import { PencilIcon, PlusIcon } from '../../ui/icons';
import { Panel } from '../../ui/Panel';
import { noEducation, titleOf, type Education } from './education';
import { EducationForm } from './EducationForm';
import { useCorrection } from './useCorrection';

/** Degrees and certificates; each can be corrected where it stands. */
export function EducationPanel({ resume }: { resume: ResumeView }) {
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const { correct, busy, problem, forget } = useCorrection(resume.resume_id);
  const entries = resume.education;

  const close = () => {
    forget();
    setEditing(null);
  };
  const save = async (education: Education[], done: string) => {
    if (await correct({ education }, done)) setEditing(null);
  };
  const form = { busy, problem, onCancel: close };

  return (
    <Panel
      title="Education"
      actions={
        editing === null ? (
          <Button
            variant="text"
            color="secondary"
            size="small"
            startIcon={<PlusIcon size={18} />}
            onClick={() => setEditing('new')}
          >
            Add education
          </Button>
        ) : null
      }
    >
      <ul className="flex flex-col gap-6">
        {entries.map((entry, index) => (
          <li key={index}>
            {editing === index ? (
              <EducationForm
                education={entry}
                onSave={(changed) => save(entries.with(index, changed), 'Education saved.')}
                onRemove={() => save(entries.toSpliced(index, 1), 'Education removed.')}
                {...form}
              />
            ) : (
              <Entry entry={entry} {...(editing === null ? { onEdit: () => setEditing(index) } : {})} />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <EducationForm
          education={noEducation}
          onSave={(added) => save([...entries, added], 'Education added.')}
          {...form}
        />
      ) : null}
      {entries.length === 0 && editing === null ? (
        <Typography color="textSecondary">No education was found.</Typography>
      ) : null}
    </Panel>
  );
}

function Entry({ entry, onEdit }: { entry: Education; onEdit?: () => void }) {
  const title = titleOf(entry);
  const where = [entry.institution_name === title ? null : entry.institution_name, entry.graduation_year];
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 grow">
        <Typography variant="h3">{title}</Typography>
        <Typography color="textSecondary">{where.filter(Boolean).join(', ')}</Typography>
      </div>
      {onEdit === undefined ? null : (
        <IconButton aria-label={`Edit ${title}`} onClick={onEdit} className="-mt-2 -mr-2">
          <PencilIcon />
        </IconButton>
      )}
    </div>
  );
}
