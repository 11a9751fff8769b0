import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { object, string } from 'yup';
import { useDeleteMeMutation } from '../../api/generated';
import { useAppDispatch } from '../../api/hooks';
import { asProblem } from '../../api/problem';
import { closeSession } from '../../api/sessionLife';
import type { Fault } from '../../ui/ErrorState';
import { FormError } from '../../ui/FormError';
import { showProblem } from '../../ui/formProblems';
import { PasswordInput } from '../../ui/PasswordInput';

const form = object({ password: string().required('Enter your password to confirm.') });

/** Asks for the password, so that nobody deletes an account that was merely left open. */
export function DeleteAccountDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const id = useId();
  const dispatch = useAppDispatch();
  const [deleteMe] = useDeleteMeMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, reset, formState } = useForm({
    resolver: yupResolver(form),
    defaultValues: { password: '' },
  });

  const close = () => {
    reset();
    setProblem(null);
    onClose();
  };

  const submit = handleSubmit(async (deleteMeRequest) => {
    setProblem(null);
    const { error } = await deleteMe({ deleteMeRequest });
    if (error === undefined) {
      dispatch(closeSession('deleted'));
      return;
    }
    const refusal = asProblem(error);
    if (refusal.code === 'wrong_password') {
      setError('password', { message: 'That is not the password of this account.' }, { shouldFocus: true });
    } else if (refusal.code === 'last_admin') {
      setProblem({
        title: 'You are the only administrator',
        detail:
          'Without you nobody could look after this installation. Make somebody else an administrator first.',
      });
    } else {
      setProblem(showProblem(refusal, ['password'], setError));
    }
  });

  return (
    <Dialog open={open} onClose={close} maxWidth="xs" aria-labelledby={id}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DialogTitle id={id}>Delete your account?</DialogTitle>
        <DialogContent className="flex flex-col gap-4">
          <Typography color="textSecondary">
            You are signed out everywhere now. After the grace period, usually 14 days, your profile, résumés,
            interviews, answers and feedback are deleted for good; until then, signing in brings them back.
            What you have half written on this device is deleted at once.
          </Typography>
          <FormError problem={problem} />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            field={register('password')}
            error={formState.errors.password?.message}
          />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" color="secondary" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" color="error" loading={formState.isSubmitting}>
            Delete account
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
