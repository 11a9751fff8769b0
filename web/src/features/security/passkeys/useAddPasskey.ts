import { useStartPasskeyMutation } from '../../../api/generated';
import { asProblem } from '../../../api/problem';
import { createPasskey, type Challenge } from '../../../api/webauthn';
import type { Fault } from '../../../ui/ErrorState';
import { securityApi } from '../api';
import { useConfirmed } from '../confirmed/useConfirmed';

const refusals: Record<'refused' | 'known_already', Fault> = {
  refused: {
    title: 'No passkey was made',
    detail: 'You cancelled, or this device cannot make one. Try again.',
  },
  known_already: {
    title: 'This device has a passkey already',
    detail: 'It works for this account. Remove it below first if you want a new one.',
  },
};

/** Makes a passkey on this device and gives it to the account. Returns what went wrong, or null. */
export function useAddPasskey() {
  const confirmed = useConfirmed();
  const [start] = useStartPasskeyMutation();
  const [addPasskey] = securityApi.useAddPasskeyMutation();
  return async (name: string): Promise<Fault | null> => {
    const asked = await confirmed(() => start());
    if (asked === null) return refusals.refused;
    if (asked.data === undefined) return asProblem(asked.error);
    const challenge: Challenge = asked.data;
    const made = await createPasskey(challenge.options);
    if (made.kind !== 'done') return refusals[made.kind];
    const { error } = await addPasskey({
      addPasskeyRequest: { challenge_id: challenge.challenge_id, credential: made.credential, name },
    });
    return error === undefined ? null : asProblem(error);
  };
}
