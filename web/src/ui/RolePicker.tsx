import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useId, useState } from 'react';
import { ChoiceTile } from './ChoiceTile';
import { SearchIcon } from './icons';
import { matchingRoles, type PickableRole } from './matchingRoles';

interface RolePickerProps {
  roles: readonly PickableRole[];
  value: string | null;
  onChange: (role: string) => void;
}

/** The catalogue of roles by family, narrowed by a search over names, families and skills. */
export function RolePicker({ roles, value, onChange }: RolePickerProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const query = useDeferredValue(search);
  const found = matchingRoles(roles, query);
  const families = [...Map.groupBy(found, (role) => role.family)];
  return (
    <div>
      <OutlinedInput
        fullWidth
        type="search"
        placeholder="Search by role or skill"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        startAdornment={<SearchIcon />}
        inputProps={{ 'aria-label': 'Search roles', 'aria-controls': id }}
      />
      <Typography variant="body2" color="textSecondary" role="status" className="sr-only">
        {query.trim() === '' ? '' : `${found.length} roles found`}
      </Typography>
      <div id={id} className="mt-6 flex flex-col gap-7">
        {families.map(([family, members]) => (
          <fieldset key={family} className="min-w-0">
            <Typography component="legend" variant="h4" color="textSecondary" className="mb-3">
              {family}
            </Typography>
            <div className="grid gap-2.5 sm:grid-cols-2">
              {members.map((role) => (
                <ChoiceTile
                  key={role.name}
                  name={`${id}-role`}
                  value={role.name}
                  checked={role.name === value}
                  onChange={onChange}
                  title={role.name}
                >
                  {role.key_skills.slice(0, 4).join(', ')}
                </ChoiceTile>
              ))}
            </div>
          </fieldset>
        ))}
        {found.length === 0 ? (
          <Typography color="textSecondary">
            No role matches “{query.trim()}”. Try a skill instead, such as SQL or negotiation, and pick the
            nearest role: most questions are shared between neighbours.
          </Typography>
        ) : null}
      </div>
    </div>
  );
}
