import { yupResolver } from '@hookform/resolvers/yup';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useForm, useWatch } from 'react-hook-form';
import type { Problem } from '../../api/problem';
import { FormError } from '../../ui/FormError';
import { TextInput } from '../../ui/TextInput';
import { EntryButtons } from './EntryButtons';
import { jobForm, jobOf, valuesOf, type Job, type JobValues } from './jobs';

interface JobFormProps {
  job: Job;
  busy: boolean;
  problem: Problem | null;
  onSave: (job: Job) => Promise<void>;
  onCancel: () => void;
  onRemove?: () => Promise<void>;
}

/** Corrects a job, or adds one. */
export function JobForm({ job, busy, problem, onSave, onCancel, onRemove }: JobFormProps) {
  const { register, handleSubmit, control, formState } = useForm<JobValues>({
    resolver: yupResolver(jobForm),
    defaultValues: valuesOf(job),
  });
  const { errors } = formState;
  const isCurrent = useWatch({ control, name: 'is_current' });
  const submit = handleSubmit((values) => onSave(jobOf(values)));
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <FormError problem={problem} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput label="Title" field={register('job_title')} error={errors.job_title?.message} />
        <TextInput label="Company" field={register('company_name')} error={errors.company_name?.message} />
        <TextInput
          label="From"
          type="month"
          placeholder="2021-03"
          field={register('start')}
          error={errors.start?.message}
        />
        <TextInput
          label="To"
          type="month"
          placeholder="2024-06"
          disabled={isCurrent}
          field={register('end')}
          error={errors.end?.message}
        />
      </div>
      <FormControlLabel
        control={<Checkbox {...register('is_current')} defaultChecked={job.is_current ?? false} />}
        label="I still work here"
      />
      <TextInput
        label="What you did"
        hint="One line for each thing."
        multiline
        minRows={4}
        field={register('description')}
        error={errors.description?.message}
      />
      <EntryButtons
        save="Save job"
        remove="Remove job"
        busy={busy}
        onCancel={onCancel}
        {...(onRemove && { onRemove })}
      />
    </form>
  );
}
