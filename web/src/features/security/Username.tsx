/** Tells password managers whose password is asked for or chosen; unseen and unheard by people. */
export function Username({ email }: { email: string | undefined }) {
  return <input type="email" name="username" autoComplete="username" value={email ?? ''} readOnly hidden />;
}
