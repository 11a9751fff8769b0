import { yupResolver } from '@hookform/resolvers/yup';
import { useForm } from 'react-hook-form';
import type { Problem } from '../../api/problem';
import { FormError } from '../../ui/FormError';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import {
  degrees,
  educationForm,
  educationOf,
  valuesOf,
  type Education,
  type EducationValues,
} from './education';
import { EntryButtons } from './EntryButtons';

interface EducationFormProps {
  education: Education;
  busy: boolean;
  problem: Problem | null;
  onSave: (education: Education) => Promise<void>;
  onCancel: () => void;
  onRemove?: () => Promise<void>;
}

/** Corrects a degree, or adds one. */
export function EducationForm({ education, busy, problem, onSave, onCancel, onRemove }: EducationFormProps) {
  const { register, handleSubmit, formState } = useForm<EducationValues>({
    resolver: yupResolver(educationForm),
    defaultValues: valuesOf(education),
  });
  const { errors } = formState;
  const submit = handleSubmit((values) => onSave(educationOf(values)));
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <FormError problem={problem} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectInput label="Degree" field={register('degree_type')} error={errors.degree_type?.message}>
          <option value="">Not named</option>
          {degrees.map((degree) => (
            <option key={degree}>{degree}</option>
          ))}
        </SelectInput>
        <TextInput
          label="Subject"
          field={register('field_of_study')}
          error={errors.field_of_study?.message}
        />
        <TextInput
          label="School"
          field={register('institution_name')}
          error={errors.institution_name?.message}
        />
        <TextInput
          label="Year of graduation"
          inputMode="numeric"
          field={register('graduation_year')}
          error={errors.graduation_year?.message}
        />
      </div>
      <EntryButtons
        save="Save education"
        remove="Remove education"
        busy={busy}
        onCancel={onCancel}
        {...(onRemove && { onRemove })}
      />
    </form>
  );
}
