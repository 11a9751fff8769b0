import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLogoutEverywhereMutation } from '../../../api/generated';
import { useAppDispatch } from '../../../api/hooks';
import { asProblem } from '../../../api/problem';
import { closeSession } from '../../../api/sessionLife';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';

/** Ends every session, this one too. */
export function SignOutEverywhere() {
  const dispatch = useAppDispatch();
  const [asking, setAsking] = useState(false);
  const [logoutEverywhere, { isLoading, error }] = useLogoutEverywhereMutation();
  const signOut = async () => {
    const answer = await logoutEverywhere();
    if (answer.error === undefined) dispatch(closeSession('signed_out'));
  };
  return (
    <>
      <Button variant="outlined" color="secondary" onClick={() => setAsking(true)}>
        Sign out everywhere
      </Button>
      <ConfirmDialog
        open={asking}
        title="Sign out on every device?"
        confirm="Sign out everywhere"
        busy={isLoading}
        problem={error === undefined ? null : asProblem(error)}
        onConfirm={() => void signOut()}
        onCancel={() => setAsking(false)}
      >
        You will have to sign in again here, too. Answers that are half written stay on the device they were
        written on.
      </ConfirmDialog>
    </>
  );
}
