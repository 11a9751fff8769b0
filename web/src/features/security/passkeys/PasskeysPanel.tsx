import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { PasskeyView, SecurityView } from '../../../api/generated';
import { asProblem } from '../../../api/problem';
import { hasPasskeys } from '../../../api/webauthn';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { formatDay } from '../../../ui/dates';
import type { Fault } from '../../../ui/ErrorState';
import { KeyIcon } from '../../../ui/icons';
import { Panel } from '../../../ui/Panel';
import { useToast } from '../../../ui/useToast';
import { securityApi } from '../api';
import { useConfirmed } from '../confirmed/useConfirmed';
import { ItemRow } from '../ItemRow';
import { Revealed } from '../Revealed';
import { AddPasskey } from './AddPasskey';

/** Signing in with the device's own lock. Not there where the browser has no passkeys and the account none either. */
export function PasskeysPanel({ security: { passkeys } }: { security: SecurityView }) {
  const [leaving, setLeaving] = useState<PasskeyView | null>(null);
  if (!hasPasskeys() && passkeys.length === 0) return null;
  return (
    <Panel
      title="Passkeys"
      lead="Sign in with your fingerprint, your face or the lock of your device, without a password."
    >
      {passkeys.length === 0 ? null : (
        <ul className="mb-4" aria-label="Passkeys">
          {passkeys.map((passkey) => (
            <ItemRow
              key={passkey.id}
              icon={<KeyIcon />}
              title={passkey.name}
              action={
                <Button
                  variant="text"
                  color="secondary"
                  size="small"
                  aria-label={`Remove ${passkey.name}`}
                  onClick={() => setLeaving(passkey)}
                >
                  Remove
                </Button>
              }
            >
              Added on {formatDay(passkey.created_at)}
              {passkey.last_used_at === null
                ? ', not used yet'
                : `, last used on ${formatDay(passkey.last_used_at)}`}
            </ItemRow>
          ))}
        </ul>
      )}
      {hasPasskeys() ? (
        <Revealed action="Add a passkey">{(close) => <AddPasskey onClose={close} />}</Revealed>
      ) : (
        <Typography color="textSecondary">This browser cannot add passkeys.</Typography>
      )}
      {leaving === null ? null : <RemovePasskey passkey={leaving} onClose={() => setLeaving(null)} />}
    </Panel>
  );
}

function RemovePasskey({ passkey, onClose }: { passkey: PasskeyView; onClose: () => void }) {
  const confirmed = useConfirmed();
  const toast = useToast();
  const [deletePasskey, { isLoading }] = securityApi.useDeletePasskeyMutation();
  const [problem, setProblem] = useState<Fault | null>(null);
  const remove = async () => {
    const answer = await confirmed(() => deletePasskey({ passkeyId: passkey.id }));
    if (answer === null) return;
    const refusal = answer.error === undefined ? null : asProblem(answer.error);
    // One that is gone already is as good as removed.
    if (refusal !== null && refusal.status !== 404) {
      setProblem(refusal);
      return;
    }
    toast('Passkey removed.');
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={`Remove “${passkey.name}”?`}
      confirm="Remove passkey"
      destructive
      busy={isLoading}
      problem={problem}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      It no longer signs in to this account. The device may go on offering it until you delete it there, too.
    </ConfirmDialog>
  );
}
