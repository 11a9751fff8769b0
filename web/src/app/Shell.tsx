import { Link, NavLink, Outlet } from 'react-router';
import { cx } from '../ui/cx';
import { Logo } from '../ui/Logo';
import { PersonIcon } from '../ui/icons';
import { paths } from '../ui/paths';
import { Toasts } from '../ui/Toasts';
import { AccountMenu } from './AccountMenu';
import { places } from './navigation';
import styles from './Shell.module.css';

/** The frame of the signed-in app: a bar at the top on wide screens, tabs at the bottom on phones. */
export function Shell() {
  return (
    <Toasts>
      <a href="#main" className={styles.skip}>
        Skip to content
      </a>
      <header className={styles.bar}>
        <div className="mx-auto flex h-full max-w-6xl items-center gap-6 px-4 sm:px-6">
          <Link to={paths.dashboard} aria-label="InterviewMaster, dashboard" className={styles.home}>
            <Logo />
          </Link>
          <nav aria-label="Main" className="hidden md:block">
            <ul className="flex gap-1">
              {places.map(({ to, label }) => (
                <li key={to}>
                  <NavLink to={to} className={cx(styles.place)}>
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="ml-auto">
            <AccountMenu />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <nav aria-label="Main" className={cx(styles.tabs, 'md:hidden')}>
        <ul className="grid grid-cols-5">
          {[...places, { to: paths.profile, label: 'Profile', Icon: PersonIcon }].map(
            ({ to, label, Icon }) => (
              <li key={to}>
                <NavLink to={to} className={cx(styles.tab)}>
                  <Icon size={22} />
                  {label}
                </NavLink>
              </li>
            ),
          )}
        </ul>
      </nav>
    </Toasts>
  );
}
