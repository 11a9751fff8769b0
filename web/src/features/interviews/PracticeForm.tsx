import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import FormLabel from '@mui/material/FormLabel';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useForm, useWatch } from 'react-hook-form';
import type { Difficulty, RoleView } from '../../api/generated';
import { difficulties, difficultyNames } from '../../api/names';
import { ChoiceTile } from '../../ui/ChoiceTile';
import { FormError } from '../../ui/FormError';
import { groupBy } from '../../ui/groupBy';
import { SelectInput } from '../../ui/SelectInput';
import { CategoryChoice } from './CategoryChoice';
import { LengthChoice } from './LengthChoice';
import { difficultyWords, expectedMinutes, type PracticeChoices } from './practiceChoices';
import { practiceSchema } from './practiceSchema';
import { useStartInterview } from './useStartInterview';

interface PracticeFormProps {
  preset: PracticeChoices;
  roles: RoleView[];
}

/** Role, difficulty, length and, for those who want it, kinds of question. */
export function PracticeForm({ preset, roles }: PracticeFormProps) {
  const { register, control, handleSubmit, setValue, formState } = useForm<PracticeChoices>({
    defaultValues: preset,
    resolver: yupResolver(practiceSchema),
  });
  const [role, difficulty, count, chosen] = useWatch({
    control,
    name: ['role', 'difficulty', 'question_count', 'categories'],
  });
  const { start, isStarting, problem } = useStartInterview();
  const offered = roles.find(({ name }) => name === role)?.categories ?? [];
  const submit = handleSubmit(({ categories, ...choices }) => {
    const wanted = categories.filter((category) => offered.includes(category));
    return start(wanted.length === 0 ? choices : { ...choices, categories: wanted });
  });
  return (
    <Paper
      component="form"
      variant="outlined"
      noValidate
      className="p-5 sm:p-7"
      onSubmit={(event) => void submit(event)}
    >
      <FormError problem={problem} />
      <div className="flex flex-col gap-8">
        <SelectInput label="Role" field={register('role')} error={formState.errors.role?.message}>
          {preset.role === '' ? <option value="">Choose a role</option> : null}
          {groupBy(roles, ({ family }) => family).map(([family, members]) => (
            <optgroup key={family} label={family}>
              {members.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </optgroup>
          ))}
        </SelectInput>
        <fieldset>
          <FormLabel component="legend">Difficulty</FormLabel>
          <div className="grid gap-2.5 sm:grid-cols-2">
            {difficulties.map((value) => (
              <ChoiceTile
                key={value}
                name="difficulty"
                value={value}
                title={difficultyNames[value]}
                checked={value === difficulty}
                onChange={(choice) => setValue('difficulty', choice as Difficulty)}
              >
                {difficultyWords[value]}
              </ChoiceTile>
            ))}
          </div>
        </fieldset>
        <LengthChoice
          value={count}
          error={formState.errors.question_count?.message}
          onChange={(value) => setValue('question_count', value, { shouldValidate: formState.isSubmitted })}
        />
        <CategoryChoice
          offered={offered}
          chosen={chosen}
          onChange={(categories) => setValue('categories', categories)}
        />
      </div>
      <Divider className="my-6" />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
        <Typography color="textSecondary">
          {Number.isInteger(count)
            ? `About ${expectedMinutes(difficulty, count)} minutes. You can stop and go on later.`
            : 'You can stop and go on later.'}
        </Typography>
        <Button type="submit" size="large" loading={isStarting} className="max-sm:w-full">
          Start interview
        </Button>
      </div>
    </Paper>
  );
}
