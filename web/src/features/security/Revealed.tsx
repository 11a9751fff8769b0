import Button from '@mui/material/Button';
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface RevealedProps {
  /** What the button says that shows the form. */
  action: string;
  children: (close: () => void) => ReactNode;
}

/** A form that is there for those who ask for it. When it closes, the button it came from has the focus again. */
export function Revealed({ action, children }: RevealedProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) return children(() => setOpen(false));
  return (
    <Button ref={opener} variant="outlined" color="secondary" onClick={() => setOpen(true)}>
      {action}
    </Button>
  );
}
