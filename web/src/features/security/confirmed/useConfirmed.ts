import { createContext, useContext } from 'react';

/**
 * Runs an action that the server may refuse until the person has proved who they are: then asks for the password and
 * runs it again. Null when the person would rather not.
 */
export type Confirmed = <A extends { error?: unknown }>(action: () => PromiseLike<A>) => Promise<A | null>;

export const ConfirmedContext = createContext<Confirmed | null>(null);

/** `const answer = await confirmed(() => disableTwoFactor({ … }))`, below `ConfirmedActions`. */
export function useConfirmed(): Confirmed {
  const confirmed = useContext(ConfirmedContext);
  if (confirmed === null) throw new Error('This must stand within ConfirmedActions.');
  return confirmed;
}
