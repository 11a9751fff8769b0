import { api, type RoleView } from './generated';

// The catalogue changes with a release, not while someone practises.
api.enhanceEndpoints({ endpoints: { listRoles: { keepUnusedDataFor: 24 * 60 * 60 } } });

/** The roles that one can practise for. */
export const useRoles = api.endpoints.listRoles.useQuery;

/** Roles by family, in the catalogue's order. */
export function byFamily(roles: readonly RoleView[]): [family: string, roles: RoleView[]][] {
  return [...Map.groupBy(roles, (role) => role.family)];
}

export const experienceLevels = [
  { level: 'Entry', words: 'Up to 2 years, or changing into the field' },
  { level: 'Mid', words: '2 to 5 years; work on your own' },
  { level: 'Senior', words: '5 to 10 years; lead projects and review others' },
  { level: 'Staff', words: '10 years and more; lead across teams' },
  { level: 'Principal', words: 'Set direction for a whole organisation' },
] as const;

export type ExperienceLevel = (typeof experienceLevels)[number]['level'];
