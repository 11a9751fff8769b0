import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '../../../test/render';
import { SecurityServer } from '../../../test/securityServer';
import { server } from '../../../test/server';
import { ConfirmedActions } from './ConfirmedActions';
import { useConfirmed } from './useConfirmed';

const answers: unknown[] = [];
let tries: number;
let action: () => Promise<{ data?: string; error?: unknown }>;
let api: SecurityServer;

function Doer() {
  const confirmed = useConfirmed();
  return <button onClick={() => void confirmed(action).then((answer) => answers.push(answer))}>Do it</button>;
}

const page = () =>
  renderPage(
    <ConfirmedActions>
      <Doer />
    </ConfirmedActions>,
  );

const dialog = async () => within(await screen.findByRole('dialog', { name: 'Confirm it’s you' }));

beforeEach(() => {
  answers.length = 0;
  tries = 0;
  api = new SecurityServer();
  api.recent = false;
  server.use(...api.handlers);
  action = () => {
    tries += 1;
    return Promise.resolve(api.recent ? { data: 'done' } : { error: refusal('reauth_required') });
  };
});

const refusal = (code: string) => ({ status: 403, title: '', code, errors: {}, extensions: {} });

describe('An action that changes how the account is protected', () => {
  it('just happens while the password was proved lately', async () => {
    api.recent = true;
    const { user } = page();
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    await expect.poll(() => answers).toEqual([{ data: 'done' }]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('asks for the password otherwise, and is repeated with it', async () => {
    const { user } = page();
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    const asked = await dialog();
    expect(answers).toEqual([]);
    await user.type(asked.getByLabelText('Password'), 'Secret-123{Enter}');
    await expect.poll(() => answers).toEqual([{ data: 'done' }]);
    expect(tries).toBe(2);
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  });

  it('waits while the password is wrong', async () => {
    const { user } = page();
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    const asked = await dialog();
    await user.type(asked.getByLabelText('Password'), 'wrong{Enter}');
    expect(await asked.findByText('That is not the password of this account.')).toBeInTheDocument();
    await user.clear(asked.getByLabelText('Password'));
    await user.type(asked.getByLabelText('Password'), 'Secret-123{Enter}');
    await expect.poll(() => answers).toEqual([{ data: 'done' }]);
    expect(api.confirmations).toEqual(['wrong', 'Secret-123']);
  });

  it('says when a locked account can be tried again', async () => {
    server.use(
      http.post('*/api/v1/auth/confirm-password', () =>
        HttpResponse.json(
          { code: 'account_locked', title: 'Locked' },
          { status: 423, headers: { 'Retry-After': '1800' } },
        ),
      ),
    );
    const { user } = page();
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    const asked = await dialog();
    await user.type(asked.getByLabelText('Password'), 'Secret-123{Enter}');
    expect(await asked.findByText(/try again in 30 minutes/)).toBeInTheDocument();
  });

  it('does not happen when the person would rather not', async () => {
    const { user } = page();
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    await user.click((await dialog()).getByRole('button', { name: 'Cancel' }));
    await expect.poll(() => answers).toEqual([null]);
    expect(tries).toBe(1);
  });

  it('is refused for other reasons without being asked for the password', async () => {
    action = () => Promise.resolve({ error: refusal('email_taken') });
    const { user } = page();
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    await expect.poll(() => answers).toHaveLength(1);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('asks anew, with an empty field, each time', async () => {
    const { user } = page();
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    await user.type((await dialog()).getByLabelText('Password'), 'half');
    await user.click((await dialog()).getByRole('button', { name: 'Cancel' }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    expect((await dialog()).getByLabelText('Password')).toHaveValue('');
  });
});
