/** What a receiver can be told of, in the order in which the console lists them. */
export const webhookEventKinds = [
  'testimonial.created',
  'testimonial.approved',
  'testimonial.updated',
  'testimonial.archived',
  'testimonial.withdrawn',
  'testimonial.deleted',
  'conversation.started',
  'conversation.completed',
  'conversation.declined',
  'delivery.failed',
  'contact.opted_out',
] as const;
export type WebhookEventKind = (typeof webhookEventKinds)[number];
