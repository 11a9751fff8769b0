import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { object, string } from 'yup';
import { useConfirmPasswordMutation } from '../../../api/generated';
import { useMe } from '../../../api/me';
import { asProblem } from '../../../api/problem';
import type { Fault } from '../../../ui/ErrorState';
import { FormError } from '../../../ui/FormError';
import { showProblem } from '../../../ui/formProblems';
import { PasswordInput } from '../../../ui/PasswordInput';
import { Username } from '../Username';

const form = object({ password: string().required('Enter your password.') });

interface ConfirmItsYouProps {
  open: boolean;
  onConfirmed: () => void;
  onCancel: () => void;
}

export function ConfirmItsYou({ open, onConfirmed, onCancel }: ConfirmItsYouProps) {
  const id = useId();
  return (
    <Dialog open={open} onClose={onCancel} maxWidth="xs" aria-labelledby={id}>
      <PasswordForm titleId={id} {...{ onConfirmed, onCancel }} />
    </Dialog>
  );
}

/** Mounted with the dialog, so that each asking begins with an empty field. */
function PasswordForm({
  titleId,
  onConfirmed,
  onCancel,
}: Omit<ConfirmItsYouProps, 'open'> & { titleId: string }) {
  const me = useMe();
  const [confirmPassword] = useConfirmPasswordMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, setFocus, formState } = useForm({
    resolver: yupResolver(form),
    defaultValues: { password: '' },
  });
  useEffect(() => setFocus('password'), [setFocus]);

  const submit = handleSubmit(async (confirmPasswordRequest) => {
    setProblem(null);
    const { error } = await confirmPassword({ confirmPasswordRequest });
    if (error === undefined) {
      onConfirmed();
      return;
    }
    const refusal = asProblem(error);
    if (refusal.code === 'wrong_password') {
      setError('password', { message: 'That is not the password of this account.' }, { shouldFocus: true });
    } else {
      setProblem(showProblem(refusal, ['password'], setError));
    }
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <DialogTitle id={titleId}>Confirm it’s you</DialogTitle>
      <DialogContent className="flex flex-col gap-4">
        <Typography color="textSecondary">
          This changes how your account is protected, so we ask for your password once more.
        </Typography>
        <FormError problem={problem} />
        <Username email={me.data?.email} />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          field={register('password')}
          error={formState.errors.password?.message}
        />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" color="secondary" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" loading={formState.isSubmitting}>
          Confirm
        </Button>
      </DialogActions>
    </form>
  );
}
