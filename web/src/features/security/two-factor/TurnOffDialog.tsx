import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { asProblem } from '../../../api/problem';
import type { Fault } from '../../../ui/ErrorState';
import { FormError } from '../../../ui/FormError';
import { TextInput } from '../../../ui/TextInput';
import { useToast } from '../../../ui/useToast';
import { securityApi } from '../api';
import { useConfirmed } from '../confirmed/useConfirmed';
import { Step } from './Step';
import { StepDialog } from './StepDialog';

/** Turning two-factor sign-in off takes a code, so that someone at an open screen cannot. */
export function TurnOffDialog({ onClose }: { onClose: () => void }) {
  return (
    <StepDialog onClose={onClose}>
      <TurnOffForm onClose={onClose} />
    </StepDialog>
  );
}

function TurnOffForm({ onClose }: { onClose: () => void }) {
  const confirmed = useConfirmed();
  const toast = useToast();
  const [disable] = securityApi.useDisableTwoFactorMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, setFocus, formState } = useForm({ defaultValues: { code: '' } });
  useEffect(() => setFocus('code'), [setFocus]);

  const submit = handleSubmit(async ({ code: typed }) => {
    setProblem(null);
    const code = typed.replaceAll(/\s/g, '');
    const wrong = (message: string) => setError('code', { message }, { shouldFocus: true });
    if (code === '') {
      wrong('Enter a code.');
      return;
    }
    const answer = await confirmed(() => disable({ disableTwoFactorRequest: { code } }));
    if (answer === null) return;
    if (answer.error === undefined) {
      toast('Two-factor sign-in is off.');
      onClose();
      return;
    }
    const refusal = asProblem(answer.error);
    if (refusal.code === 'wrong_code') wrong('That code is not right, or was used already.');
    else setProblem(refusal);
  });

  return (
    <Step
      title="Turn off two-factor sign-in?"
      onSubmit={() => void submit()}
      actions={
        <>
          <Button variant="outlined" color="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="error" loading={formState.isSubmitting}>
            Turn off
          </Button>
        </>
      }
    >
      <Typography color="textSecondary">
        Your password alone will open the account then, and the recovery codes stop working.
      </Typography>
      <FormError problem={problem} />
      <TextInput
        label="Code"
        autoComplete="one-time-code"
        hint="Of the app, or a recovery code."
        field={register('code')}
        error={formState.errors.code?.message}
      />
    </Step>
  );
}
