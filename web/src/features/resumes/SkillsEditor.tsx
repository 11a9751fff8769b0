import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { cx } from '../../ui/cx';
import { FormError } from '../../ui/FormError';
import { CrossIcon } from '../../ui/icons';
import { skillGroups, withoutSkill, withSkill, type SkillGroup, type Skills } from './skillGroups';
import styles from './SkillsEditor.module.css';
import { useCorrection } from './useCorrection';

interface SkillsEditorProps {
  resumeId: string;
  skills: Skills;
  onClose: () => void;
}

const none: Record<SkillGroup, string> = { technical_skills: '', tools: '', soft_skills: '', languages: '' };

/** Takes skills away and adds others; nothing is changed until it is saved. */
export function SkillsEditor({ resumeId, skills, onClose }: SkillsEditorProps) {
  const [draft, setDraft] = useState(skills);
  const [typed, setTyped] = useState(none);
  const { correct, busy, problem } = useCorrection(resumeId);

  const add = (group: SkillGroup) => {
    setDraft(withSkill(draft, group, typed[group]));
    setTyped({ ...typed, [group]: '' });
  };
  const save = async () => {
    // What is typed but not added yet was meant: it is saved, too.
    const all = skillGroups.reduce((sum, { group }) => withSkill(sum, group, typed[group]), draft);
    if (await correct({ skills: all }, 'Skills saved.')) onClose();
  };

  return (
    <div className="flex flex-col gap-6">
      <FormError problem={problem} />
      {skillGroups.map(({ group, title }) => (
        <fieldset key={group} className="min-w-0">
          <Typography component="legend" variant="h4" className="mb-2.5">
            {title}
          </Typography>
          <ul className="flex flex-wrap gap-2">
            {draft[group].map(({ name }) => (
              <li key={name} className="min-w-0">
                <span className={cx(styles.skill, 'flex items-center')}>
                  <span className="truncate">{name}</span>
                  <IconButton
                    aria-label={`Remove ${name}`}
                    onClick={() => setDraft(withoutSkill(draft, group, name))}
                  >
                    <CrossIcon size={16} />
                  </IconButton>
                </span>
              </li>
            ))}
          </ul>
          <form
            className="mt-2.5 flex max-w-md gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              add(group);
            }}
          >
            <OutlinedInput
              fullWidth
              placeholder="Add one"
              value={typed[group]}
              onChange={(event) => setTyped({ ...typed, [group]: event.target.value })}
              inputProps={{ 'aria-label': `Add to ${title.toLowerCase()}`, maxLength: 80 }}
            />
            <Button type="submit" variant="outlined" color="secondary" disabled={typed[group].trim() === ''}>
              Add
            </Button>
          </form>
        </fieldset>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button loading={busy} onClick={() => void save()}>
          Save skills
        </Button>
        <Button variant="outlined" color="secondary" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
