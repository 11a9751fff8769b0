import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useId, useState } from 'react';
import { maxQuestions, minQuestions, questionPresets } from './practiceChoices';

interface LengthChoiceProps {
  value: number;
  error: string | undefined;
  onChange: (count: number) => void;
}

/** How many questions: three usual lengths, or any number the server takes. */
export function LengthChoice({ value, error, onChange }: LengthChoiceProps) {
  const id = useId();
  const [other, setOther] = useState(!questionPresets.includes(value));
  return (
    <div>
      <FormLabel component="p" id={id}>
        Questions
      </FormLabel>
      <div className="flex flex-wrap items-center gap-3">
        <ToggleButtonGroup
          exclusive
          aria-labelledby={id}
          value={other ? 'other' : value}
          onChange={(_event, choice: number | 'other' | null) => {
            if (choice === null) return;
            setOther(choice === 'other');
            if (choice !== 'other') onChange(choice);
          }}
        >
          {questionPresets.map((preset) => (
            <ToggleButton key={preset} value={preset} aria-label={`${preset} questions`}>
              {preset}
            </ToggleButton>
          ))}
          <ToggleButton value="other">Other</ToggleButton>
        </ToggleButtonGroup>
        {other ? (
          <OutlinedInput
            type="number"
            defaultValue={value}
            error={error !== undefined}
            onChange={(event) =>
              onChange(event.target.value === '' ? Number.NaN : Number(event.target.value))
            }
            className="w-24"
            inputProps={{
              min: minQuestions,
              max: maxQuestions,
              inputMode: 'numeric',
              'aria-label': `Number of questions, ${minQuestions} to ${maxQuestions}`,
              'aria-describedby': error === undefined ? undefined : `${id}-error`,
            }}
          />
        ) : null}
      </div>
      {error === undefined ? null : (
        <FormHelperText error role="alert" id={`${id}-error`}>
          {error}
        </FormHelperText>
      )}
    </div>
  );
}
