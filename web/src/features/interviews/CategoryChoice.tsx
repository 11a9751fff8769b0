import Chip from '@mui/material/Chip';
import FormLabel from '@mui/material/FormLabel';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { QuestionCategory } from '../../api/generated';
import { categoryNames } from '../../api/names';
import { CheckIcon } from '../../ui/icons';

interface CategoryChoiceProps {
  offered: QuestionCategory[];
  chosen: QuestionCategory[];
  onChange: (categories: QuestionCategory[]) => void;
}

/** Which kinds of question; none chosen means all of them. */
export function CategoryChoice({ offered, chosen, onChange }: CategoryChoiceProps) {
  const id = useId();
  if (offered.length < 2) return null;
  return (
    <div role="group" aria-labelledby={id}>
      <FormLabel component="p" id={id}>
        Kinds of question{' '}
        <Typography component="span" variant="body2" color="textSecondary">
          (optional: all, unless you choose)
        </Typography>
      </FormLabel>
      <div className="flex flex-wrap gap-2">
        {offered.map((category) => {
          const isChosen = chosen.includes(category);
          return (
            <Chip
              key={category}
              component="button"
              type="button"
              clickable
              aria-pressed={isChosen}
              color={isChosen ? 'primary' : 'default'}
              variant={isChosen ? 'filled' : 'outlined'}
              label={categoryNames[category]}
              className="h-11! px-1!"
              {...(isChosen ? { icon: <CheckIcon size={16} /> } : {})}
              onClick={() =>
                onChange(isChosen ? chosen.filter((kept) => kept !== category) : [...chosen, category])
              }
            />
          );
        })}
      </div>
    </div>
  );
}
