import { formatId } from '../../../../shared/ids.ts';
import type { Page } from '../../../domain/page.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import {
  createWall,
  deleteWall,
  updateWall,
  type Wall,
  type WholeWall,
  wholeWall,
} from '../../../domain/walls/index.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Hasher } from '../../../ports/hasher.ts';
import type { Ids } from '../../../ports/ids.ts';
import { jsonAnswer } from '../../kit/answer.ts';
import type { KeyHolder } from '../../kit/authenticate-key.ts';
import type { Given } from '../../kit/operation.ts';
import type { V1Dialect, V1Readers } from '../dialect.ts';
import type { V1Refusal } from '../errors.ts';
import { imageLinks } from '../image-links.ts';
import { listOf, pageRequest, turned } from '../pagination.ts';
import { fullWallObject, wallObject } from './mapper.ts';
import { operations } from './schemas.ts';

interface WallNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  publicUrl: string;
}

export function promiseWalls(dialect: V1Dialect, needs: WallNeeds): void {
  const links = imageLinks(needs);
  const object = (wall: Wall) => wallObject(wall, needs.publicUrl);
  const answer = (status: number) => (wall: Wall) => jsonAnswer(status, object(wall));
  dialect.read(operations.list, {
    ask: ({ query }) => query,
    perform: listed,
    answer: (found) => jsonAnswer(200, 'wall' in found ? fullWallObject(found, links) : listOf(found, object)),
  });
  dialect.read(operations.read, {
    ask: ({ params }) => params.id,
    perform: async (readers, { account }, id) => whole(readers, await readers.walls.wall(account.id, id)),
    answer: (found) => jsonAnswer(200, fullWallObject(found, links)),
  });
  dialect.write(operations.create, {
    ask: ({ body: { space_id, name, slug, template, theme } }) =>
      space_id && { space: space_id, name, slug, settings: look({ template, theme }) },
    perform: async (stores, { actor }, asked) =>
      asked ? createWall(needs)(stores, actor, asked) : fail({ kind: 'SpaceNotFound' }),
    answer: answer(201),
  });
  dialect.write(operations.update, {
    ask: ({ params: { id }, body: { name, slug, ...rest } }) => ({ id, change: { name, slug, settings: look(rest) } }),
    perform: (stores, { actor }, asked) => updateWall(needs)(stores, actor, asked),
    answer: answer(200),
  });
  dialect.write(operations.delete, {
    ask: ({ params }) => params.id,
    perform: (stores, { actor }, id) => deleteWall(needs)(stores, actor, id),
    answer: ({ id, spaceId }) =>
      jsonAnswer(200, {
        id: formatId('wall', id),
        object: 'wall',
        space_id: formatId('space', spaceId),
        deleted: true,
      }),
  });
}

/** `space_slug` asks for that space's main wall; without it, and with `space_id`, summaries. */
async function listed(
  readers: V1Readers,
  { account }: KeyHolder,
  query: Given<typeof operations.list>['query'],
): Promise<Result<WholeWall | Page<Wall>, V1Refusal>> {
  if (query.space_slug !== undefined) {
    const space = await readers.spaces.spaceBySlug(account.id, query.space_slug.toLowerCase());
    if (!space) return fail({ kind: 'SpaceNotFound' });
    const [main] = await readers.walls.wallsOfSpace(account.id, space.id);
    return whole(readers, main ?? null);
  }
  if (query.space_id === undefined) return turned(await readers.walls.wallPage(account.id, null, pageRequest(query)));
  const space = query.space_id && (await readers.spaces.space(account.id, query.space_id));
  if (!space) return fail({ kind: 'SpaceNotFound' });
  return turned(await readers.walls.wallPage(account.id, space.id, pageRequest(query)));
}

async function whole(readers: V1Readers, wall: Wall | null): Promise<Result<WholeWall, V1Refusal>> {
  const found = wall && (await wholeWall(readers, wall));
  return found ? ok(found) : fail({ kind: 'WallNotFound' });
}

function look({
  template,
  theme,
}: {
  template?: Wall['settings']['design'] | undefined;
  theme?: Wall['settings']['theme'] | undefined;
}): Partial<Wall['settings']> {
  return { ...(template && { design: template }), ...(theme && { theme }) };
}
