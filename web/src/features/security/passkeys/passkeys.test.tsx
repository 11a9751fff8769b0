import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PasskeyView } from '../../../api/generated';
import { renderPage } from '../../../test/render';
import { SecurityServer } from '../../../test/securityServer';
import { server } from '../../../test/server';
import { SecurityPage } from '../SecurityPage';
import { deviceName } from './deviceName';

const laptop: PasskeyView = {
  id: 'k1',
  name: 'My laptop',
  created_at: '2026-11-20T09:00:00Z',
  last_used_at: null,
};
let api: SecurityServer;
let added: unknown;

beforeEach(() => {
  api = new SecurityServer();
  added = undefined;
  server.use(
    ...api.handlers,
    http.post(
      '*/api/v1/auth/passkeys/options',
      api.guarded(() => HttpResponse.json({ challenge_id: 'c1', options: { challenge: 'AAAA' } })),
    ),
    http.post('*/api/v1/auth/passkeys', async ({ request }) => {
      added = await request.json();
      api.security = { ...api.security, passkeys: [laptop] };
      return HttpResponse.json(laptop, { status: 201 });
    }),
    http.delete(
      '*/api/v1/auth/passkeys/:id',
      api.guarded(() => {
        api.security = { ...api.security, passkeys: [] };
        return new HttpResponse(null, { status: 204 });
      }),
    ),
  );
});

afterEach(() => vi.unstubAllGlobals());

function giveBrowserPasskeys(create: () => Promise<unknown>) {
  vi.stubGlobal('PublicKeyCredential', {
    parseRequestOptionsFromJSON: (options: object) => ({ parsed: options }),
    parseCreationOptionsFromJSON: (options: object) => ({ parsed: options }),
  });
  Object.defineProperty(navigator, 'credentials', { value: { create }, configurable: true });
}

const panel = async () => within(await screen.findByRole('region', { name: 'Passkeys' }));

async function add(name: string) {
  const { user } = renderPage(<SecurityPage />);
  await user.click((await panel()).getByRole('button', { name: 'Add a passkey' }));
  const field = (await panel()).getByLabelText('Name');
  expect(field).not.toHaveValue('');
  await user.clear(field);
  await user.type(field, `${name}{Enter}`);
  return user;
}

describe('Passkeys', () => {
  it('are not there in a browser without them', async () => {
    renderPage(<SecurityPage />);
    await screen.findByRole('region', { name: 'Two-factor sign-in' });
    expect(screen.queryByRole('region', { name: 'Passkeys' })).not.toBeInTheDocument();
  });

  it('can still be removed in a browser without them', async () => {
    api.security = { ...api.security, passkeys: [laptop] };
    const { user } = renderPage(<SecurityPage />);
    expect((await panel()).queryByRole('button', { name: 'Add a passkey' })).not.toBeInTheDocument();
    await user.click((await panel()).getByRole('button', { name: 'Remove My laptop' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Remove “My laptop”?' }));
    await user.click(dialog.getByRole('button', { name: 'Remove passkey' }));
    expect(await screen.findByText('Passkey removed.')).toBeInTheDocument();
    await expect.poll(() => screen.queryByRole('region', { name: 'Passkeys' })).toBeNull();
  });

  it('are made by the browser from the server’s options, under a name of one’s own', async () => {
    const create = vi.fn(() => Promise.resolve({ toJSON: () => ({ id: 'k1', type: 'public-key' }) }));
    giveBrowserPasskeys(create);
    await add('My laptop');
    expect(await (await panel()).findByText('My laptop')).toBeInTheDocument();
    expect(create).toHaveBeenCalledWith({ publicKey: { parsed: { challenge: 'AAAA' } } });
    expect(added).toEqual({
      challenge_id: 'c1',
      credential: { id: 'k1', type: 'public-key' },
      name: 'My laptop',
    });
  });

  it('ask for the password first when that is long ago', async () => {
    api.recent = false;
    giveBrowserPasskeys(() => Promise.resolve({ toJSON: () => ({ id: 'k1' }) }));
    const user = await add('My laptop');
    const asked = within(await screen.findByRole('dialog', { name: 'Confirm it’s you' }));
    await user.type(asked.getByLabelText('Password'), 'Secret-123{Enter}');
    expect(await screen.findByText('My laptop')).toBeInTheDocument();
  });

  it.each([
    ['NotAllowedError', 'No passkey was made'],
    ['InvalidStateError', 'This device has a passkey already'],
  ])('are not made when the browser says %s', async (name, words) => {
    giveBrowserPasskeys(() => Promise.reject(new DOMException('No.', name)));
    await add('My laptop');
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(added).toBeUndefined();
  });
});

describe('The name of a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
      'Chrome on Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
      'Safari on Mac',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1',
      'Safari on iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36',
      'Chrome on Android',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    ['curl/8.0', 'This device'],
  ])('%s is “%s”', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});
