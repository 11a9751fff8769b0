import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSetUpTwoFactorMutation, type TwoFactorSetup } from '../../../api/generated';
import { asProblem } from '../../../api/problem';
import type { Fault } from '../../../ui/ErrorState';
import { FormError } from '../../../ui/FormError';
import { TextInput } from '../../../ui/TextInput';
import { securityApi } from '../api';
import { useConfirmed } from '../confirmed/useConfirmed';
import { SavedCodesStep } from './SavedCodesStep';
import { ScanStep } from './ScanStep';
import { Step } from './Step';
import { StepDialog } from './StepDialog';

/** Turning two-factor sign-in on, in four steps. With the last one it is on, so that one is not left unfinished. */
export function SetUpDialog({ onClose }: { onClose: () => void }) {
  const [setup, setSetup] = useState<TwoFactorSetup | null>(null);
  const [scanned, setScanned] = useState(false);
  const [codes, setCodes] = useState<string[] | null>(null);
  const step =
    codes !== null ? (
      <SavedCodesStep codes={codes} place="Step 4 of 4" onDone={onClose} />
    ) : setup === null ? (
      <AboutStep onReady={setSetup} onCancel={onClose} />
    ) : scanned ? (
      <CodeStep onEnabled={setCodes} onBack={() => setScanned(false)} />
    ) : (
      <ScanStep setup={setup} onNext={() => setScanned(true)} onCancel={onClose} />
    );
  return <StepDialog onClose={codes === null ? onClose : undefined}>{step}</StepDialog>;
}

interface AboutStepProps {
  onReady: (setup: TwoFactorSetup) => void;
  onCancel: () => void;
}

function AboutStep({ onReady, onCancel }: AboutStepProps) {
  const confirmed = useConfirmed();
  const [setUp, { isLoading }] = useSetUpTwoFactorMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const begin = async () => {
    setProblem(null);
    const answer = await confirmed(() => setUp());
    if (answer?.data !== undefined) onReady(answer.data);
    else if (answer !== null) setProblem(asProblem(answer.error));
  };
  return (
    <Step
      title="Have an app ready"
      place="Step 1 of 4"
      onSubmit={() => void begin()}
      actions={
        <>
          <Button variant="outlined" color="secondary" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={isLoading}>
            Continue
          </Button>
        </>
      }
    >
      <FormError problem={problem} />
      <Typography color="textSecondary">
        You need an authenticator app on your phone. Many password managers are one, too; so are Aegis, Google
        Authenticator and Microsoft Authenticator.
      </Typography>
      <Typography color="textSecondary">
        From then on, signing in takes your password and the six digits that the app shows. Other devices are
        signed out when it is turned on.
      </Typography>
    </Step>
  );
}

interface CodeStepProps {
  onEnabled: (codes: string[]) => void;
  onBack: () => void;
}

function CodeStep({ onEnabled, onBack }: CodeStepProps) {
  const confirmed = useConfirmed();
  const [enable] = securityApi.useEnableTwoFactorMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, setFocus, formState } = useForm({ defaultValues: { code: '' } });
  useEffect(() => setFocus('code'), [setFocus]);

  const submit = handleSubmit(async ({ code: typed }) => {
    setProblem(null);
    const code = typed.replaceAll(/\s/g, '');
    const wrong = (message: string) => setError('code', { message }, { shouldFocus: true });
    if (!/^\d{6}$/.test(code)) {
      wrong('Enter the six digits that the app shows.');
      return;
    }
    const answer = await confirmed(() => enable({ enableTwoFactorRequest: { code } }));
    if (answer === null) return;
    if (answer.data !== undefined) {
      onEnabled(answer.data.recovery_codes);
      return;
    }
    const refusal = asProblem(answer.error);
    if (refusal.code === 'wrong_code') {
      wrong('That code is not right. Wait for the next one; the clock of your phone must be right, too.');
    } else setProblem(refusal);
  });

  return (
    <Step
      title="Enter the code"
      place="Step 3 of 4"
      onSubmit={() => void submit()}
      actions={
        <>
          <Button variant="outlined" color="secondary" onClick={onBack}>
            Back
          </Button>
          <Button type="submit" loading={formState.isSubmitting}>
            Turn on
          </Button>
        </>
      }
    >
      <FormError problem={problem} />
      <TextInput
        label="Code"
        inputMode="numeric"
        autoComplete="one-time-code"
        hint="The six digits that the app shows for InterviewMaster."
        field={register('code')}
        error={formState.errors.code?.message}
      />
    </Step>
  );
}
