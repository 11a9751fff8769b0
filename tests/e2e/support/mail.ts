import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** The token of the newest link to `path` that was mailed to an address; waits for the mail. */
export async function mailedToken(outbox: string, to: string, path: string): Promise<string> {
  const link = new RegExp(`${path}#token=([^\\s"<>]+)`);
  let token: string | undefined;
  await expect
    .poll(
      async () => {
        for (const mail of await mailsTo(outbox, to)) token ??= link.exec(mail)?.[1];
        return token;
      },
      { message: `a mail to ${to} with a link to ${path}`, timeout: 60_000 },
    )
    .toBeDefined();
  return token ?? '';
}

/** The texts of the mails to an address, newest first. */
async function mailsTo(outbox: string, to: string): Promise<string[]> {
  if (!existsSync(outbox)) return [];
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    names.map(async (name) => {
      const file = join(outbox, name);
      return { time: (await stat(file)).mtimeMs, source: await readFile(file, 'latin1') };
    }),
  );
  return mails
    .sort((one, other) => other.time - one.time)
    .filter(({ source }) => header(headersOf(source), 'to').includes(to))
    .map(({ source }) => textOf(source) ?? '');
}

/** The plain text of a message or of a part of one. */
function textOf(part: string): string | null {
  const headers = headersOf(part);
  const body = part.slice(part.search(/\r?\n\r?\n/)).replace(/^\r?\n\r?\n/, '');
  const type = header(headers, 'content-type') || 'text/plain';
  const boundary = /boundary="?([^";\s]+)"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    const parts = body.split(`--${boundary}`).slice(1, -1);
    return parts.map((inner) => textOf(inner.replace(/^\r?\n/, ''))).find((text) => text !== null) ?? null;
  }
  return /^text\/plain/i.test(type) ? decode(body, header(headers, 'content-transfer-encoding')) : null;
}

function decode(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1').toString('utf8');
  const bytes = body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function headersOf(part: string): string {
  return (part.split(/\r?\n\r?\n/, 1)[0] ?? '').replaceAll(/\r?\n[ \t]+/g, ' ');
}

function header(headers: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(headers)?.[1] ?? '';
}
