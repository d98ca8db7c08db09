import type { WebhookEventKind } from '../../../shared/webhooks/events.ts';
import type { Fact, FactKind } from '../../ports/event-publisher.ts';

/** Which facts are told, and as what; all others are ours alone. */
const told: Partial<Record<FactKind, WebhookEventKind>> = {
  'testimonial.created': 'testimonial.created',
  'testimonial.approved': 'testimonial.approved',
  'testimonial.updated': 'testimonial.updated',
  'testimonial.featured': 'testimonial.updated',
  'testimonial.archived': 'testimonial.archived',
  'testimonial.withdrawn': 'testimonial.withdrawn',
  'testimonial.deleted': 'testimonial.deleted',
  'conversation.scheduled': 'conversation.started',
  'conversation.completed': 'conversation.completed',
  'conversation.declined': 'conversation.declined',
  'delivery.failed': 'delivery.failed',
  'contact.opted_out': 'contact.opted_out',
};

/** Null: nobody outside is told. One that is put back among the approved is approved again, for whoever keeps a copy. */
export function eventOf({ kind, data }: Pick<Fact, 'kind' | 'data'>): WebhookEventKind | null {
  const isBack = kind === 'testimonial.updated' && data.is === 'approved' && data.was !== 'approved';
  return isBack ? 'testimonial.approved' : (told[kind] ?? null);
}
