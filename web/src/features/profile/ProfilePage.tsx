import { useMe } from '../../api/me';
import { asProblem } from '../../api/problem';
import { ErrorState } from '../../ui/ErrorState';
import { PageHeader } from '../../ui/Page';
import { Loading, PanelSkeleton } from '../../ui/skeletons';
import { AppearancePanel } from './AppearancePanel';
import { ProfileForm } from './ProfileForm';

export function ProfilePage() {
  const me = useMe();
  return (
    <>
      <PageHeader title="Profile" lead="What your interviews are made for, and how this looks." />
      <div className="flex flex-col gap-5">
        {me.data ? (
          // Another person's profile must not keep this one's half-made changes.
          <ProfileForm key={me.data.id} me={me.data} />
        ) : me.isError ? (
          <ErrorState problem={asProblem(me.error)} onRetry={() => void me.refetch()} />
        ) : (
          <Loading what="profile">
            <PanelSkeleton lines={6} />
          </Loading>
        )}
        <AppearancePanel />
      </div>
    </>
  );
}
