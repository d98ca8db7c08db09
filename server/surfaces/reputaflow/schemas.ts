import { z } from 'zod';
import { email, numberOr, optionalCurrency, optionalNumber, optionalText, phone, plain, text } from '../kit/scalars.ts';

const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 2000;

/** Body of `POST /api/webhooks/trigger`. */
export const triggerBody = z.object({
  customer_email: email('Customer email'),
  customer_name: optionalText('Customer name', LONGEST_NAME),
  amount: optionalNumber('Amount', { min: 0, max: 1e12 }),
  currency: optionalCurrency('Currency'),
  project_description: optionalText('Project description', LONGEST_DESCRIPTION),
  service: optionalText('Service', LONGEST_DESCRIPTION),
  delay_hours: numberOr('Delay hours', { min: 0, max: 168 }, 0),
  zap_source: optionalText('Zap source', LONGEST_NAME),
});
export type TriggerBody = z.infer<typeof triggerBody>;

/** Body of `POST /api/v1/conversations` and `POST /v1/conversations`. */
export const conversationBody = z.object({
  customer: z.preprocess(
    (value) => plain(value) ?? {},
    z.object(
      { email: email('Customer email'), name: optionalText('Customer name', LONGEST_NAME) },
      'Customer must be an object with an email',
    ),
  ),
  context: optionalText('Context', LONGEST_DESCRIPTION),
});
export type ConversationBody = z.infer<typeof conversationBody>;

/** Body of `POST /api/sms/trigger`. */
export const smsBody = z.object({
  phone: phone('Phone'),
  customer_name: text('Customer name', LONGEST_NAME),
  service_description: optionalText('Service description', LONGEST_DESCRIPTION),
  delay_minutes: numberOr('Delay minutes', { min: 0, max: 60 }, 5),
});
export type SmsBody = z.infer<typeof smsBody>;

/** `?agentId=`: a space's id in either spelling, or its slug. */
export const requiredAgent = z.object({ agentId: text('agentId', LONGEST_NAME) });
export const optionalAgent = z.object({ agentId: optionalText('agentId', LONGEST_NAME) });
/** The legacy call knows no agent: it means the account's default space whatever the query says. */
export const noAgent = z.object({}).transform(() => ({ agentId: undefined }));
