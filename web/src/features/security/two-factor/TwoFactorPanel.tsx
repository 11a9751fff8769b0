import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SecurityView } from '../../../api/generated';
import { asProblem } from '../../../api/problem';
import { ErrorState, type Fault } from '../../../ui/ErrorState';
import { AlertIcon } from '../../../ui/icons';
import { Panel } from '../../../ui/Panel';
import { securityApi } from '../api';
import { useConfirmed } from '../confirmed/useConfirmed';
import { OnOff } from '../OnOff';
import { SavedCodesStep } from './SavedCodesStep';
import { SetUpDialog } from './SetUpDialog';
import { StepDialog } from './StepDialog';
import { TurnOffDialog } from './TurnOffDialog';

const fewCodes = 3;

export function TwoFactorPanel({ security }: { security: SecurityView }) {
  const { two_factor_enabled: on, recovery_codes_left: left } = security;
  const [dialog, setDialog] = useState<'set_up' | 'turn_off' | null>(null);
  const renewal = useRenewal();
  const close = () => setDialog(null);
  return (
    <Panel
      title="Two-factor sign-in"
      lead="A code from your phone besides the password: someone who learns the one still lacks the other."
    >
      <div className="flex flex-col items-start gap-4">
        <OnOff on={on}>{on ? 'On' : 'Off'}</OnOff>
        {renewal.problem === null ? null : <ErrorState problem={renewal.problem} />}
        {on && left <= fewCodes ? (
          <Alert severity="warning" icon={<AlertIcon />} role="status" className="self-stretch">
            <AlertTitle>{left === 0 ? 'No recovery codes left' : `Only ${codes(left)} left`}</AlertTitle>
            Without your phone and without a code you cannot sign in. Get new ones.
          </Alert>
        ) : null}
        {on ? (
          <>
            {left > fewCodes ? <Typography color="textSecondary">{codes(left)} left.</Typography> : null}
            <div className="flex flex-wrap gap-3">
              <Button
                variant="outlined"
                color="secondary"
                loading={renewal.busy}
                onClick={() => void renewal.renew()}
              >
                New recovery codes
              </Button>
              <Button variant="outlined" color="error" onClick={() => setDialog('turn_off')}>
                Turn off
              </Button>
            </div>
          </>
        ) : (
          <Button onClick={() => setDialog('set_up')}>Set up</Button>
        )}
      </div>
      {dialog === 'set_up' ? <SetUpDialog onClose={close} /> : null}
      {dialog === 'turn_off' ? <TurnOffDialog onClose={close} /> : null}
      {renewal.codes === null ? null : (
        <StepDialog onClose={undefined}>
          <SavedCodesStep codes={renewal.codes} onDone={renewal.done} />
        </StepDialog>
      )}
    </Panel>
  );
}

function codes(count: number): string {
  return `${count} recovery ${count === 1 ? 'code' : 'codes'}`;
}

/** New codes in place of the old ones, which stop working with that. */
function useRenewal() {
  const confirmed = useConfirmed();
  const [renewCodes, { isLoading: busy }] = securityApi.useRenewRecoveryCodesMutation();
  const [newCodes, setNewCodes] = useState<string[] | null>(null);
  const [problem, setProblem] = useState<Fault | null>(null);
  const renew = async () => {
    setProblem(null);
    const answer = await confirmed(() => renewCodes());
    if (answer?.data !== undefined) setNewCodes(answer.data.recovery_codes);
    else if (answer !== null) setProblem(asProblem(answer.error));
  };
  return { renew, busy, problem, codes: newCodes, done: () => setNewCodes(null) };
}
