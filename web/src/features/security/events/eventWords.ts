import type { Tone } from '../ItemRow';

export interface EventWords {
  sentence: string;
  /** `notice`: something that protects the account was changed. `alert`: something failed or was refused. */
  tone: Tone;
}

type Data = Readonly<Record<string, string>>;
type Words = (data: Data) => EventWords;

const plain =
  (sentence: string): Words =>
  () => ({ sentence, tone: 'plain' });
const notice =
  (sentence: string): Words =>
  () => ({ sentence, tone: 'notice' });
const alert =
  (sentence: string): Words =>
  () => ({ sentence, tone: 'alert' });

const methods: Record<string, string> = {
  two_factor: ' with a code',
  passkey: ' with a passkey',
};

const reasons: Record<string, string> = { password: 'wrong password', code: 'wrong code' };

const because = ({ reason }: Data) =>
  reason === undefined ? '' : `: ${reasons[reason] ?? reason.replaceAll('_', ' ')}`;

/** Every event that the server tells of, in the past tense and to the person. */
const words: Record<string, Words> = {
  'account.registered': plain('You created this account'),
  'account.email_verified': plain('You confirmed your e-mail address'),
  'account.email_change_requested': notice('You asked to change your e-mail address'),
  'account.email_changed': notice('Your e-mail address was changed'),
  'account.password_changed': notice('You changed your password'),
  'account.password_reset_requested': notice('Someone asked for a link to set a new password'),
  'account.password_reset': notice('A new password was set with a link from a mail'),
  'account.two_factor_enabled': notice('You turned two-factor sign-in on'),
  'account.two_factor_disabled': notice('You turned two-factor sign-in off'),
  'account.recovery_codes_renewed': notice('You got new recovery codes'),
  'account.recovery_code_used': notice('A recovery code was used'),
  'account.passkey_added': notice('You added a passkey'),
  'account.passkey_removed': notice('You removed a passkey'),
  'account.exported': notice('You downloaded your data'),
  'account.deletion_requested': notice('You asked to delete this account'),
  'account.deletion_cancelled': notice('You kept this account after all'),
  'account.deleted': notice('This account was deleted'),
  'account.made_admin': notice('You became an administrator'),
  'auth.signed_in': ({ method = '' }) => ({ sentence: `Signed in${methods[method] ?? ''}`, tone: 'good' }),
  'auth.sign_in_failed': (data) => ({ sentence: `Sign-in failed${because(data)}`, tone: 'alert' }),
  'auth.locked': alert('Sign-in was locked for a while after too many failed tries'),
  'auth.signed_out': plain('Signed out'),
  'auth.signed_out_everywhere': plain('Signed out on every device'),
  'auth.device_signed_out': plain('Another device was signed out'),
  'auth.refresh_reused': alert('A session was ended for safety: its key was used twice'),
  'auth.confirm_failed': alert('The password was wrong when asked for once more'),
  'authz.denied': alert('Something that is not open to you was refused'),
};

/** What happened, in a sentence. An event that this version does not know yet is shown by its name. */
export function eventWords(event: string, data: Data): EventWords {
  const known = words[event];
  if (known !== undefined) return known(data);
  const name = event.replace(/^.*\./, '').replaceAll('_', ' ');
  return { sentence: name.charAt(0).toUpperCase() + name.slice(1), tone: 'plain' };
}
