import { type Outgoing, oneLine, type RenderMail, type RenderText } from '../domain/deliveries/index.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/logger.ts';
import { type GoAhead, heldBack, type Mail, type Mailer, type SendOutcome } from '../ports/mailer.ts';
import type { SmsSender } from '../ports/sms.ts';
import { CONFIG_PAUSE_MS } from './retry.ts';

export interface OutletNeeds {
  clock: Clock;
  logger: Logger;
  /** What is configured; the outbox when nothing is. */
  mailer: Mailer;
  sms: SmsSender;
  /** Where messages of test keys go. */
  testMailer: Mailer;
  testSms: SmsSender;
  renderMail: RenderMail;
  renderText: RenderText;
}

/** One provider as the jobs see it: its words are made and its pauses kept here. */
export interface Outlet {
  readonly name: string;
  readonly idempotent: boolean;
  /** Epoch milliseconds until which its settings are known to be wrong; 0: none. */
  pausedUntil(): number;
  /** `reference` is the Message-ID and the provider's key. */
  send(outgoing: Outgoing, reference: string, goAhead: GoAhead): Promise<SendOutcome>;
}

export interface Outlets {
  forMessage(outgoing: Outgoing): Outlet;
  /** The one that a delivery was begun with, if it is still in use. */
  named(name: string): Outlet | null;
}

export function createOutlets(needs: OutletNeeds): Outlets {
  const mail = mailOutlet(needs, needs.mailer);
  const testMail = mailOutlet(needs, needs.testMailer);
  const sms = smsOutlet(needs, needs.sms);
  const testSms = smsOutlet(needs, needs.testSms);
  return {
    forMessage: ({ delivery, test }) => (delivery.channel === 'sms' ? (test ? testSms : sms) : test ? testMail : mail),
    named: (name) => [mail, sms, testMail, testSms].find((outlet) => outlet.name === name) ?? null,
  };
}

function mailOutlet(needs: OutletNeeds, mailer: Mailer): Outlet {
  return outlet(needs, mailer, (outgoing, reference) => composeMail(needs.renderMail, outgoing, reference));
}

function smsOutlet(needs: OutletNeeds, sms: SmsSender): Outlet {
  return outlet(needs, sms, ({ delivery, content }) => {
    if (content.kind !== 'invitation') throw new Error(`no text message for ${content.kind}`);
    return { to: delivery.to, text: needs.renderText(content), accountId: delivery.accountId, deliveryId: delivery.id };
  });
}

function composeMail(render: RenderMail, outgoing: Outgoing, messageId: string): Mail {
  const { delivery, content, fromName, toName, replyTo, unsubscribeUrl, threading } = outgoing;
  // Everything in a thread is at the domain of its newest letter: they are all ours.
  const inFull = (id: string) => id + messageId.slice(messageId.indexOf('@'));
  return {
    ...render(content),
    to: { address: delivery.to, name: toName === null ? null : oneLine(toName) },
    fromName: oneLine(fromName),
    replyTo,
    messageId,
    inReplyTo: threading?.inReplyTo ? inFull(threading.inReplyTo) : null,
    references: threading?.references.map(inFull) ?? [],
    personal: threading !== undefined,
    unsubscribeUrl,
    accountId: delivery.accountId,
    deliveryId: delivery.id,
  };
}

interface Provider<Message> {
  readonly name: string;
  readonly idempotent: boolean;
  readonly asksGoAhead?: boolean;
  send(message: Message, key: string, goAhead?: GoAhead): Promise<SendOutcome>;
}

/** Wrong settings fail every message alike: after the first, the others wait instead of knocking on a locked door. */
function outlet<M>(
  needs: OutletNeeds,
  provider: Provider<M>,
  compose: (outgoing: Outgoing, reference: string) => M,
): Outlet {
  const { name, idempotent } = provider;
  let pausedUntil = 0;
  return {
    name,
    idempotent,
    pausedUntil: () => pausedUntil,
    async send(outgoing, reference, goAhead) {
      const message = composed(needs, () => compose(outgoing, reference));
      // Nothing left the house yet: this is a fault of ours that may be tried again, not a doubtful sending.
      if (message === null) return { kind: 'retry', reason: 'The message could not be composed.', afterMs: null };
      if (!provider.asksGoAhead && !(await goAhead())) return heldBack;
      const outcome = await provider.send(message, reference, goAhead);
      if (outcome.kind === 'config') {
        pausedUntil = needs.clock.now() + CONFIG_PAUSE_MS;
        needs.logger.error('a provider refuses our settings; its channel is paused', outcome.reason, {
          provider: name,
        });
      } else if (outcome.kind === 'accepted') pausedUntil = 0;
      return outcome;
    },
  };
}

function composed<M>(needs: OutletNeeds, compose: () => M): M | null {
  try {
    return compose();
  } catch (cause) {
    needs.logger.error('a message could not be composed', cause);
    return null;
  }
}
