import { Router } from 'express';
import { type ModerationAction, type ModerationResult, moderationAction } from '../../../shared/contracts/owner.ts';
import { parseId, type TestimonialId } from '../../../shared/ids.ts';
import { type AccessStore, type Actor, createOwnerCode } from '../../domain/access/index.ts';
import type { CampaignStore } from '../../domain/campaigns/index.ts';
import type { FactStore } from '../../domain/facts.ts';
import type { Result } from '../../domain/result.ts';
import { createSpace, newKey, updateSpace } from '../../domain/setup/index.ts';
import type { SpaceStore } from '../../domain/spaces/index.ts';
import type { ModerationError } from '../../domain/testimonials/index.ts';
import type { WallStore } from '../../domain/walls/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { sendFieldProblems, sendModerationError, sendProblem } from '../kit/own-errors.ts';
import { keyRow, settingsRow } from './mapper.ts';
import { allowedSpace, notAllowed, notFound } from './reads.ts';
import { newKeyBody, newSpaceBody, settingsPatch, undoBody } from './schemas.ts';
import { asMember, type SessionNeeds } from './session.ts';

export interface ConsoleStores {
  access: AccessStore;
  spaces: SpaceStore;
  campaigns: CampaignStore;
  walls: WallStore;
  facts: FactStore;
}
export interface WriteNeeds extends SessionNeeds {
  uow: UnitOfWork<ConsoleStores>;
  clock: Clock;
  ids: Ids;
  publicUrl: string;
  act(actor: Actor, id: TestimonialId, action: ModerationAction): Promise<Result<ModerationResult, ModerationError>>;
  undo(actor: Actor, token: string): Promise<Result<ModerationResult, ModerationError>>;
  signOut(secret: string): Promise<void>;
  clearCookie(res: Parameters<typeof sendProblem>[0]): void;
}

/** What the console changes. */
export function createConsoleWrites(needs: WriteNeeds): Router {
  const router = Router();
  const member = asMember(needs);
  const write = <T>(work: (stores: ConsoleStores) => Promise<T>) => needs.uow.run(work);

  router.post(
    '/console/api/testimonials/:id/actions',
    member(async ({ actor }, req, res) => {
      const id = parseId('testimonial', String(req.params.id));
      const action = moderationAction.parse(req.body);
      const done: Result<ModerationResult, ModerationError> = id
        ? await needs.act(actor, id, action)
        : { ok: false, error: { kind: 'TestimonialNotFound' } };
      return done.ok ? res.json(done.value) : sendModerationError(res, done.error);
    }),
  );
  router.post(
    '/console/api/undo',
    member(async ({ actor }, req, res) => {
      const done = await needs.undo(actor, undoBody.parse(req.body).undo);
      return done.ok ? res.json(done.value) : sendModerationError(res, done.error);
    }),
  );
  router.post(
    '/console/api/keys',
    member(async ({ actor }, req, res) => {
      if (!actor.permissions.has('keys.write')) return notAllowed(res);
      const asked = newKeyBody.parse(req.body);
      const made = newKey(needs, { ...asked, accountId: actor.accountId });
      await write((stores) => stores.access.addKey(made.row));
      return res.status(201).json({ row: keyRow(made.row), key: made.key });
    }),
  );
  router.delete(
    '/console/api/keys/:id',
    member(async ({ actor }, req, res) => {
      if (!actor.permissions.has('keys.write')) return notAllowed(res);
      const id = parseId('apiKey', String(req.params.id));
      const revoked = id && (await write((stores) => stores.access.revokeKey(actor.accountId, id, needs.clock.now())));
      return revoked ? res.status(204).end() : notFound(res);
    }),
  );
  router.post(
    '/console/api/spaces',
    member(async ({ actor }, req, res) => {
      if (!actor.permissions.has('settings.write')) return notAllowed(res);
      const made = await write((stores) => createSpace(needs)(stores, actor.accountId, newSpaceBody.parse(req.body)));
      if (!made.ok)
        return sendProblem(res, 409, {
          code: 'slug_taken',
          message: 'Another space of yours has this slug.',
          field: 'slug',
        });
      return res.status(201).json(settingsRow(made.value.space, made.value.wall, needs.publicUrl));
    }),
  );
  router.patch(
    '/console/api/spaces/:space/settings',
    member(async ({ actor }, req, res) => {
      const patch = settingsPatch.parse(req.body);
      const saved = await write(async (stores) => {
        const space = await allowedSpace(stores, actor, req.params.space, 'settings.write');
        return space && updateSpace(needs)(stores, actor, space, patch);
      });
      if (!saved) return notFound(res);
      if (!saved.ok) return sendFieldProblems(res, saved.error.problems);
      return res.json(settingsRow(saved.value.space, saved.value.wall, needs.publicUrl));
    }),
  );
  router.post(
    '/console/api/spaces/:space/owner-link',
    member(async (caller, req, res) => {
      const url = await write(async (stores) => {
        const space = await allowedSpace(stores, caller.actor, req.params.space, 'testimonials.moderate');
        if (!space?.settings.siteUrl) return space && '';
        const origin = new URL(space.settings.siteUrl).origin;
        return `${space.settings.siteUrl}#goodword=${await createOwnerCode(needs)(stores.access, { member: caller.member, space: space.id, origin })}`;
      });
      if (url === null) return notFound(res);
      if (url === '')
        return sendProblem(res, 409, {
          code: 'no_site',
          message: 'Say in Settings which page shows your wall.',
          field: 'siteUrl',
        });
      return res.json({ url });
    }),
  );
  router.post('/console/api/sign-out', signOut(needs));
  router.post('/console/sign-out', signOut(needs));
  return router;
}

function signOut(needs: WriteNeeds) {
  return asMember(needs)(async ({ secret }, _req, res) => {
    await needs.signOut(secret);
    needs.clearCookie(res);
    return res.status(204).end();
  });
}
