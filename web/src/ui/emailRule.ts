import { object, string } from 'yup';

export const emailRule = string()
  .trim()
  .required('Enter your e-mail address.')
  .max(254, 'That is longer than an e-mail address can be.')
  .email('That does not look like an e-mail address.');

/** A form that asks for nothing but an address. */
export const emailForm = object({ email: emailRule });
