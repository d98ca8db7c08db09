import type { ApprovalDetail } from '../../../shared/contracts/console.ts';
import type { TestimonialId } from '../../../shared/ids.ts';
import { type Actor, may } from '../access/index.ts';
import type { ContactReader } from '../contacts/index.ts';
import type { Conversation, ConversationReader } from '../conversations/index.ts';
import type { DeliveryReader } from '../deliveries/index.ts';
import { view } from '../interview/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Testimonial, TestimonialReader } from '../testimonials/index.ts';
import type { Trigger, TriggerReader } from '../triggers/index.ts';
import { moderationCard } from '../walls/index.ts';
import { compositionDetail, counted, deliveryDetail } from './step-detail.ts';

export interface ProvenanceReaders {
  testimonials: TestimonialReader;
  conversations: ConversationReader;
  contacts: ContactReader;
  triggers: TriggerReader;
  deliveries: DeliveryReader;
}

type Step = ApprovalDetail['provenance'][number];

/** Trigger → invitation → transcript → draft → approved version: one chain behind one card. */
export async function approvalDetail(
  readers: ProvenanceReaders,
  actor: Actor,
  id: TestimonialId,
): Promise<Result<ApprovalDetail, { kind: 'TestimonialNotFound' }>> {
  const testimonial = await readers.testimonials.testimonial(actor.accountId, id);
  if (!testimonial || !may(actor, 'testimonials.read', testimonial.spaceId))
    return fail({ kind: 'TestimonialNotFound' });
  const conversation =
    testimonial.conversationId &&
    (await readers.conversations.conversation(actor.accountId, testimonial.conversationId));
  const contact =
    conversation && may(actor, 'contacts.read', testimonial.spaceId)
      ? await readers.contacts.contact(actor.accountId, conversation.contactId)
      : null;
  return ok({
    space: testimonial.spaceId,
    card: moderationCard(testimonial),
    transcript: conversation ? transcript(conversation, testimonial) : [],
    provenance: conversation ? await chain(readers, testimonial, conversation) : imported(testimonial),
    customer: {
      name: contact?.name ?? testimonial.author.name,
      email: contact?.email ?? null,
      phone: contact?.phone ?? null,
    },
  });
}

function transcript(conversation: Conversation, testimonial: Testimonial): ApprovalDetail['transcript'] {
  const { entries } = view(conversation.context, conversation.state, { testimonial: testimonial.status });
  const inOrder = [...testimonial.spans].sort((one, other) => one.at - other.at);
  return entries.map((entry) => ({
    ...entry,
    used: inOrder.flatMap((span, i) =>
      span.entry === entry.id ? [{ start: span.start, end: span.end, order: i + 1 }] : [],
    ),
  }));
}

async function chain(
  readers: ProvenanceReaders,
  testimonial: Testimonial,
  conversation: Conversation,
): Promise<Step[]> {
  const trigger =
    conversation.triggerId && (await readers.triggers.trigger(conversation.accountId, conversation.triggerId));
  const deliveries = await readers.deliveries.deliveriesOfConversation(conversation.accountId, conversation.id);
  const invitation = deliveries.find((delivery) => delivery.kind === 'invitation');
  const { entries } = view(conversation.context, conversation.state, { testimonial: null });
  const answers = entries.filter((entry) => entry.by === 'customer').length;
  const steps: (Step | null)[] = [
    trigger ? step('Asked for by a trigger', triggerDetail(trigger), trigger.createdAt) : null,
    invitation
      ? step(
          `Invited by ${invitation.channel === 'sms' ? 'text' : 'e-mail'}`,
          deliveryDetail(invitation),
          invitation.updatedAt,
        )
      : null,
    conversation.openedAt ? step('Opened the private link', '', conversation.openedAt) : null,
    step('Conversation', counted(answers, 'answer'), conversation.completedAt),
    step('Composed from their own sentences', compositionDetail(testimonial.spans, entries), testimonial.submittedAt),
    testimonial.consent
      ? step(
          'Approved by the customer',
          `Version ${testimonial.contentHash.slice(0, 4)}…${testimonial.contentHash.slice(-2)}`,
          testimonial.consent.at,
        )
      : null,
    ownerStep(testimonial),
  ];
  return steps.filter((one) => one !== null);
}

function ownerStep(testimonial: Testimonial): Step {
  if (testimonial.status === 'withdrawn') return step('Taken back by the customer', '', testimonial.updatedAt);
  if (testimonial.status === 'approved') return step('Approved by you', '', testimonial.approvedAt);
  if (testimonial.status === 'archived') return step('Archived', '', testimonial.updatedAt);
  return step('Waiting for you', '', null);
}

function imported(testimonial: Testimonial): Step[] {
  return [
    step('Imported', 'Not collected here, so never shown as verified', testimonial.createdAt),
    ownerStep(testimonial),
  ];
}

function triggerDetail(trigger: Trigger): string {
  const { amount, currency } = trigger.data;
  const paid = typeof amount === 'number' && typeof currency === 'string' ? `, ${amount} ${currency}` : '';
  return `${trigger.surface}${paid}`;
}

function step(label: string, detail: string, at: number | null): Step {
  return { label, detail, at: at === null ? null : new Date(at).toISOString() };
}
