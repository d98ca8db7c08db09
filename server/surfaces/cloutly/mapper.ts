import { parseId } from '../../../shared/ids.ts';
import type { Space } from '../../domain/spaces/index.ts';
import { type Review, sourceOf } from '../../domain/testimonials/index.ts';
import type { RejectedRequest, Started, StartRequest } from '../../domain/triggers/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { Said } from '../kit/dialect.ts';
import type { Given } from '../kit/operation.ts';
import { oneLine, unwrapped } from '../kit/scalars.ts';
import { pageOf } from './pagination.ts';
import type { InvitedOut, operations, ReviewOut } from './schemas.ts';

type Calls = typeof operations;

/** An address cannot be longer (RFC 5321); what is, is not one. */
const LONGEST_WHO = 254;
const DAY_MS = 86_400_000;

export function businessesAnswer(businesses: readonly { space: Space; sources: string[] }[]): Answer {
  return jsonAnswer(
    200,
    businesses.map(({ space: { id, name }, sources }) => ({ id, name, sources })),
  );
}

/** `business`: as given, to be looked for among the account's own. */
export function reviewsRequest({ query }: Given<Calls['reviews']>) {
  const { source, showOnWidget, businessId } = query;
  return {
    business: businessId ?? null,
    filter: { source: source ?? null, shown: showOnWidget ?? null },
    page: pageOf(query),
  };
}

export function reviewsAnswer({ total, reviews }: { total: number; reviews: readonly Review[] }): Answer {
  return jsonAnswer(200, { total, reviews: reviews.map(reviewOut) });
}

export function reviewAnswer(review: Review): Answer {
  return jsonAnswer(200, reviewOut(review));
}

function reviewOut({ testimonial, spaceName, contact, shown }: Review): ReviewOut {
  const { author, imported, reply } = testimonial;
  return {
    authorName: author.name,
    businessId: testimonial.spaceId,
    createdAt: isoMs(testimonial.createdAt),
    email: contact?.email ?? null,
    id: testimonial.id,
    isArchived: testimonial.status === 'archived',
    name: author.name,
    phoneNumber: contact?.phone ?? null,
    photo: imported?.photoUrl ?? null,
    rating: testimonial.rating === null ? null : String(testimonial.rating),
    showOnWidget: shown,
    response: reply && {
      // A key has no name of its own: it replies for the business.
      name: reply.from || spaceName,
      date: reply.at === undefined ? null : isoMs(reply.at).slice(0, 10),
      comment: reply.text,
    },
    shield: false,
    source: sourceOf(testimonial),
    sourceFeedbackId: imported?.sourceId ?? null,
    status: reply === null ? 'New' : 'Responded',
    reviewUrl: imported?.url ?? null,
    text: testimonial.body,
    type: null,
    videoRef: null,
    gifRef: null,
    updatedAt: isoMs(testimonial.updatedAt),
  };
}

export interface InviteRequest {
  start: StartRequest;
  /** Said back as it was given: we keep one name. */
  firstName: string;
  lastName: string | null;
  source: string | null;
  sourceContactId: string | null;
}

export function inviteRequest({ body }: Given<Calls['invite']>): InviteRequest {
  const { firstName, lastName = null, source = null, sourceContactId = null, campaignId } = body;
  return {
    firstName,
    lastName,
    source,
    sourceContactId,
    start: {
      surface: 'cloutly.invite',
      space: { by: 'ref', ref: body.businessId },
      ...(campaignId === undefined ? {} : { campaign: campaignId }),
      channel: 'campaign',
      contact: {
        email: body.channel.email ?? body.email ?? null,
        phone: body.channel.phoneNumber ?? body.phoneNumber ?? null,
        name: lastName === null ? firstName : `${firstName} ${lastName}`,
        locale: null,
      },
      about: null,
      data: { ...(source === null ? {} : { source }), ...(sourceContactId === null ? {} : { sourceContactId }) },
      delayMs: (body.inviteDelayDays ?? 0) * DAY_MS,
    },
  };
}

export interface Invited {
  started: Started;
  credits: number;
  renewsAt: number;
}

/** A customer who may not be asked now is answered alike: this dialect knows no word for it. */
export function inviteAnswer({ started: { contact }, credits, renewsAt }: Invited, asked: InviteRequest): Answer {
  const { firstName, lastName, source, sourceContactId } = asked;
  return jsonAnswer(200, {
    contact: {
      id: contact.id,
      firstName,
      lastName,
      email: contact.email,
      phoneNumber: contact.phone,
      source,
      sourceContactId,
    },
    usage: { smsLimitsLeft: credits, renews: isoMs(renewsAt) },
  } satisfies InvitedOut);
}

export function replyRequest({ body }: Given<Calls['reply']>) {
  return { id: parseId('testimonial', body.reviewId), text: body.comment };
}

/** What the trigger log keeps of an invite that was not understood; null: without its business, so that nobody could list it. */
export function rejectedRequest(said: Said, reason: string): RejectedRequest | null {
  const body = fieldsOf(said.body);
  const business = oneLine(body.businessId);
  if (typeof business !== 'string') return null;
  const channel = fieldsOf(body.channel);
  const who = oneLine(channel.email ?? channel.phoneNumber ?? body.email ?? body.phoneNumber);
  return {
    surface: 'cloutly.invite',
    space: { by: 'ref', ref: business },
    who: typeof who === 'string' ? who.slice(0, LONGEST_WHO) : '',
    reason,
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  const plainly = unwrapped(value);
  return typeof plainly === 'object' && plainly !== null ? { ...plainly } : {};
}

/** `2021-02-03T00:00:00.000Z`. */
function isoMs(at: number): string {
  return new Date(at).toISOString();
}
