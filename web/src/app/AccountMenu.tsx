import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLogoutMutation } from '../api/generated';
import { useAppDispatch } from '../api/hooks';
import { useMe } from '../api/me';
import { asProblem } from '../api/problem';
import { closeSession } from '../api/sessionLife';
import { PersonIcon, SignOutIcon } from '../ui/icons';
import { paths } from '../ui/paths';
import { useToast } from '../ui/useToast';
import styles from './AccountMenu.module.css';

/** Who is signed in, the way to their profile, and the way out. */
export function AccountMenu() {
  const { data: me } = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const signOut = useSignOut();
  const close = () => setAnchor(null);
  return (
    <>
      <IconButton
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className={styles.initials} aria-hidden="true">
          {initials(me?.name ?? '')}
        </span>
        <span className="sr-only">{me ? `Account of ${me.name}` : 'Account'}</span>
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        disablePortal
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <li role="presentation" className="px-4.5 pt-1 pb-2">
          <Typography variant="h4" component="span" className="block">
            {me?.name}
          </Typography>
          <Typography variant="body2" component="span" color="textSecondary">
            {me?.email}
          </Typography>
        </li>
        <Divider component="li" role="presentation" className="my-1.5" />
        <MenuItem component={Link} to={paths.profile} onClick={close}>
          <PersonIcon />
          Profile and settings
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            void signOut();
          }}
        >
          <SignOutIcon />
          Sign out
        </MenuItem>
      </Menu>
    </>
  );
}

/** Signs out of this device. When the server cannot be told, the person stays signed in and learns it. */
function useSignOut() {
  const dispatch = useAppDispatch();
  const toast = useToast();
  const [logout] = useLogoutMutation();
  return async () => {
    const { error } = await logout({ body: {} });
    if (error === undefined || asProblem(error).status === 401) dispatch(closeSession('signed_out'));
    else toast('You are still signed in: the server could not be reached. Please try again.', 'error');
  };
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}
