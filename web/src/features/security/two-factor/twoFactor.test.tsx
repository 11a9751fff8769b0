import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../../../test/render';
import { SecurityServer } from '../../../test/securityServer';
import { server } from '../../../test/server';
import { SecurityPage } from '../SecurityPage';

const codes = Array.from({ length: 10 }, (_, index) => `abcd${index}-fghij`);
const setup = {
  secret: 'JBSWY3DPEHPK3PXP',
  otpauth_uri: 'otpauth://totp/InterviewMaster:ana?secret=JBSWY3DPEHPK3PXP',
};
let api: SecurityServer;

beforeEach(() => {
  api = new SecurityServer();
  server.use(
    ...api.handlers,
    http.post(
      '*/api/v1/auth/2fa/setup',
      api.guarded(() => HttpResponse.json(setup)),
    ),
    http.post(
      '*/api/v1/auth/2fa/enable',
      api.guarded((body) => {
        if ((body as { code: string }).code !== '123456') {
          return HttpResponse.json({ code: 'wrong_code' }, { status: 400 });
        }
        api.security = { ...api.security, two_factor_enabled: true, recovery_codes_left: 10 };
        return HttpResponse.json({ recovery_codes: codes });
      }),
    ),
  );
});

const panel = async () => within(await screen.findByRole('region', { name: 'Two-factor sign-in' }));
const step = async (title: RegExp) => within(await screen.findByRole('dialog', { name: title }));

async function upToTheCode() {
  const { user } = renderPage(<SecurityPage />);
  await user.click((await panel()).getByRole('button', { name: 'Set up' }));
  await user.click((await step(/Step 1 of 4.*Have an app ready/)).getByRole('button', { name: 'Continue' }));
  const scan = await step(/Step 2 of 4.*Scan this code/);
  return { user, scan };
}

describe('Setting up two-factor sign-in', () => {
  it('leads from the app over the code to the recovery codes, which must be kept before it ends', async () => {
    const { user, scan } = await upToTheCode();
    expect(scan.getByRole('img', { name: /QR code/ })).toBeInTheDocument();
    expect(scan.getByText('JBSW Y3DP EHPK 3PXP')).toBeInTheDocument();
    await user.click(scan.getByRole('button', { name: 'Continue' }));
    const enter = await step(/Step 3 of 4.*Enter the code/);
    await expect.poll(() => document.activeElement).toBe(enter.getByLabelText('Code'));
    await user.type(enter.getByLabelText('Code'), '123 456{Enter}');
    const save = await step(/Step 4 of 4.*Save your recovery codes/);
    expect(within(save.getByRole('list', { name: 'Recovery codes' })).getAllByRole('listitem')).toHaveLength(
      10,
    );
    expect(save.getByRole('button', { name: 'Done' })).toBeDisabled();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await user.click(save.getByRole('checkbox', { name: 'I have saved them' }));
    await user.click(save.getByRole('button', { name: 'Done' }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(await (await panel()).findByText('On')).toBeInTheDocument();
    expect((await panel()).getByText('10 recovery codes left.')).toBeInTheDocument();
  });

  it('stays with the code while it is wrong, or no code at all', async () => {
    const { user, scan } = await upToTheCode();
    await user.click(scan.getByRole('button', { name: 'Continue' }));
    const enter = await step(/Enter the code/);
    await user.type(enter.getByLabelText('Code'), '12{Enter}');
    expect(await enter.findByText('Enter the six digits that the app shows.')).toBeInTheDocument();
    await user.type(enter.getByLabelText('Code'), '0000{Enter}');
    expect(await enter.findByText(/That code is not right/)).toBeInTheDocument();
    expect(enter.getByLabelText('Code')).toHaveFocus();
    await user.click(enter.getByRole('button', { name: 'Back' }));
    expect(await step(/Scan this code/)).toBeDefined();
  });

  it('asks for the password first when that is long ago', async () => {
    api.recent = false;
    const { user } = renderPage(<SecurityPage />);
    await user.click((await panel()).getByRole('button', { name: 'Set up' }));
    await user.click((await step(/Have an app ready/)).getByRole('button', { name: 'Continue' }));
    const asked = await step(/Confirm it’s you/);
    await user.type(asked.getByLabelText('Password'), 'Secret-123{Enter}');
    expect(await step(/Scan this code/)).toBeDefined();
  });

  it('hands the codes out to copy, to download and to print', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user, scan } = await upToTheCode();
    await user.click(scan.getByRole('button', { name: 'Copy key' }));
    expect(await navigator.clipboard.readText()).toBe(setup.secret);
    await user.click(scan.getByRole('button', { name: 'Continue' }));
    await user.type((await step(/Enter the code/)).getByLabelText('Code'), '123456{Enter}');
    const save = await step(/Save your recovery codes/);
    await user.click(save.getByRole('button', { name: 'Copy codes' }));
    expect(await navigator.clipboard.readText()).toBe(codes.join('\n'));
    expect(save.getByText('Copied.')).toBeInTheDocument();
    const files: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}` }));
    await user.click(save.getByRole('button', { name: 'Download' }));
    expect(await files[0]?.text()).toContain(codes.join('\n'));
    await user.click(save.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe('Two-factor sign-in that is on', () => {
  beforeEach(() => {
    api.security = { ...api.security, two_factor_enabled: true, recovery_codes_left: 7 };
  });

  it('says how many codes are left, and warns from three on', async () => {
    const page = renderPage(<SecurityPage />);
    expect(await (await panel()).findByText('7 recovery codes left.')).toBeInTheDocument();
    page.unmount();
    api.security = { ...api.security, recovery_codes_left: 3 };
    const second = renderPage(<SecurityPage />);
    expect(await (await panel()).findByText('Only 3 recovery codes left')).toBeInTheDocument();
    second.unmount();
    api.security = { ...api.security, recovery_codes_left: 0 };
    renderPage(<SecurityPage />);
    expect(await (await panel()).findByText('No recovery codes left')).toBeInTheDocument();
  });

  it('gives new codes, to be saved like the first', async () => {
    server.use(
      http.post(
        '*/api/v1/auth/2fa/recovery-codes',
        api.guarded(() => HttpResponse.json({ recovery_codes: codes })),
      ),
    );
    const { user } = renderPage(<SecurityPage />);
    await user.click((await panel()).getByRole('button', { name: 'New recovery codes' }));
    const save = await step(/Save your recovery codes/);
    expect(save.getByRole('button', { name: 'Done' })).toBeDisabled();
    await user.click(save.getByRole('checkbox', { name: 'I have saved them' }));
    await user.click(save.getByRole('button', { name: 'Done' }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  });

  it('is turned off only with a code', async () => {
    server.use(
      http.post(
        '*/api/v1/auth/2fa/disable',
        api.guarded((body) => {
          if ((body as { code: string }).code !== 'abcde-fghij') {
            return HttpResponse.json({ code: 'wrong_code' }, { status: 400 });
          }
          api.security = { ...api.security, two_factor_enabled: false };
          return new HttpResponse(null, { status: 204 });
        }),
      ),
    );
    const { user } = renderPage(<SecurityPage />);
    await user.click((await panel()).getByRole('button', { name: 'Turn off' }));
    const dialog = await step(/Turn off two-factor/);
    await user.type(dialog.getByLabelText('Code'), '000000{Enter}');
    expect(await dialog.findByText(/not right, or was used already/)).toBeInTheDocument();
    await user.clear(dialog.getByLabelText('Code'));
    await user.type(dialog.getByLabelText('Code'), 'abcde-fghij{Enter}');
    expect(await screen.findByText('Two-factor sign-in is off.')).toBeInTheDocument();
    expect(await (await panel()).findByText('Off')).toBeInTheDocument();
  });
});
