import { formatId } from '../../../shared/ids.ts';
import type { RejectedRequest, SpaceRef, Started, StartRequest } from '../../domain/triggers/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { Said } from '../kit/dialect.ts';
import type { Given } from '../kit/operation.ts';
import { oneLine, unwrapped } from '../kit/scalars.ts';
import type { operations } from './schemas.ts';

type Calls = typeof operations;

/** An address cannot be longer (RFC 5321); what is, is not one. */
const LONGEST_WHO = 254;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

function spaceOf(agentId: string | undefined): SpaceRef {
  return agentId === undefined ? { by: 'default' } : { by: 'ref', ref: agentId };
}

export function triggerRequest({ body, query }: Given<Calls['trigger']>): StartRequest {
  return {
    surface: 'reputaflow.trigger',
    space: spaceOf(query.agentId),
    channel: 'email',
    contact: { email: body.customer_email, phone: null, name: body.customer_name ?? null, locale: null },
    about: body.project_description ?? body.service ?? null,
    data: given({
      amount: body.amount,
      currency: body.currency,
      description: body.project_description,
      service: body.service,
      source: body.zap_source,
    }),
    delayMs: Math.round(body.delay_hours * HOUR_MS),
  };
}

export function conversationRequest({ body }: Given<Calls['legacy']>): StartRequest {
  return {
    surface: 'reputaflow.legacy',
    space: spaceOf(undefined),
    channel: 'email',
    contact: { email: body.customer.email, phone: null, name: body.customer.name ?? null, locale: null },
    about: body.context ?? null,
    data: {},
    delayMs: 0,
  };
}

export function smsRequest({ body, query }: Given<Calls['sms']>): StartRequest {
  return {
    surface: 'reputaflow.sms',
    space: spaceOf(query.agentId),
    channel: 'sms',
    contact: { email: null, phone: body.phone, name: body.customer_name, locale: null },
    about: body.service_description ?? null,
    data: {},
    delayMs: Math.round(body.delay_minutes * MINUTE_MS),
  };
}

export function triggerAnswer(started: Started): Answer {
  const at = iso(started.scheduledAt);
  return jsonAnswer(200, {
    success: true,
    conversation_id: formatId('conversation', started.conversationId),
    status: started.status,
    message: started.reason ?? `Testimonial request scheduled for ${at}`,
    scheduled_at: at,
  });
}

export function conversationAnswer(started: Started): Answer {
  return jsonAnswer(201, {
    id: formatId('conversation', started.conversationId),
    status: started.status,
    message: started.reason ?? undefined,
    customer: { email: started.contact.email, name: started.contact.name },
    chat_url: started.chatUrl,
    scheduled_at: iso(started.scheduledAt),
    created_at: iso(started.createdAt),
  });
}

export function smsAnswer(started: Started, asked: StartRequest): Answer {
  return jsonAnswer(200, {
    success: true,
    conversation_id: formatId('conversation', started.conversationId),
    status: started.reason === null ? undefined : started.status,
    message: started.reason ?? `SMS conversation ${asked.delayMs === 0 ? 'started' : 'scheduled'}`,
    scheduled_at: iso(started.scheduledAt),
  });
}

/** What the trigger log keeps of a call that was not understood; null: the trigger call without its agent, which nobody could list. */
export function rejectedRequest(surface: string, said: Said, reason: string): RejectedRequest | null {
  const agentId = surface === 'reputaflow.legacy' ? undefined : oneLine(said.query.agentId);
  if (surface === 'reputaflow.trigger' && typeof agentId !== 'string') return null;
  const body = fieldsOf(said.body);
  const who = oneLine(body.customer_email ?? fieldsOf(body.customer).email ?? body.phone);
  return {
    surface,
    space: spaceOf(typeof agentId === 'string' ? agentId : undefined),
    who: typeof who === 'string' ? who.slice(0, LONGEST_WHO) : '',
    reason,
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  const plainly = unwrapped(value);
  return typeof plainly === 'object' && plainly !== null ? { ...plainly } : {};
}

/** `2026-01-15T10:30:00Z`, or nothing at all: what was suppressed has no time of sending. */
function iso(at: number | null): string | undefined {
  return at === null ? undefined : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
