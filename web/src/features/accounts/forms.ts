import { object, string, type InferType } from 'yup';
import { missedRules } from './passwordRules';

const email = string()
  .trim()
  .required('Enter your e-mail address.')
  .max(254, 'That is longer than an e-mail address can be.')
  .email('That does not look like an e-mail address.');

export const signInForm = object({
  email,
  password: string().required('Enter your password.'),
});

export const signUpForm = object({
  name: string().trim().required('Enter your name.').max(100, 'Use at most 100 characters.'),
  email,
  password: string()
    .required('Choose a password.')
    .max(256, 'Use at most 256 characters.')
    .test(
      'rules',
      'The password does not meet every rule below yet.',
      (value) => missedRules(value).length === 0,
    ),
});

export type SignIn = InferType<typeof signInForm>;
export type SignUp = InferType<typeof signUpForm>;
