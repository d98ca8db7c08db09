import type { WebhookEventKind } from '../../../shared/webhooks/events.ts';

const at = '2026-01-15T10:30:00.000Z';
const testimonialId = 'tst_01kf0qcz3ge8rbz0x6m9h2n4ta';
const spaceId = 'spc_01kf0qcz3ge8rbz0x6m9h2n4sb';
const contact = { id: 'ctc_01kf0qcz3ge8rbz0x6m9h2n4cc', object: 'contact', name: 'Ana López', created_at: at };

const testimonial = {
  id: testimonialId,
  object: 'testimonial',
  space_id: spaceId,
  status: 'pending',
  type: 'text',
  text: 'The bread was still warm when it came, and the whole office asked where it was from.',
  rating: 5,
  featured: false,
  tags: [],
  highlight: 'still warm when it came',
  power_quotes: ['still warm when it came'],
  transcription: null,
  author: { name: 'Ana López', title: 'Office manager', company: 'Harbour Studio', photo_url: null, social: {} },
  video: null,
  images: [],
  created_at: at,
  published_at: null as string | null,
  test: true,
};

const conversation = {
  id: 'conv_01kf0qcz3ge8rbz0x6m9h2n4dd',
  object: 'conversation',
  space_id: spaceId,
  campaign_id: 'cmp_01kf0qcz3ge8rbz0x6m9h2n4ee',
  status: 'scheduled',
  channel: 'email',
  about: 'your order',
  contact,
  scheduled_at: at,
  completed_at: null as string | null,
  created_at: at,
  test: true,
};

const samples: Record<WebhookEventKind, Record<string, unknown>> = {
  'testimonial.created': testimonial,
  'testimonial.approved': { ...testimonial, status: 'approved', published_at: at },
  'testimonial.updated': { ...testimonial, tags: ['delivery'] },
  'testimonial.archived': { ...testimonial, status: 'archived' },
  'testimonial.withdrawn': {
    id: testimonialId,
    object: 'testimonial',
    space_id: spaceId,
    status: 'withdrawn',
    withdrawn: true,
  },
  'testimonial.deleted': { id: testimonialId, object: 'testimonial', space_id: spaceId, deleted: true },
  'conversation.started': conversation,
  'conversation.completed': { ...conversation, status: 'completed', completed_at: at },
  'conversation.declined': { ...conversation, status: 'declined', completed_at: at },
  'delivery.failed': {
    id: 'dlv_01kf0qcz3ge8rbz0x6m9h2n4ff',
    object: 'delivery',
    space_id: spaceId,
    conversation_id: conversation.id,
    contact_id: contact.id,
    kind: 'invitation',
    channel: 'email',
    status: 'failed',
    error: '550 5.1.1 No such user',
    attempts: 1,
    created_at: at,
    test: true,
  },
  'contact.opted_out': { ...contact, opted_out: true },
};

/** What an event of this kind looks like, about nobody. */
export function sampleData(kind: WebhookEventKind): Record<string, unknown> {
  return samples[kind];
}
