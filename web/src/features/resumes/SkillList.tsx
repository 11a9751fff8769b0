import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { Skill } from './skillGroups';
import styles from './SkillList.module.css';

/** One group of skills. A chosen skill shows the line of the résumé it was read from, with its name marked. */
export function SkillList({ title, skills }: { title: string; skills: readonly Skill[] }) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const skill = skills.find(({ name }) => name === chosen);
  return (
    <section aria-labelledby={id}>
      <Typography variant="h4" component="h3" id={id} className="mb-2.5">
        {title}
      </Typography>
      <ul className="flex flex-wrap gap-2">
        {skills.map(({ name }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.skill}
              aria-pressed={name === chosen}
              onClick={() => setChosen(name === chosen ? null : name)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {skill ? (
          <p className={styles.evidence}>
            {skill.evidence ? (
              <Quote line={skill.evidence} name={skill.name} />
            ) : (
              'You added this one yourself.'
            )}
          </p>
        ) : null}
      </div>
    </section>
  );
}

function Quote({ line, name }: { line: string; name: string }) {
  const at = line.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return <>“{line}”</>;
  const end = at + name.length;
  return (
    <>
      “{line.slice(0, at)}
      <mark>{line.slice(at, end)}</mark>
      {line.slice(end)}”
    </>
  );
}
