import type { SendOutcome } from './mailer.ts';

export interface Text {
  /** E.164 with the leading +. */
  to: string;
  text: string;
  accountId: string;
  deliveryId: string | null;
}

export interface SmsSender {
  readonly name: string;
  readonly idempotent: boolean;
  send(text: Text, key: string): Promise<SendOutcome>;
}
