import type { SendOutcome } from '../../ports/mailer.ts';

/** What nodemailer says about a failed sending. */
export interface SmtpFault {
  message: string;
  /** nodemailer's own: ECONNECTION, EAUTH, EENVELOPE … */
  code?: string | undefined;
  /** The three digits, when the server answered. */
  responseCode?: number | undefined;
  response?: string | undefined;
  /** The command it answered: `RCPT TO`, `DATA`, `AUTH PLAIN` … */
  command?: string | undefined;
}

const FULL_MAILBOX_STRIKES = 3;
const OPERATOR = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ECONFIG', 'EREQUIRETLS'];
const NEVER_SENT = ['EENVELOPE', 'EMESSAGE', 'EMAXRECIPIENTS'];

/**
 * The class of a fault (RFC 5321 §4.2, RFC 3463). `finalDotSent`: the whole message had left us.
 * With an answer of the server we know; without one, and with the message gone, nobody does: `unknown`.
 */
export function smtpOutcome(fault: SmtpFault, finalDotSent: boolean): SendOutcome {
  if (fault.responseCode !== undefined) return answered(fault, fault.responseCode);
  if (finalDotSent)
    return { kind: 'unknown', reason: `No answer after the message was sent (${fault.code ?? 'closed'})` };
  if (OPERATOR.includes(fault.code ?? '')) return { kind: 'config', reason: fault.message };
  if (NEVER_SENT.includes(fault.code ?? '')) return { kind: 'permanent', reason: fault.message };
  return { kind: 'retry', reason: `Not connected long enough to send (${fault.code ?? fault.message})`, afterMs: null };
}

function answered(fault: SmtpFault, basic: number): SendOutcome {
  const reason = oneReply(fault);
  if (aboutUs(fault, basic)) return { kind: 'config', reason };
  // 421: throttled or going down; 503: our dialogue got out of step, which a fresh connection mends.
  if (basic === 421 || basic === 503) return { kind: 'retry', reason, afterMs: null };
  const enhanced = enhancedCode(fault.response);
  return enhanced ? byEnhanced(enhanced, fault, reason) : byBasic(basic, fault, reason);
}

/** Credentials refused for good, or asked for where none were given. A 4yz at the same place is a bad moment, no more. */
function aboutUs({ command = '', code }: SmtpFault, basic: number): boolean {
  if (basic < 500) return false;
  return [530, 534, 535, 538].includes(basic) || command.startsWith('AUTH') || code === 'EAUTH';
}

/** `x.y.z` says more than the three digits: some servers answer 550 for a full mailbox, and 450 for one that never was. */
function byEnhanced([major, subject, detail]: Enhanced, fault: SmtpFault, reason: string): SendOutcome {
  if (major === 4) return { kind: 'retry', reason, afterMs: null };
  if (subject === 2 && detail === 2) return { kind: 'retry', reason, afterMs: null, giveUpAfter: FULL_MAILBOX_STRIKES };
  // 5.1.7 and 5.1.8 are about the sender's address: the customer's is as good as before.
  const theirAddress = subject === 1 && detail !== 7 && detail !== 8 && fault.command !== 'MAIL FROM';
  return { kind: theirAddress ? 'suppress' : 'permanent', reason };
}

function byBasic(basic: number, { command }: SmtpFault, reason: string): SendOutcome {
  if (basic < 500) return { kind: 'retry', reason, afterMs: null };
  if (basic === 552) return { kind: 'retry', reason, afterMs: null, giveUpAfter: FULL_MAILBOX_STRIKES };
  const badAddress = command === 'RCPT TO' && [550, 551, 553].includes(basic);
  return { kind: badAddress ? 'suppress' : 'permanent', reason };
}

type Enhanced = [major: number, subject: number, detail: number];

function enhancedCode(response: string | undefined): Enhanced | null {
  const found = /^\d{3}[ -]([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(response ?? '');
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
}

/** Shown to the owner: one line, and not a novel. */
function oneReply({ response, message }: SmtpFault): string {
  return (response ?? message).replace(/\s+/g, ' ').slice(0, 300);
}
