import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { RecoveryCodes } from './RecoveryCodes';
import { Step } from './Step';

interface SavedCodesStepProps {
  codes: string[];
  place?: string;
  onDone: () => void;
}

/** New recovery codes, which are gone when this closes: so it closes only when they are kept. */
export function SavedCodesStep({ codes, place, onDone }: SavedCodesStepProps) {
  const [saved, setSaved] = useState(false);
  return (
    <Step
      title="Save your recovery codes"
      place={place}
      onSubmit={() => {
        if (saved) onDone();
      }}
      actions={
        <>
          <FormControlLabel
            className="mr-auto -ml-3"
            control={<Checkbox checked={saved} onChange={(_event, checked) => setSaved(checked)} />}
            label="I have saved them"
          />
          <Button type="submit" disabled={!saved}>
            Done
          </Button>
        </>
      }
    >
      <RecoveryCodes codes={codes} />
    </Step>
  );
}
