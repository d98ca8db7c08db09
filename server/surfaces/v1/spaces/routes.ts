import { may } from '../../../domain/access/index.ts';
import { fail, ok } from '../../../domain/result.ts';
import { openSpace, updateSpace } from '../../../domain/setup/index.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Ids } from '../../../ports/ids.ts';
import { jsonAnswer } from '../../kit/answer.ts';
import type { V1Dialect, V1Readers } from '../dialect.ts';
import { listOf, pageRequest, turned } from '../pagination.ts';
import { type KnownSpace, spaceObject, spacePatch } from './mapper.ts';
import { operations } from './schemas.ts';

interface SpaceNeeds {
  clock: Clock;
  ids: Ids;
  publicUrl: string;
}

export function promiseSpaces(dialect: V1Dialect, needs: SpaceNeeds): void {
  const object = (known: KnownSpace) => spaceObject(known, needs.publicUrl);
  dialect.read(operations.list, {
    ask: ({ query }) => pageRequest(query),
    async perform(readers, { account }, asked) {
      const page = turned(await readers.spaces.spacePage(account.id, asked));
      if (!page.ok) return page;
      return ok({ ...page.value, items: await Promise.all(page.value.items.map((space) => known(readers, space))) });
    },
    answer: (page) => jsonAnswer(200, listOf(page, object)),
  });
  dialect.read(operations.read, {
    ask: ({ params }) => params.id,
    async perform(readers, { account }, id) {
      const space = await readers.spaces.space(account.id, id);
      return space ? ok(await known(readers, space)) : fail({ kind: 'SpaceNotFound' });
    },
    answer: (space) => jsonAnswer(200, object(space)),
  });
  dialect.write(operations.create, {
    ask: ({ body: { name, slug, ...settings } }) => ({ name, slug: slug ?? null, patch: spacePatch(settings) }),
    async perform(stores, { actor }, asked) {
      const made = await openSpace(needs)(stores, actor, asked);
      return made.ok ? ok(await known(stores, made.value.space)) : made;
    },
    answer: (space) => jsonAnswer(201, object(space)),
  });
  dialect.write(operations.update, {
    ask: ({ params: { id }, body }) => ({ id, patch: spacePatch(body) }),
    async perform(stores, { account, actor }, { id, patch }) {
      const space = await stores.spaces.space(account.id, id);
      if (!space) return fail({ kind: 'SpaceNotFound' });
      if (!may(actor, 'settings.write', id)) return fail({ kind: 'NotAllowed' });
      if (Object.keys(patch).length === 0) return ok(await known(stores, space));
      const saved = await updateSpace(needs)(stores, actor, space, patch);
      return saved.ok ? ok(await known(stores, saved.value.space)) : saved;
    },
    answer: (space) => jsonAnswer(200, object(space)),
  });
}

async function known(
  readers: Pick<V1Readers, 'access' | 'testimonials' | 'walls'>,
  space: KnownSpace['space'],
): Promise<KnownSpace> {
  const [mainWall] = await readers.walls.wallsOfSpace(space.accountId, space.id);
  const account = await readers.access.account(space.accountId);
  return {
    space,
    counts: await readers.testimonials.statusCounts(space.accountId, space.id),
    mainWall,
    isDefault: account?.defaultSpaceId === space.id,
  };
}
