import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import type { PreferencesView } from '../../api/generated';
import { asProblem } from '../../api/problem';
import { ErrorState } from '../../ui/ErrorState';
import { Panel } from '../../ui/Panel';
import { LinesSkeleton, Loading } from '../../ui/skeletons';
import { useToast } from '../../ui/useToast';
import { privacyApi } from './api';

/** What others may see of the person. */
export function LeaderboardPanel() {
  const preferences = privacyApi.useGetPreferencesQuery();
  return (
    <Panel title="Leaderboards">
      {preferences.data ? (
        <OptOut preferences={preferences.data} />
      ) : preferences.isError ? (
        <ErrorState
          problem={asProblem(preferences.error)}
          onRetry={() => void preferences.refetch()}
          retrying={preferences.isFetching}
        />
      ) : (
        <Loading what="preferences">
          <LinesSkeleton lines={2} />
        </Loading>
      )}
    </Panel>
  );
}

/** Saved as soon as it is switched. */
function OptOut({ preferences }: { preferences: PreferencesView }) {
  const toast = useToast();
  const [update, { isLoading }] = privacyApi.useUpdatePreferencesMutation();
  const choose = async (leaderboard_opt_out: boolean) => {
    const { error } = await update({ updatePreferencesRequest: { ...preferences, leaderboard_opt_out } });
    if (error !== undefined) toast(`Not saved. ${asProblem(error).detail ?? 'Please try again.'}`, 'error');
    else toast(leaderboard_opt_out ? 'You are left out of leaderboards.' : 'You may appear on leaderboards.');
  };
  return (
    <>
      <FormControlLabel
        className="-ml-2.5 min-h-11"
        control={
          <Switch
            checked={preferences.leaderboard_opt_out}
            slotProps={{ input: { 'aria-describedby': 'leaderboard-note' } }}
            onChange={(_event, checked) => {
              if (!isLoading) void choose(checked);
            }}
          />
        }
        label="Leave me out of leaderboards"
      />
      <Typography variant="body2" color="textSecondary" id="leaderboard-note">
        Others then see neither your name nor your scores there. Saved as soon as you switch it.
      </Typography>
    </>
  );
}
