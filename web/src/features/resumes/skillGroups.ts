import type { ResumeView } from '../../api/generated';

export type Skills = ResumeView['skills'];
export type Skill = Skills['tools'][number];
export type SkillGroup = keyof Skills;

/** The groups of skills, in the order in which they are shown. */
export const skillGroups: readonly { group: SkillGroup; title: string }[] = [
  { group: 'technical_skills', title: 'Technical skills' },
  { group: 'tools', title: 'Tools' },
  { group: 'soft_skills', title: 'Soft skills' },
  { group: 'languages', title: 'Languages' },
];

/** Adds a skill that the owner names; one that is there already, in whatever case, stays as it is. */
export function withSkill(skills: Skills, group: SkillGroup, name: string): Skills {
  const wanted = name.trim();
  const known = skills[group].some((skill) => skill.name.toLowerCase() === wanted.toLowerCase());
  if (wanted === '' || known) return skills;
  return { ...skills, [group]: [...skills[group], { name: wanted, confidence: 1, evidence: null }] };
}

export function withoutSkill(skills: Skills, group: SkillGroup, name: string): Skills {
  return { ...skills, [group]: skills[group].filter((skill) => skill.name !== name) };
}
