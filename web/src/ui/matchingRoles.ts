export interface PickableRole {
  name: string;
  family: string;
  key_skills: string[];
}

/** Roles in which every word of the search begins a word of the name, the family or a skill; all for no search. */
export function matchingRoles<R extends PickableRole>(roles: readonly R[], search: string): R[] {
  const wanted = words(search);
  return roles.filter((role) => {
    const offered = words([role.name, role.family, ...role.key_skills].join(' '));
    return wanted.every((word) => offered.some((candidate) => candidate.startsWith(word)));
  });
}

function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#.]+/u)
    .filter((word) => word !== '');
}
