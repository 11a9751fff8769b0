import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { SignUpPage } from './SignUpPage';

const stranger = {
  userId: null,
  path: '/sign-up',
  others: [
    { path: '/sign-in', element: <p>Sign-in page</p> },
    { path: '/check-mail', element: <p>Check-mail page</p> },
  ],
};

async function fillIn(user: ReturnType<typeof renderPage>['user'], password: string) {
  await user.type(screen.getByLabelText('Name'), 'Ana Reyes');
  await user.type(screen.getByLabelText('E-mail'), 'ana@example.com');
  await user.type(screen.getByLabelText('Password'), password);
}

const submit = () => screen.getByRole('button', { name: 'Create account' });

describe('Signing up', () => {
  it('ticks off the rules of the password while it is typed', async () => {
    const { user } = renderPage(<SignUpPage />, stranger);
    const rules = within(screen.getByRole('list', { name: 'Password rules' }));
    await user.type(screen.getByLabelText('Password'), 'secret-1');
    expect(rules.getByText(/upper-case/)).toHaveTextContent('not met yet');
    await user.type(screen.getByLabelText('Password'), 'X');
    expect(rules.getAllByText(/\(met\)/)).toHaveLength(5);
  });

  it('tells how strong the password is, knowing whose it is', async () => {
    const { user } = renderPage(<SignUpPage />, stranger);
    await fillIn(user, 'Reyes-2026');
    expect(screen.getByRole('status')).toHaveTextContent('Password strength: Weak. Leave out your name');
    await user.clear(screen.getByLabelText('Password'));
    await user.type(screen.getByLabelText('Password'), 'Lamp-tractor-violin4');
    expect(screen.getByRole('status')).toHaveTextContent('Password strength: Strong.');
  });

  it('asks the server nothing while a field is wrong', async () => {
    const { user } = renderPage(<SignUpPage />, stranger);
    await fillIn(user, 'weak');
    await user.click(submit());
    expect(await screen.findByText(/does not meet every rule/)).toBeInTheDocument();
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/does not meet every rule/);
  });

  it('makes the account and signs in to it', async () => {
    const received: unknown[] = [];
    server.use(
      http.post('*/api/v1/auth/register', async ({ request }) => {
        received.push(await request.json());
        return HttpResponse.json({ user: { id: 'ana' } }, { status: 201 });
      }),
      http.post('*/api/v1/auth/login', async ({ request }) => {
        received.push(new URL(request.url).searchParams.get('use_cookies'), await request.json());
        return HttpResponse.json({ access_token: 'token', user: { id: 'ana', name: 'Ana Reyes' } });
      }),
    );
    const { user, store } = renderPage(<SignUpPage />, stranger);
    await fillIn(user, 'Secret-123');
    await user.click(submit());
    await expect.poll(() => store.getState().session.userId).toBe('ana');
    expect(received).toEqual([
      { name: 'Ana Reyes', email: 'ana@example.com', password: 'Secret-123' },
      'true',
      { email: 'ana@example.com', password: 'Secret-123' },
    ]);
  });

  it('says at the e-mail that the address is taken, and moves there', async () => {
    server.use(
      http.post('*/api/v1/auth/register', () => HttpResponse.json({ code: 'email_taken' }, { status: 409 })),
    );
    const { user } = renderPage(<SignUpPage />, stranger);
    await fillIn(user, 'Secret-123');
    await user.click(submit());
    expect(await screen.findByText(/There is an account with this address/)).toBeInTheDocument();
    expect(screen.getByLabelText('E-mail')).toHaveFocus();
  });

  it('puts what the server has against a field beside that field', async () => {
    server.use(
      http.post('*/api/v1/auth/register', () =>
        HttpResponse.json(
          { title: 'Check the form', errors: { name: ['That name is too long.'] } },
          { status: 400 },
        ),
      ),
    );
    const { user } = renderPage(<SignUpPage />, stranger);
    await fillIn(user, 'Secret-123');
    await user.click(submit());
    expect(await screen.findByText('That name is too long.')).toBeInTheDocument();
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('That name is too long.');
    expect(screen.queryByText('Check the form')).not.toBeInTheDocument();
  });

  it('leads to signing in when the account is made but signing in fails', async () => {
    server.use(
      http.post('*/api/v1/auth/register', () => HttpResponse.json({ user: {} }, { status: 201 })),
      http.post('*/api/v1/auth/login', () => HttpResponse.error()),
    );
    const { user, router } = renderPage(<SignUpPage />, stranger);
    await fillIn(user, 'Secret-123');
    await user.click(submit());
    expect(await screen.findByText('Sign-in page')).toBeInTheDocument();
    expect(router.state.location.state).toMatchObject({ email: 'ana@example.com' });
  });

  it('leads to the mail where the address must be confirmed first', async () => {
    server.use(
      http.post('*/api/v1/auth/register', () => HttpResponse.json({ user: {} }, { status: 201 })),
      http.post('*/api/v1/auth/login', () =>
        HttpResponse.json({ code: 'email_not_verified' }, { status: 403 }),
      ),
    );
    const { user, router } = renderPage(<SignUpPage />, stranger);
    await fillIn(user, 'Secret-123');
    await user.click(submit());
    expect(await screen.findByText('Check-mail page')).toBeInTheDocument();
    expect(router.state.location.state).toEqual({ email: 'ana@example.com' });
  });
});
