import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { experienceLevels, useRoles, type ExperienceLevel } from '../../api/catalogue';
import { useMe, useUpdateMe } from '../../api/me';
import { asProblem } from '../../api/problem';
import { ChoiceTile } from '../../ui/ChoiceTile';
import { ErrorState } from '../../ui/ErrorState';
import { FormError } from '../../ui/FormError';
import { Logo } from '../../ui/Logo';
import { paths } from '../../ui/paths';
import { RolePicker } from '../../ui/RolePicker';
import { Loading, RowsSkeleton } from '../../ui/skeletons';
import { useDocumentTitle } from '../../ui/useDocumentTitle';
import styles from './WelcomePage.module.css';

/** Two questions to someone new: what for, and from where. Both can be answered later. */
export function WelcomePage() {
  useDocumentTitle('Welcome');
  const me = useMe();
  const roles = useRoles();
  const navigate = useNavigate();
  const [updateMe, saving] = useUpdateMe();
  const [step, setStep] = useState<'role' | 'level'>('role');
  const [role, setRole] = useState<string | null>(null);
  const [level, setLevel] = useState<ExperienceLevel | null>(null);
  const chosenRole = role ?? me.data?.target_role ?? null;
  const chosenLevel = level ?? me.data?.experience_level ?? null;

  const goTo = (next: 'role' | 'level') => {
    setStep(next);
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };

  const save = async () => {
    if (!me.data) return;
    const { error } = await updateMe({
      updateMeRequest: {
        name: me.data.name,
        target_role: chosenRole,
        experience_level: chosenLevel,
        location: me.data.location ?? null,
        time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
    });
    if (error === undefined) await navigate(paths.dashboard, { replace: true });
  };

  return (
    <div className={styles.frame}>
      <header className="mx-auto flex w-full max-w-3xl items-center justify-between px-5 pt-5">
        <Logo />
        <Button component={Link} to={paths.dashboard} variant="text" color="secondary">
          Skip for now
        </Button>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-3xl grow px-5 pt-8 pb-10">
        <Typography color="textSecondary" className="mb-2">
          Step {step === 'role' ? 1 : 2} of 2
        </Typography>
        {step === 'role' ? (
          <>
            <Typography variant="h1">{greeting(me.data?.name)}What are you preparing for?</Typography>
            <Typography variant="lead" component="p" color="textSecondary" className="mt-3 mb-8">
              Your role decides which questions you get. You can change it at any time.
            </Typography>
            {roles.isError ? (
              <ErrorState problem={asProblem(roles.error)} onRetry={() => void roles.refetch()} />
            ) : roles.data ? (
              <RolePicker roles={roles.data} value={chosenRole} onChange={setRole} />
            ) : (
              <Loading what="roles">
                <RowsSkeleton rows={5} />
              </Loading>
            )}
          </>
        ) : (
          <fieldset>
            <legend>
              <Typography variant="h1">Where are you in your career?</Typography>
            </legend>
            <Typography variant="lead" component="p" color="textSecondary" className="mt-3 mb-8">
              So that the first interview is neither a walk nor a wall.
            </Typography>
            <div className="flex flex-col gap-2.5">
              {experienceLevels.map((each) => (
                <ChoiceTile
                  key={each.level}
                  name="level"
                  value={each.level}
                  checked={each.level === chosenLevel}
                  onChange={() => setLevel(each.level)}
                  title={each.level}
                >
                  {each.words}
                </ChoiceTile>
              ))}
            </div>
          </fieldset>
        )}
        <div className="mt-6">
          <FormError problem={saving.error ? asProblem(saving.error) : null} />
        </div>
      </main>
      <footer className={styles.footer}>
        <div className="mx-auto flex max-w-3xl items-center justify-between gap-3 px-5 py-3">
          {step === 'role' ? (
            <>
              <Typography color="textSecondary" className="min-w-0 truncate" role="status">
                {chosenRole ?? 'Choose a role'}
              </Typography>
              <Button size="large" disabled={chosenRole === null} onClick={() => goTo('level')}>
                Continue
              </Button>
            </>
          ) : (
            <>
              <Button size="large" variant="outlined" color="secondary" onClick={() => goTo('role')}>
                Back
              </Button>
              <Button
                size="large"
                disabled={chosenLevel === null || !me.data}
                loading={saving.isLoading}
                onClick={() => void save()}
              >
                Start practising
              </Button>
            </>
          )}
        </div>
      </footer>
    </div>
  );
}

function greeting(name: string | undefined): string {
  const first = name?.trim().split(/\s+/)[0];
  return first === undefined || first === '' ? '' : `Hello, ${first}. `;
}
