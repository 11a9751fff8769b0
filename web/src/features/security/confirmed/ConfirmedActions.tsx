import { useCallback, useState, type ReactNode } from 'react';
import { asProblem } from '../../../api/problem';
import { ConfirmItsYou } from './ConfirmItsYou';
import { ConfirmedContext, type Confirmed } from './useConfirmed';

/** Gives what stands within `useConfirmed`, and draws the dialog for it. */
export function ConfirmedActions({ children }: { children: ReactNode }) {
  const [settle, setSettle] = useState<((confirmed: boolean) => void) | null>(null);

  const confirmed: Confirmed = useCallback(async (action) => {
    const answer = await action();
    if (answer.error === undefined || asProblem(answer.error).code !== 'reauth_required') return answer;
    const isThem = await new Promise<boolean>((resolve) => setSettle(() => resolve));
    setSettle(null);
    return isThem ? action() : null;
  }, []);

  return (
    <ConfirmedContext value={confirmed}>
      {children}
      <ConfirmItsYou
        open={settle !== null}
        onConfirmed={() => settle?.(true)}
        onCancel={() => settle?.(false)}
      />
    </ConfirmedContext>
  );
}
