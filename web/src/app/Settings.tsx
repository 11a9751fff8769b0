import { NavLink, Outlet } from 'react-router';
import { Page } from '../ui/Page';
import { paths } from '../ui/paths';
import styles from './Settings.module.css';

const places = [
  { to: paths.profile, label: 'Profile' },
  { to: paths.security, label: 'Security' },
  { to: paths.privacy, label: 'Privacy' },
];

/** The pages about the person and the account, with the way from each to the others. */
export function Settings() {
  return (
    <Page width="reading">
      <nav aria-label="Settings" className="mb-8 md:mb-10">
        <ul className={styles.places}>
          {places.map(({ to, label }) => (
            <li key={to} className="flex-1 sm:flex-none">
              <NavLink to={to} end className={styles.place ?? ''}>
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </Page>
  );
}
