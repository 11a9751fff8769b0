import { useEffect, useState } from 'react';

/** Seconds until something may be done again, counted down once it is started. */
export function useCooldown(seconds: number): [left: number, start: () => void] {
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (endsAt === null) return;
    const tick = setInterval(() => {
      const remaining = Math.ceil((endsAt - Date.now()) / 1000);
      setLeft(Math.max(0, remaining));
      if (remaining <= 0) setEndsAt(null);
    }, 250);
    return () => clearInterval(tick);
  }, [endsAt]);
  const start = () => {
    setLeft(seconds);
    setEndsAt(Date.now() + seconds * 1000);
  };
  return [left, start];
}
