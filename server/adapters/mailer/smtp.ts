import { Readable } from 'node:stream';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { type GoAhead, heldBack, type Mail, type Mailer, type SendOutcome } from '../../ports/mailer.ts';
import { type DkimOptions, dkimFor } from './dkim-key.ts';
import { extraHeaders, refusalOf } from './mail-headers.ts';
import { type SmtpFault, smtpOutcome } from './smtp-outcome.ts';

export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  url: string;
  /** The bare address that mails come from; the name beside it is each mail's own. */
  fromAddress: string;
  dkim?: DkimOptions | null;
  maxConnections?: number;
  timeouts?: { connectMs: number; greetingMs: number; replyMs: number };
}

/** The reply to a whole message may take minutes (RFC 5321 §4.5.3.2.6 allows ten): giving up early makes doubtful mails. */
const TIMEOUTS = { connectMs: 20_000, greetingMs: 20_000, replyMs: 180_000 };

/**
 * Pooled SMTP. Not idempotent: after the final dot of a message nobody can ask what became of it.
 * Throws for settings that could never work; never for what a server says.
 */
export function createSmtpMailer(options: SmtpOptions): Mailer {
  const { fromAddress } = options;
  const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1);
  const transport = transportFor(options);
  return {
    name: 'smtp',
    idempotent: false,
    asksGoAhead: true,
    async send(mail, _key, goAhead = async () => true) {
      const refusal = refusalOf(mail);
      if (refusal) return { kind: 'permanent', reason: `Not sent: ${refusal}` };
      const progress: Progress = { goAhead, stream: null, isHeldBack: false };
      try {
        const info = await transport.sendMail(withProgress(messageFor(mail, fromAddress, domain), progress));
        return {
          kind: 'accepted',
          providerRef: info.serverMessageId ?? null,
          response: String(info.response).slice(0, 300),
        };
      } catch (fault) {
        return outcomeOf(fault, progress);
      }
    },
    async close() {
      transport.close();
    },
  };
}

function transportFor({ url, dkim, maxConnections = 5, timeouts = TIMEOUTS }: SmtpOptions) {
  const { hostname, username, protocol } = new URL(url);
  const local = isLoopback(hostname);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections,
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.greetingMs,
    socketTimeout: timeouts.replyMs,
    // A relay on this machine seldom has a certificate that fits; nobody listens between.
    ignoreTLS: local && protocol === 'smtp:',
    // A password never crosses a network in the clear.
    requireTLS: !local && protocol === 'smtp:' && username !== '',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim ? { dkim: dkimFor(dkim) } : {}),
  });
  transport.use('stream', (mail, done) => {
    watchProgress(mail);
    done();
  });
  return transport;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

/** Addresses as objects, never as text: the library would parse a text and find what somebody hid in a name. */
function messageFor(mail: Mail, fromAddress: string, domain: string): SendMailOptions {
  return {
    from: { name: mail.fromName, address: fromAddress },
    to: { name: mail.to.name ?? '', address: mail.to.address },
    ...(mail.replyTo ? { replyTo: { name: '', address: mail.replyTo } } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}>`,
    ...(mail.inReplyTo ? threadOf(mail.inReplyTo, mail.references) : {}),
    headers: extraHeaders(mail, domain),
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
  };
}

function threadOf(inReplyTo: string, references: readonly string[] = [inReplyTo]) {
  return { inReplyTo: `<${inReplyTo}>`, references: references.map((id) => `<${id}>`) };
}

/** How far a message got: the stream that is read into the socket ends just before the final dot is written. */
interface Progress {
  goAhead: GoAhead;
  stream: Readable | null;
  isHeldBack: boolean;
}
const PROGRESS = 'goodwordProgress';

function withProgress(message: SendMailOptions, progress: Progress): SendMailOptions {
  return Object.assign(message, { [PROGRESS]: progress });
}

/** The library tells every broken connection alike; only the stream knows whether the message had left. */
function watchProgress(mail: { data: object; message: { createReadStream(...args: never[]): Readable } }): void {
  const progress = Reflect.get(mail.data, PROGRESS) as Progress | undefined; // put there by withProgress alone
  if (!progress) return;
  const { message } = mail;
  const create = message.createReadStream.bind(message);
  message.createReadStream = (...args) => {
    const source = create(...args);
    source.on('error', () => {}); // told by the generator when it reads; before that nobody listens, and the process would end
    progress.stream = Readable.from(gated(source, progress), { objectMode: false });
    return progress.stream;
  };
}

/** Read only after the server has said 354: connecting, signing in and a refused recipient never leave a doubtful mail. */
async function* gated(source: Readable, progress: Progress): AsyncGenerator<Buffer> {
  if (!(await progress.goAhead())) {
    progress.isHeldBack = true;
    throw new Error('held back');
  }
  yield* source;
}

function outcomeOf(fault: unknown, { stream, isHeldBack }: Progress): SendOutcome {
  if (isHeldBack) return heldBack;
  const known: SmtpFault = fault instanceof Error ? fault : { message: String(fault) };
  return smtpOutcome(known, stream?.readableEnded ?? false);
}
