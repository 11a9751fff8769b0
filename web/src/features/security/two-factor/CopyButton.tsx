import Button from '@mui/material/Button';
import { useState } from 'react';
import { CheckIcon, CopyIcon } from '../../../ui/icons';

/** Copies a text. Browsers have no clipboard for pages on plain http: there is no button then. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (clipboard === undefined) return null;
  const copy = async () => {
    try {
      await clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        variant="outlined"
        color="secondary"
        size="small"
        startIcon={state === 'copied' ? <CheckIcon /> : <CopyIcon />}
        onClick={() => void copy()}
      >
        Copy {what}
      </Button>
      <span role="status" className="sr-only">
        {state === 'copied' ? 'Copied.' : state === 'failed' ? 'The browser refused to copy.' : ''}
      </span>
    </>
  );
}
