import { statfs } from 'node:fs/promises';
import type { Finding } from '../cli/admin.ts';
import type { Config } from '../config.ts';
import type { Clock } from '../ports/clock.ts';

interface FindingNeeds {
  config: Config;
  db: { integrity(): Promise<{ ok: boolean; problems: string[] }>; info(): Promise<Record<string, string | number>> };
  clock: Clock;
}

/** The longest public URL with which a chat link fits into one text message of the invitation. */
const SMS_URL_CHARACTERS = 26;

/** What `doctor` looks at: each a sentence, good or bad. */
export function createFindings({ config, db, clock }: FindingNeeds) {
  return async (): Promise<Finding[]> => [
    await integrity(db),
    await database(db),
    await disk(config.dataDir),
    time(clock),
    publicUrl(config),
    mail(config),
    postal(config),
  ];
}

async function integrity(db: FindingNeeds['db']): Promise<Finding> {
  const { ok, problems } = await db.integrity();
  return { name: 'database integrity', ok, detail: ok ? 'checked' : problems.slice(0, 3).join('; ') };
}

async function database(db: FindingNeeds['db']): Promise<Finding> {
  const info = await db.info();
  return {
    name: 'database',
    ok: true,
    detail: Object.entries(info)
      .map(([key, value]) => `${key} ${value}`)
      .join(', '),
  };
}

async function disk(folder: string): Promise<Finding> {
  const { bavail, blocks } = await statfs(folder);
  const free = Math.round((bavail / blocks) * 100);
  return { name: 'disk', ok: free > 5, detail: `${free} % free` };
}

/** Links expire and mails are dated by this clock. */
function time(clock: Clock): Finding {
  const year = new Date(clock.now()).getUTCFullYear();
  return { name: 'clock', ok: year >= 2026 && year < 2100, detail: new Date(clock.now()).toISOString() };
}

function publicUrl({ publicUrl: url }: Config): Finding {
  const { protocol, hostname } = new URL(url);
  const local = hostname === 'localhost' || hostname === '127.0.0.1';
  const link = `${url}/s/`.length + 10;
  if (protocol !== 'https:' && !local)
    return {
      name: 'public URL',
      ok: false,
      detail: `${url} is not https: session cookies and links would travel in the clear`,
    };
  if (link > SMS_URL_CHARACTERS && !local)
    return {
      name: 'public URL',
      ok: false,
      detail: `a text link is ${link} characters; past ${SMS_URL_CHARACTERS} an invitation may need two segments`,
    };
  return {
    name: 'public URL',
    ok: true,
    detail: local ? `${url}: only this machine reaches it; set GOODWORD_PUBLIC_URL for real customers` : url,
  };
}

function mail({ smtp }: Config): Finding {
  if (!smtp) return { name: 'mail', ok: true, detail: 'no SMTP_URL: mail goes to the outbox' };
  return {
    name: 'mail',
    ok: smtp.dkim !== null,
    detail: smtp.dkim
      ? `from ${smtp.from}, signed by ${smtp.dkim.domain}`
      : 'mails are not signed: set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY',
  };
}

function postal({ smtp, postalAddress }: Config): Finding {
  const ok = !smtp || postalAddress !== null;
  return {
    name: 'postal address',
    ok,
    detail: ok
      ? (postalAddress ?? 'not needed for the outbox')
      : 'MAIL_POSTAL_ADDRESS is missing; the law of many countries asks for it',
  };
}
