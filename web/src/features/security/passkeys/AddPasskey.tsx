import { yupResolver } from '@hookform/resolvers/yup';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { object, string } from 'yup';
import type { Fault } from '../../../ui/ErrorState';
import { FormError } from '../../../ui/FormError';
import { TextInput } from '../../../ui/TextInput';
import { useToast } from '../../../ui/useToast';
import { deviceName } from './deviceName';
import { useAddPasskey } from './useAddPasskey';

const form = object({
  name: string().trim().required('Give it a name, to know it by.').max(60, 'Use at most 60 characters.'),
});

export function AddPasskey({ onClose }: { onClose: () => void }) {
  const addPasskey = useAddPasskey();
  const toast = useToast();
  const [problem, setProblem] = useState<Fault | null>(null);
  const { register, handleSubmit, setFocus, formState } = useForm({
    resolver: yupResolver(form),
    defaultValues: { name: deviceName(navigator.userAgent) },
  });
  useEffect(() => setFocus('name', { shouldSelect: true }), [setFocus]);

  const submit = handleSubmit(async ({ name }) => {
    setProblem(null);
    const refusal = await addPasskey(name);
    if (refusal !== null) {
      setProblem(refusal);
      return;
    }
    toast('Passkey added.');
    onClose();
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex w-full max-w-md flex-col gap-5">
      <FormError problem={problem} />
      <TextInput
        label="Name"
        autoComplete="off"
        hint="What you will know it by in this list."
        field={register('name')}
        error={formState.errors.name?.message}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" loading={formState.isSubmitting}>
          Make passkey
        </Button>
        <Button variant="outlined" color="secondary" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
