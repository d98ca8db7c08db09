import { Router } from 'express';
import type { ConsoleMe } from '../../../shared/contracts/console.ts';
import { parseId, type SpaceId } from '../../../shared/ids.ts';
import { type AccessReader, type Actor, csrfToken, may, type Permission } from '../../domain/access/index.ts';
import type { CampaignReader } from '../../domain/campaigns/index.ts';
import type { ContactReader } from '../../domain/contacts/index.ts';
import { type Conversation, type ConversationReader, chatToken, chatUrl } from '../../domain/conversations/index.ts';
import type { DeliveryReader } from '../../domain/deliveries/index.ts';
import { view } from '../../domain/interview/index.ts';
import { approvalDetail } from '../../domain/provenance/index.ts';
import type { Space, SpaceReader } from '../../domain/spaces/index.ts';
import type { TestimonialReader } from '../../domain/testimonials/index.ts';
import type { TriggerReader } from '../../domain/triggers/index.ts';
import { moderationCard, type WallReader } from '../../domain/walls/index.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { sendModerationError, sendProblem } from '../kit/own-errors.ts';
import { conversationRow, keyRow, outboxRow, settingsRow, triggerRow } from './mapper.ts';
import { approvalsQuery, pageQuery } from './schemas.ts';
import { asMember, type Caller, type SessionNeeds } from './session.ts';

export interface ConsoleReaders {
  access: AccessReader;
  spaces: SpaceReader;
  campaigns: CampaignReader;
  contacts: ContactReader;
  triggers: TriggerReader;
  conversations: ConversationReader;
  testimonials: TestimonialReader;
  walls: WallReader;
  deliveries: DeliveryReader;
}
export interface ReadNeeds extends SessionNeeds {
  uow: UnitOfWork<unknown, ConsoleReaders>;
  publicUrl: string;
}

const PAGE = 40;

/** What the console shows. Every read goes through an actor; what another account holds is answered like what nobody holds. */
export function createConsoleReads(needs: ReadNeeds): Router {
  const router = Router();
  const member = asMember(needs);
  const read = <T>(work: (readers: ConsoleReaders) => Promise<T>) => needs.uow.read(work);

  router.get(
    '/console/api/me',
    member(async (caller, _req, res) => res.json(await read((readers) => me(needs, readers, caller)))),
  );
  router.get(
    '/console/api/spaces/:space/approvals',
    member(async ({ actor }, req, res) => {
      const { status, cursor } = approvalsQuery.parse(req.query);
      const list = await read(async (readers) => {
        const space = await allowedSpace(readers, actor, req.params.space, 'testimonials.read');
        if (!space) return null;
        const page = await readers.testimonials.testimonials(space.accountId, space.id, status, {
          cursor: cursor ?? null,
          limit: PAGE,
        });
        return {
          cards: page.items.map(moderationCard),
          total: await readers.testimonials.countByStatus(space.accountId, space.id, status),
          nextCursor: page.nextCursor,
        };
      });
      return list ? res.json(list) : notFound(res);
    }),
  );
  router.get(
    '/console/api/testimonials/:id',
    member(async ({ actor }, req, res) => {
      const id = parseId('testimonial', String(req.params.id));
      const detail = id && (await read((readers) => approvalDetail(readers, actor, id)));
      return detail?.ok ? res.json(detail.value) : sendModerationError(res, { kind: 'TestimonialNotFound' });
    }),
  );
  router.get(
    '/console/api/spaces/:space/conversations',
    member(async ({ actor }, req, res) => {
      const { cursor } = pageQuery.parse(req.query);
      const list = await read(async (readers) => {
        const space = await allowedSpace(readers, actor, req.params.space, 'conversations.read');
        if (!space) return null;
        const page = await readers.conversations.conversations(space.accountId, space.id, {
          cursor: cursor ?? null,
          limit: PAGE,
        });
        return {
          conversations: await Promise.all(page.items.map((one) => rowOf(readers, one))),
          nextCursor: page.nextCursor,
        };
      });
      return list ? res.json(list) : notFound(res);
    }),
  );
  router.get(
    '/console/api/conversations/:id',
    member(async ({ actor }, req, res) => {
      const detail = await read((readers) => conversationDetail(needs, readers, actor, String(req.params.id)));
      return detail ? res.json(detail) : notFound(res);
    }),
  );
  router.get(
    '/console/api/outbox',
    member(async ({ actor }, req, res) => {
      const { cursor, to } = pageQuery.parse(req.query);
      if (!actor.permissions.has('contacts.read')) return notAllowed(res);
      const page = await read((readers) =>
        readers.deliveries.outbox(actor.accountId, { to: to ?? null }, { cursor: cursor ?? null, limit: PAGE }),
      );
      return res.json({ items: page.items.map(outboxRow), nextCursor: page.nextCursor });
    }),
  );
  router.get(
    '/console/api/outbox/:id',
    member(async ({ actor }, req, res) => {
      if (!actor.permissions.has('contacts.read')) return notAllowed(res);
      const item = await read((readers) => readers.deliveries.outboxItem(actor.accountId, String(req.params.id)));
      return item ? res.json(outboxRow(item)) : notFound(res);
    }),
  );
  router.get(
    '/console/api/keys',
    member(async ({ actor }, _req, res) => {
      if (!actor.permissions.has('keys.write')) return notAllowed(res);
      return res.json({ keys: (await read((readers) => readers.access.keys(actor.accountId))).map(keyRow) });
    }),
  );
  router.get(
    '/console/api/spaces/:space/triggers',
    member(async ({ actor }, req, res) => {
      const { cursor } = pageQuery.parse(req.query);
      const list = await read(async (readers) => {
        const space = await allowedSpace(readers, actor, req.params.space, 'conversations.read');
        return space && readers.triggers.triggers(space.accountId, space.id, { cursor: cursor ?? null, limit: PAGE });
      });
      return list ? res.json({ triggers: list.items.map(triggerRow), nextCursor: list.nextCursor }) : notFound(res);
    }),
  );
  router.get(
    '/console/api/spaces/:space/settings',
    member(async ({ actor }, req, res) => {
      const row = await read(async (readers) => {
        const space = await allowedSpace(readers, actor, req.params.space, 'testimonials.read');
        return (
          space && settingsRow(space, (await readers.walls.wallsOfSpace(space.accountId, space.id))[0], needs.publicUrl)
        );
      });
      return row ? res.json(row) : notFound(res);
    }),
  );
  return router;
}

export async function allowedSpace(
  readers: { spaces: SpaceReader },
  actor: Actor,
  ref: unknown,
  permission: Permission,
): Promise<Space | null> {
  const id: SpaceId | null = parseId('space', String(ref));
  if (!id || !may(actor, permission, id)) return null;
  return readers.spaces.space(actor.accountId, id);
}

async function me(needs: ReadNeeds, readers: ConsoleReaders, { member, secret }: Caller): Promise<ConsoleMe> {
  const account = await readers.access.account(member.accountId);
  const spaces = await readers.spaces.spaces(member.accountId);
  return {
    member: { id: member.id, email: member.email, name: member.name, role: member.role },
    account: { id: member.accountId, name: account?.name ?? '', plan: account?.plan ?? '' },
    spaces: await Promise.all(
      spaces.map(async (space) => ({
        id: space.id,
        slug: space.slug,
        name: space.name,
        siteUrl: space.settings.siteUrl,
        wallSlug: (await readers.walls.wallsOfSpace(space.accountId, space.id))[0]?.slug ?? '',
        pending: await readers.testimonials.countByStatus(space.accountId, space.id, 'pending'),
      })),
    ),
    outboxCount: await readers.deliveries.outboxCount(member.accountId),
    csrf: csrfToken(needs.hasher, secret),
  };
}

async function rowOf(readers: ConsoleReaders, conversation: Conversation) {
  const contact = await readers.contacts.contact(conversation.accountId, conversation.contactId);
  const trigger =
    conversation.status === 'suppressed' && conversation.triggerId
      ? await readers.triggers.trigger(conversation.accountId, conversation.triggerId)
      : null;
  const testimonial = await readers.testimonials.testimonialOfConversation(conversation.accountId, conversation.id);
  return conversationRow(conversation, contact, {
    reason: trigger?.reason ?? null,
    testimonial: testimonial?.status ?? null,
    wantsContact: conversation.state.wantsHuman || (testimonial?.wantsContact ?? false),
  });
}

async function conversationDetail(needs: ReadNeeds, readers: ConsoleReaders, actor: Actor, ref: string) {
  const id = parseId('conversation', ref);
  const conversation = id && (await readers.conversations.conversation(actor.accountId, id));
  if (!conversation || !may(actor, 'conversations.read', conversation.spaceId)) return null;
  const testimonial = await readers.testimonials.testimonialOfConversation(actor.accountId, conversation.id);
  const deliveries = await readers.deliveries.deliveriesOfConversation(actor.accountId, conversation.id);
  return {
    space: conversation.spaceId,
    row: await rowOf(readers, conversation),
    entries: view(conversation.context, conversation.state, { testimonial: testimonial?.status ?? null }).entries,
    chatUrl: chatUrl(needs.publicUrl, chatToken(needs.hasher, conversation.id, conversation.tokenRotation)),
    about: conversation.context.item,
    testimonialId: testimonial?.id ?? null,
    wantsContact:
      (conversation.state.wantsHuman || (testimonial?.wantsContact ?? false)) &&
      may(actor, 'conversations.reply', conversation.spaceId),
    deliveries: deliveries.map(({ id: deliveryId, channel, status, to, updatedAt, detail }) => ({
      id: deliveryId,
      channel,
      status,
      to,
      at: new Date(updatedAt).toISOString(),
      error: detail,
    })),
  };
}

type Res = Parameters<typeof sendProblem>[0];
export function notFound(res: Res): void {
  sendProblem(res, 404, { code: 'not_found', message: 'There is no such thing, or it is not yours.' });
}
export function notAllowed(res: Res): void {
  sendProblem(res, 403, { code: 'not_allowed', message: 'Your role does not allow this.' });
}
