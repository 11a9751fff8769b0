import { describe, expect, it } from 'vitest';
import { matchingRoles } from './matchingRoles';

const roles = [
  { name: 'Backend Engineer', family: 'Engineering', key_skills: ['C++', 'SQL'] },
  { name: 'Data Analyst', family: 'Data', key_skills: ['SQL', 'Tableau'] },
  { name: 'Recruiter', family: 'People', key_skills: ['Résumé Screening'] },
];
const names = (search: string) => matchingRoles(roles, search).map(({ name }) => name);

describe('Searching the roles', () => {
  it.each([
    ['', ['Backend Engineer', 'Data Analyst', 'Recruiter']],
    ['sql', ['Backend Engineer', 'Data Analyst']],
    ['data sql', ['Data Analyst']],
    ['engineering', ['Backend Engineer']],
    ['c++', ['Backend Engineer']],
    ['resume', ['Recruiter']],
    ['gineer', []],
  ])('“%s” finds %j', (search, found) => {
    expect(names(search)).toEqual(found);
  });
});
