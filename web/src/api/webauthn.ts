/** What the server asks the browser for; the browser alone knows what is in the options. */
export interface Challenge {
  challenge_id: string;
  options: unknown;
}

/** What became of asking the browser for a passkey. `refused`: the person cancelled, or there is none. */
export type Ceremony = { kind: 'done'; credential: object } | { kind: 'refused' | 'known_already' };

/** Whether this browser can use passkeys; they are missing on plain http and in old browsers. */
export function hasPasskeys(): boolean {
  return (
    typeof PublicKeyCredential !== 'undefined' &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential &&
    'parseCreationOptionsFromJSON' in PublicKeyCredential
  );
}

/** Makes a passkey on this device from the server's options. */
export function createPasskey(options: unknown): Promise<Ceremony> {
  return perform(async () => {
    const asked = options as PublicKeyCredentialCreationOptionsJSON;
    return navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked),
    });
  });
}

/** Signs the server's challenge with a passkey that the person chooses. */
export function signWithPasskey(options: unknown): Promise<Ceremony> {
  return perform(async () => {
    const asked = options as PublicKeyCredentialRequestOptionsJSON;
    return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
  });
}

async function perform(ask: () => Promise<Credential | null>): Promise<Ceremony> {
  try {
    const credential = (await ask()) as PublicKeyCredential | null;
    return credential === null ? { kind: 'refused' } : { kind: 'done', credential: credential.toJSON() };
  } catch (error) {
    // The browser says only that it was not allowed, whether the person cancelled or had no passkey.
    return { kind: (error as Error).name === 'InvalidStateError' ? 'known_already' : 'refused' };
  }
}
