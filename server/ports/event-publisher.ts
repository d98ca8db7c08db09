/** A fact of the domain: it happened, and was committed with what changed. `subject` is the id it is about. */
export interface Fact {
  id: string;
  accountId: string;
  spaceId: string | null;
  kind: FactKind;
  subject: string;
  /** Who did it: `member:<id>`, `key:<id>`, `customer`, `system`. */
  actor: string;
  data: Record<string, unknown>;
  /** Epoch milliseconds. */
  at: number;
}

export type FactKind =
  | 'trigger.received'
  | 'conversation.scheduled'
  | 'conversation.invited'
  | 'conversation.opened'
  | 'conversation.advanced'
  | 'conversation.completed'
  | 'conversation.declined'
  | 'conversation.cancelled'
  | 'conversation.help_requested'
  /** It reached the wrong person, or a child. */
  | 'conversation.set_aside'
  | 'testimonial.created'
  | 'testimonial.approved'
  | 'testimonial.updated'
  | 'testimonial.archived'
  | 'testimonial.withdrawn'
  | 'testimonial.featured'
  /** Its owner threw it away; the fact keeps the receipt of what the customer had agreed to. */
  | 'testimonial.deleted'
  | 'delivery.accepted'
  | 'delivery.failed'
  | 'delivery.uncertain'
  | 'outbox.added'
  | 'contact.opted_out'
  | 'contact.erased'
  | 'owner.signed_in'
  | 'campaign.created'
  | 'inbox.thread_opened'
  | 'inbox.message_added'
  | 'inbox.thread_changed'
  | 'campaign.updated'
  /** A member let an app act for the account; and the end of it, by whomever. `subject` is the connection. */
  | 'app.connected'
  | 'app.disconnected'
  | 'space.created'
  | 'space.updated'
  | 'wall.created'
  | 'wall.updated'
  | 'wall.deleted';

/** Told of every fact after its commit, in order, before the unit's promise resolves. Must not throw. */
export interface EventPublisher {
  published(facts: readonly Fact[]): void;
}
