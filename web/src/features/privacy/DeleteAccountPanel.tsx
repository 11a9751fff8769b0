import Button from '@mui/material/Button';
import { useState } from 'react';
import { Panel } from '../../ui/Panel';
import { DeleteAccountDialog } from './DeleteAccountDialog';

/** An end to the account and to everything in it. */
export function DeleteAccountPanel() {
  const [deleting, setDeleting] = useState(false);
  return (
    <Panel
      title="Delete account"
      lead="The account closes now and is deleted for good after the grace period, usually 14 days. Until then, signing in brings it back."
    >
      <Button variant="outlined" color="error" onClick={() => setDeleting(true)}>
        Delete account
      </Button>
      <DeleteAccountDialog open={deleting} onClose={() => setDeleting(false)} />
    </Panel>
  );
}
