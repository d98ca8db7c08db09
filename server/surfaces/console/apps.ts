import { Router } from 'express';
import type { AppList } from '../../../shared/contracts/console-apps.ts';
import { parseId } from '../../../shared/ids.ts';
import type { AccessReader } from '../../domain/access/index.ts';
import type { FactStore } from '../../domain/facts.ts';
import {
  connectedApps,
  disconnectApp,
  type OauthReader,
  type OauthStore,
  registerApp,
  revokeApp,
} from '../../domain/oauth/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { sendFieldProblems } from '../kit/own-errors.ts';
import { appRow, connectionRow } from './mapper.ts';
import { notAllowed, notFound } from './reads.ts';
import { newAppBody } from './schemas.ts';
import { asMember, type SessionNeeds } from './session.ts';

export interface AppNeeds extends SessionNeeds {
  uow: UnitOfWork<
    { access: AccessReader; oauth: OauthStore; facts: FactStore },
    { access: AccessReader; oauth: OauthReader }
  >;
  clock: Clock;
  ids: Ids;
}

/** The account's own apps, for owners and admins like keys; and the apps that act for it, each member's own for everybody. */
export function createConsoleApps(needs: AppNeeds): Router {
  const router = Router();
  const member = asMember(needs);
  const path = '/console/api/apps';
  router.get(
    path,
    member(async ({ actor, member: who }, _req, res) => {
      const all = actor.permissions.has('keys.write');
      const list = await needs.uow.read(async (readers): Promise<AppList> => {
        const clients = all ? await readers.oauth.clients(actor.accountId) : null;
        const connected = await connectedApps(readers, actor.accountId, needs.clock.now());
        const seen = connected.filter(({ grant }) => all || grant.memberId === who.id);
        return { apps: clients && clients.map(appRow), connected: seen.map(connectionRow) };
      });
      return res.json(list);
    }),
  );
  router.post(
    path,
    member(async ({ actor }, req, res) => {
      if (!actor.permissions.has('keys.write')) return notAllowed(res);
      const asked = { ...newAppBody.parse(req.body), accountId: actor.accountId };
      const made = await needs.uow.run(({ oauth }) => registerApp(needs)(oauth, asked));
      if (!made.ok) return sendFieldProblems(res, made.error.problems);
      return res.status(201).json({ row: appRow(made.value.client), secret: made.value.secret });
    }),
  );
  router.delete(
    `${path}/:id`,
    member(async ({ actor }, req, res) => {
      if (!actor.permissions.has('keys.write')) return notAllowed(res);
      const id = parseId('oauthClient', String(req.params.id));
      const revoked = id && (await needs.uow.run(({ oauth }) => revokeApp(needs)(oauth, actor.accountId, id)));
      return revoked ? res.status(204).end() : notFound(res);
    }),
  );
  router.delete(
    '/console/api/connected-apps/:id',
    member(async ({ actor }, req, res) => {
      const id = parseId('oauthGrant', String(req.params.id));
      if (!id) return notFound(res);
      const ended = await needs.uow.run((stores) => disconnectApp(needs)(stores, actor, id));
      if (ended.ok) return res.status(204).end();
      return ended.error.kind === 'NotAllowed' ? notAllowed(res) : notFound(res);
    }),
  );
  return router;
}
