import type { z } from 'zod';
import type { Account, ApiKey, Member } from '../../domain/access/index.ts';
import type { TokenHolder } from '../../domain/oauth/index.ts';
import type { RejectedRequest, Started, StartRequest } from '../../domain/triggers/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { Said } from '../kit/dialect.ts';
import type { Given } from '../kit/operation.ts';
import { oneLine, unwrapped } from '../kit/scalars.ts';
import type { fieldList, me, operations, reviewRequest, tokenStatus } from './schemas.ts';

export const SURFACE = 'nudge.review-request';
/** An address cannot be longer (RFC 5321); what is, is not one. */
const LONGEST_WHO = 254;
const HOUR_MS = 3_600_000;

export function startRequest({ body }: Given<typeof operations.send>): StartRequest {
  const name = [body.first_name, body.last_name].filter((part) => part !== undefined).join(' ');
  return {
    surface: SURFACE,
    space: { by: 'default' },
    channel: 'campaign',
    contact: {
      email: body.email ?? null,
      phone: body.mobile_phone_number ?? null,
      name: name === '' ? null : name,
      locale: null,
    },
    about: null,
    data: {
      ...(body.company_name === undefined ? {} : { company: body.company_name }),
      ...(body.metadata === undefined ? {} : { metadata: body.metadata }),
    },
    delayMs: body.delay_hours * HOUR_MS,
  };
}

export function reviewRequestAnswer(started: Started): Answer {
  const { contact, channel, scheduledAt } = started;
  const address = channel === 'sms' ? contact.phone : contact.email;
  const said: z.infer<typeof reviewRequest> = {
    id: started.conversationId,
    contact_id: started.contact.id,
    contact_name: contact.name,
    contact_email: contact.email,
    contact_phone: contact.phone,
    scheduled_for: scheduledAt === null ? null : iso(scheduledAt),
    status: started.status,
    message: started.reason ?? `Review request scheduled for ${address}`,
  };
  return jsonAnswer(201, said);
}

/** What the trigger log keeps of a call that was not understood. */
export function rejectedRequest(said: Said, reason: string): RejectedRequest {
  const body = unwrapped(said.body);
  const fields = new Map(typeof body === 'object' && body !== null ? Object.entries(body) : []);
  const who = oneLine(fields.get('email') ?? fields.get('mobile_phone_number'));
  return {
    surface: SURFACE,
    space: { by: 'default' },
    who: typeof who === 'string' ? who.slice(0, LONGEST_WHO) : '',
    reason,
  };
}

type Field = z.infer<typeof fieldList>['fields'][number];
const field = (key: string, label: string, type: Field['type'] = 'string'): Field => ({
  key,
  label,
  type,
  required: false,
});

export function fieldsAnswer(): Answer {
  const fields = [
    field('first_name', 'First Name'),
    field('last_name', 'Last Name'),
    field('email', 'Email (required without a mobile phone number)'),
    field('mobile_phone_number', 'Mobile Phone Number (E.164; required without an email)'),
    field('company_name', 'Company Name'),
    field('delay_hours', 'Delay in Hours', 'integer'),
    field('metadata', 'Metadata', 'object'),
  ];
  return jsonAnswer(200, { fields } satisfies z.infer<typeof fieldList>);
}

export function meAnswer({ owner, account }: { owner: Member; account: Account }): Answer {
  const said: z.infer<typeof me> = { id: owner.id, email: owner.email, business_name: account.name };
  return jsonAnswer(200, said);
}

export type Credential =
  | ({ type: 'oauth' } & Pick<TokenHolder, 'token' | 'member'>)
  | { type: 'api_key'; key: ApiKey; owner: Member };

export function statusAnswer(credential: Credential): Answer {
  const { scopes, createdAt, lastUsedAt } = credential.type === 'oauth' ? credential.token : credential.key;
  const said: z.infer<typeof tokenStatus> = {
    active: true,
    auth_type: credential.type,
    user_id: credential.type === 'oauth' ? credential.member.id : credential.owner.id,
    scopes: [...scopes],
    expires_at: credential.type === 'oauth' ? iso(credential.token.expiresAt) : null,
    created_at: iso(createdAt),
    last_used_at: lastUsedAt === null ? null : iso(lastUsedAt),
  };
  return jsonAnswer(200, said);
}

/** `2026-01-15T10:30:00Z` */
function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
