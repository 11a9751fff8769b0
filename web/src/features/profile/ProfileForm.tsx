import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { object, string, type InferType } from 'yup';
import { byFamily, experienceLevels, useRoles, type ExperienceLevel } from '../../api/catalogue';
import type { UserView } from '../../api/generated';
import { useUpdateMe } from '../../api/me';
import { asProblem } from '../../api/problem';
import type { Fault } from '../../ui/ErrorState';
import { FormError } from '../../ui/FormError';
import { showProblem } from '../../ui/formProblems';
import { Panel } from '../../ui/Panel';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import { useToast } from '../../ui/useToast';
import { ownTimeZone, timeZonesByRegion } from './timeZones';

const form = object({
  name: string().trim().required('Enter your name.').max(100, 'Use at most 100 characters.'),
  target_role: string().defined(),
  experience_level: string().defined(),
  location: string().trim().defined().max(120, 'Use at most 120 characters.'),
  time_zone: string().required(),
});

type ProfileValues = InferType<typeof form>;

const fields = ['name', 'target_role', 'experience_level', 'location', 'time_zone'] as const;

export function ProfileForm({ me }: { me: UserView }) {
  const roles = useRoles();
  const [updateMe] = useUpdateMe();
  const toast = useToast();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setError, setValue, reset, control, formState } = useForm<ProfileValues>({
    resolver: yupResolver(form),
    defaultValues: valuesOf(me),
  });
  const { errors, isDirty, isSubmitting } = formState;
  const chosenZone = useWatch({ control, name: 'time_zone' });
  const chosenLevel = useWatch({ control, name: 'experience_level' });
  const here = ownTimeZone();

  const submit = handleSubmit(async (values) => {
    setProblem(null);
    const answer = await updateMe({
      updateMeRequest: {
        name: values.name,
        target_role: values.target_role || null,
        experience_level: (values.experience_level || null) as ExperienceLevel | null,
        location: values.location || null,
        time_zone: values.time_zone,
      },
    });
    if (answer.data === undefined) {
      setProblem(showProblem(asProblem(answer.error), fields, setError));
      return;
    }
    reset(valuesOf(answer.data));
    toast('Profile saved.');
  });

  return (
    <Panel title="About you" lead={me.email}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        <FormError problem={problem} />
        <TextInput label="Name" autoComplete="name" field={register('name')} error={errors.name?.message} />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectInput
            // The options arrive after the form: only then can the select show the chosen one.
            key={roles.data ? 'catalogue' : 'loading'}
            label="Role you prepare for"
            field={register('target_role')}
            error={errors.target_role?.message}
            hint={
              roles.isError
                ? 'The catalogue could not be loaded. Reload the page to change the role.'
                : undefined
            }
          >
            <option value="">Not chosen yet</option>
            {roles.data
              ? byFamily(roles.data).map(([family, members]) => (
                  <optgroup key={family} label={family}>
                    {members.map(({ name }) => (
                      <option key={name}>{name}</option>
                    ))}
                  </optgroup>
                ))
              : me.target_role && <option>{me.target_role}</option>}
          </SelectInput>
          <SelectInput
            label="Experience"
            field={register('experience_level')}
            error={errors.experience_level?.message}
            hint={experienceLevels.find(({ level }) => level === chosenLevel)?.words}
          >
            <option value="">Not chosen yet</option>
            {experienceLevels.map(({ level }) => (
              <option key={level}>{level}</option>
            ))}
          </SelectInput>
        </div>
        <TextInput
          label="Location"
          optional
          autoComplete="address-level2"
          field={register('location')}
          error={errors.location?.message}
        />
        <div>
          <SelectInput
            label="Time zone"
            field={register('time_zone')}
            error={errors.time_zone?.message}
            hint="Decides which day and week your practice counts for."
          >
            {timeZonesByRegion(me.time_zone).map(([region, zones]) => (
              <optgroup key={region} label={region}>
                {zones.map(({ zone, words }) => (
                  <option key={zone} value={zone}>
                    {words}
                  </option>
                ))}
              </optgroup>
            ))}
          </SelectInput>
          {chosenZone === here ? null : (
            <Button
              variant="text"
              size="small"
              className="mt-1 -ml-3"
              onClick={() => setValue('time_zone', here, { shouldDirty: true })}
            >
              Use this device’s: {here.replaceAll('_', ' ')}
            </Button>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" disabled={!isDirty} loading={isSubmitting}>
            Save changes
          </Button>
          {isDirty ? (
            <Typography variant="body2" color="textSecondary">
              Not saved yet
            </Typography>
          ) : null}
        </div>
      </form>
    </Panel>
  );
}

function valuesOf(me: UserView): ProfileValues {
  return {
    name: me.name,
    target_role: me.target_role ?? '',
    experience_level: me.experience_level ?? '',
    location: me.location ?? '',
    time_zone: me.time_zone,
  };
}
