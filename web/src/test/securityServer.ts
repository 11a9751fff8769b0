import { http, HttpResponse } from 'msw';
import type { SecurityEvent, SecurityView, SessionView } from '../api/generated';

const day = '2026-11-20T09:00:00Z';

export const thisDevice: SessionView = {
  id: 's1',
  device: 'Chrome on Windows',
  ip_address: '192.0.2.1',
  created_at: day,
  last_seen_at: day,
  current: true,
};

export const phone: SessionView = { ...thisDevice, id: 's2', device: 'Safari on iPhone', current: false };

export const signedIn: SecurityEvent = {
  id: 9,
  event: 'auth.signed_in',
  at: day,
  ip_address: '192.0.2.1',
  device: 'Chrome on Windows',
  data: { method: 'password' },
};

/** The account's protection as the API tells it; what is asked for without a recent password is refused. */
export class SecurityServer {
  security: SecurityView = {
    two_factor_enabled: false,
    recovery_codes_left: 0,
    password_changed_at: day,
    email_verified: true,
    pending_email: null,
    mail_is_sent: true,
    passkeys: [],
  };
  sessions: SessionView[] = [thisDevice];
  events: SecurityEvent[] = [signedIn];
  /** Whether the password was proved lately. */
  recent = true;
  readonly password = 'Secret-123';
  readonly confirmations: string[] = [];

  readonly handlers = [
    http.get('*/api/v1/users/me', () =>
      HttpResponse.json({ id: 'ana', email: 'ana@example.com', name: 'Ana Reyes' }),
    ),
    http.get('*/api/v1/users/me/security', () => HttpResponse.json(this.security)),
    http.get('*/api/v1/auth/sessions', () => HttpResponse.json({ items: this.sessions, next_cursor: null })),
    http.get('*/api/v1/users/me/security-events', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const limit = Number(query.get('limit'));
      const from = Number(query.get('cursor') ?? 0);
      const more = from + limit < this.events.length;
      return HttpResponse.json({
        items: this.events.slice(from, from + limit),
        next_cursor: more ? String(from + limit) : null,
      });
    }),
    http.post('*/api/v1/auth/confirm-password', async ({ request }) => {
      const { password } = (await request.json()) as { password: string };
      this.confirmations.push(password);
      if (password !== this.password) {
        return HttpResponse.json({ code: 'wrong_password', title: 'Not right' }, { status: 400 });
      }
      this.recent = true;
      return new HttpResponse(null, { status: 204 });
    }),
  ];

  /** Answers as `answer` does, but only to someone who proved the password lately. */
  guarded(answer: (body: unknown) => Response) {
    return async ({ request }: { request: Request }) => {
      if (!this.recent) return HttpResponse.json({ code: 'reauth_required' }, { status: 403 });
      const text = await request.text();
      return answer(text === '' ? null : JSON.parse(text));
    };
  }
}
