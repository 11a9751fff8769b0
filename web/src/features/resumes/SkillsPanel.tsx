import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ResumeView } from '../../api/generated';
import { PencilIcon } from '../../ui/icons';
import { Panel } from '../../ui/Panel';
import { SkillList } from './SkillList';
import { skillGroups } from './skillGroups';
import { SkillsEditor } from './SkillsEditor';

/** The skills that were found, by group, and where each was found. */
export function SkillsPanel({ resume }: { resume: ResumeView }) {
  const [editing, setEditing] = useState(false);
  const { skills } = resume;
  const filled = skillGroups.filter(({ group }) => skills[group].length > 0);
  return (
    <Panel
      title="Skills"
      lead={editing || filled.length === 0 ? undefined : 'Choose a skill to see the line it was found in.'}
      actions={
        editing ? null : (
          <Button
            variant="text"
            color="secondary"
            size="small"
            startIcon={<PencilIcon size={18} />}
            aria-label="Edit skills"
            onClick={() => setEditing(true)}
          >
            Edit
          </Button>
        )
      }
    >
      {editing ? (
        <SkillsEditor resumeId={resume.resume_id} skills={skills} onClose={() => setEditing(false)} />
      ) : filled.length === 0 ? (
        <Typography color="textSecondary">
          No skills were found. Add the ones you want to be asked about.
        </Typography>
      ) : (
        <div className="flex flex-col gap-6">
          {filled.map(({ group, title }) => (
            <SkillList key={group} title={title} skills={skills[group]} />
          ))}
        </div>
      )}
    </Panel>
  );
}
