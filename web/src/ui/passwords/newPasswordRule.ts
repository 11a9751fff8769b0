import { string } from 'yup';
import { missedRules } from './passwordRules';

/** The Yup rule of a field in which a password is chosen. */
export const newPasswordRule = string()
  .required('Choose a password.')
  .max(256, 'Use at most 256 characters.')
  .test(
    'rules',
    'The password does not meet every rule below yet.',
    (value) => missedRules(value).length === 0,
  );
