import { resolve } from 'node:path';
import { z } from 'zod';

/** The only file that reads the environment. A wrong setting stops the start with one line that names it. */

const port = z.coerce.number().int().min(0).max(65535);
const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));
const flag = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1');

/** As a URL spells them: `name`, `name:port`, `[::1]:8080`. */
const hosts = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim().toLowerCase())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().regex(/^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/)));

interface Setting {
  name: string;
  schema: z.ZodType;
  byDefault: string | null;
  secret?: true;
  expects: string;
}

export const settings = [
  { name: 'PORT', schema: port, byDefault: '3000', expects: 'a port number' },
  { name: 'DEMO_PORT', schema: port, byDefault: null, expects: 'a port number (by default PORT + 1)' },
  {
    name: 'GOODWORD_PUBLIC_URL',
    schema: url,
    byDefault: null,
    expects: 'the URL customers reach, e.g. https://words.example (by default http://localhost:PORT)',
  },
  { name: 'GOODWORD_DATA_DIR', schema: z.string().min(1), byDefault: './data', expects: 'a folder' },
  {
    name: 'DATABASE_URL',
    schema: z.string().regex(/^postgres(ql)?:\/\//),
    byDefault: null,
    secret: true,
    expects: 'postgres://… (absent: SQLite in the data folder)',
  },
  {
    name: 'GOODWORD_SECRET',
    schema: z.string().min(32),
    byDefault: null,
    secret: true,
    expects: 'at least 32 characters (absent: made and kept in the data folder)',
  },
  {
    name: 'SMTP_URL',
    schema: z.string().regex(/^smtps?:\/\//),
    byDefault: null,
    secret: true,
    expects: 'smtp://user:password@host:port (absent: mail goes to the outbox)',
  },
  { name: 'MAIL_FROM', schema: z.email(), byDefault: null, expects: 'an e-mail address; needed with SMTP_URL' },
  {
    name: 'MAIL_POSTAL_ADDRESS',
    schema: z.string().min(1),
    byDefault: null,
    expects: 'the postal address in the footer of mails',
  },
  { name: 'DKIM_DOMAIN', schema: z.string().min(1), byDefault: null, expects: 'the signing domain' },
  { name: 'DKIM_SELECTOR', schema: z.string().min(1), byDefault: null, expects: 'the DNS selector' },
  {
    name: 'DKIM_PRIVATE_KEY',
    schema: z.string().min(1),
    byDefault: null,
    secret: true,
    expects: 'an RSA private key in PEM',
  },
  {
    name: 'LLM_BASE_URL',
    schema: url,
    byDefault: null,
    expects: 'the URL of an OpenAI-compatible endpoint, e.g. http://localhost:11434/v1 (absent: the rules alone)',
  },
  {
    name: 'LLM_API_KEY',
    schema: z.string().min(1),
    byDefault: null,
    secret: true,
    expects: 'the endpoint’s key, if it asks for one',
  },
  {
    name: 'LLM_MODEL',
    schema: z.string().min(1),
    byDefault: null,
    expects: 'the model’s name at that endpoint; needed with LLM_BASE_URL',
  },
  {
    name: 'GOODWORD_WEBHOOK_ALLOW_HOSTS',
    schema: hosts,
    byDefault: null,
    expects:
      'hosts with or without a port, separated by commas, e.g. hooks.lan,10.0.0.7:8080 (absent: public ones alone)',
  },
  { name: 'TRUST_PROXY', schema: flag, byDefault: 'false', expects: 'true or false' },
  {
    name: 'LOG_LEVEL',
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    byDefault: 'info',
    expects: 'debug, info, warn, error or silent',
  },
] as const satisfies readonly Setting[];

export interface Config {
  port: number;
  demoPort: number;
  publicUrl: string;
  dataDir: string;
  databaseUrl: string | null;
  secret: string | null;
  smtp: { url: string; from: string; dkim: { domain: string; selector: string; privateKey: string } | null } | null;
  postalAddress: string | null;
  languageModel: { baseUrl: string; apiKey: string | null; model: string } | null;
  /** Hosts that may be called by plain http, on any port and inside the network. */
  webhookAllowHosts: readonly string[];
  trustProxy: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Thrown by `readConfig`; its message is the one line to show. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  loadEnvFile();
  const number = (name: SettingName) => read(env, name, z.number());
  const text = (name: SettingName) => read(env, name, z.string());
  const listen = number('PORT') ?? 3000;
  return Object.freeze({
    port: listen,
    demoPort: number('DEMO_PORT') ?? (listen === 0 ? 0 : listen + 1),
    publicUrl: text('GOODWORD_PUBLIC_URL') ?? `http://localhost:${listen}`,
    dataDir: resolve(text('GOODWORD_DATA_DIR') ?? './data'),
    databaseUrl: text('DATABASE_URL'),
    secret: text('GOODWORD_SECRET'),
    smtp: readSmtp(text),
    postalAddress: text('MAIL_POSTAL_ADDRESS'),
    languageModel: readLanguageModel(text),
    webhookAllowHosts: read(env, 'GOODWORD_WEBHOOK_ALLOW_HOSTS', z.array(z.string())) ?? [],
    trustProxy: read(env, 'TRUST_PROXY', z.boolean()) ?? false,
    logLevel: read(env, 'LOG_LEVEL', z.enum(['debug', 'info', 'warn', 'error', 'silent'])) ?? 'info',
  });
}

type SettingName = (typeof settings)[number]['name'];

/** Absent or empty: the default. `shape` is the setting's own type after its schema. */
function read<T>(env: Record<string, string | undefined>, name: SettingName, shape: z.ZodType<T>): T | null {
  const setting: Setting | undefined = settings.find((one) => one.name === name);
  const given = env[name] || setting?.byDefault;
  if (!setting || !given) return null;
  const parsed = setting.schema.safeParse(given);
  if (parsed.success) return shape.parse(parsed.data);
  const found = setting.secret ? `${given.slice(0, 2)}…` : given;
  throw new WrongSetting(`${name} is "${found}"; expected ${setting.expects}.`);
}

function readSmtp(text: (name: SettingName) => string | null): Config['smtp'] {
  const smtpUrl = text('SMTP_URL');
  if (!smtpUrl) return null;
  const from = text('MAIL_FROM');
  if (!from) throw new WrongSetting('MAIL_FROM is missing; expected an e-mail address, because SMTP_URL is set.');
  const [domain, selector, privateKey] = [text('DKIM_DOMAIN'), text('DKIM_SELECTOR'), text('DKIM_PRIVATE_KEY')];
  refuseHalfDkim({ DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY: privateKey });
  return {
    url: smtpUrl,
    from,
    dkim:
      domain && selector && privateKey ? { domain, selector, privateKey: privateKey.replaceAll('\\n', '\n') } : null,
  };
}

/** Half a signature is none: mails would leave unsigned and nobody would know. */
function refuseHalfDkim(given: Record<string, string | null>): void {
  const missing = Object.keys(given).filter((name) => given[name] === null);
  if (missing.length > 0 && missing.length < 3) {
    throw new WrongSetting(`${missing[0]} is missing; expected it, because another DKIM setting is set.`);
  }
}

/** One without the other would silently be none. */
function readLanguageModel(text: (name: SettingName) => string | null): Config['languageModel'] {
  const [baseUrl, apiKey, model] = [text('LLM_BASE_URL'), text('LLM_API_KEY'), text('LLM_MODEL')];
  if (!baseUrl && !model && !apiKey) return null;
  if (!baseUrl)
    throw new WrongSetting(
      `LLM_BASE_URL is missing; expected the URL of an endpoint, because ${model ? 'LLM_MODEL' : 'LLM_API_KEY'} is set.`,
    );
  if (!model) throw new WrongSetting('LLM_MODEL is missing; expected a model’s name, because LLM_BASE_URL is set.');
  return { baseUrl, apiKey, model };
}

/** `.env` in the working folder, where there is one; what is set already wins. */
function loadEnvFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
  }
}
