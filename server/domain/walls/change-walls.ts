import { type SpaceId, trustId, type WallId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FactKind } from '../../ports/event-publisher.ts';
import type { Ids } from '../../ports/ids.ts';
import { type Actor, actorName, may } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import { fail, ok, type Result } from '../result.ts';
import type { SpaceReader } from '../spaces/index.ts';
import { isWallSlug, slugOf } from './slug.ts';
import type { WallStore } from './store.ts';
import type { Wall } from './wall.ts';

export type WallError =
  | { kind: 'SpaceNotFound' }
  | { kind: 'WallNotFound' }
  | { kind: 'NotAllowed' }
  | { kind: 'WallSlugInvalid' }
  /** By a wall of whichever account: visitors' addresses hold the slug alone. */
  | { kind: 'WallSlugTaken' }
  /** A space keeps one wall at least. */
  | { kind: 'LastWall' };

export interface NewWall {
  space: SpaceId;
  name: string;
  /** Absent: made from the name. */
  slug?: string | undefined;
  settings: Partial<Wall['settings']>;
}
export interface WallChange {
  name?: string | undefined;
  slug?: string | undefined;
  settings: Partial<Wall['settings']>;
}

interface WallNeeds {
  clock: Clock;
  ids: Ids;
}
export interface WallStores {
  spaces: SpaceReader;
  walls: WallStore;
  facts: FactStore;
}

/** One more wall of a space. */
export function createWall(needs: WallNeeds) {
  return async (stores: WallStores, actor: Actor, asked: NewWall): Promise<Result<Wall, WallError>> => {
    const space = await stores.spaces.space(actor.accountId, asked.space);
    if (!space) return fail({ kind: 'SpaceNotFound' });
    if (!may(actor, 'settings.write', space.id)) return fail({ kind: 'NotAllowed' });
    const slug = asked.slug ?? (await freeSlug(needs, stores, asked.name));
    const refused = await slugProblem(stores, slug, null);
    if (refused) return fail(refused);
    const wall: Wall = {
      id: trustId('wall', needs.ids.uuid()),
      accountId: space.accountId,
      spaceId: space.id,
      slug,
      name: asked.name,
      settings: { design: asked.settings.design ?? 'masonry', theme: asked.settings.theme ?? 'auto' },
      generation: 1,
      createdAt: needs.clock.now(),
    };
    await stores.walls.addWall(wall);
    await tell(needs, stores, { wall, actor, kind: 'wall.created' });
    return ok(wall);
  };
}

/** What a wall is called and how it looks. Every wall of the space grows a generation, so that none is shown as it was. */
export function updateWall(needs: WallNeeds) {
  return async (
    stores: WallStores,
    actor: Actor,
    { id, change }: { id: WallId; change: WallChange },
  ): Promise<Result<Wall, WallError>> => {
    const found = await findWall(stores, actor, id);
    if (!found.ok) return found;
    const before = found.value;
    const refused = change.slug === undefined ? null : await slugProblem(stores, change.slug, before);
    if (refused) return fail(refused);
    const { design = before.settings.design, theme = before.settings.theme } = change.settings;
    const after: Wall = {
      ...before,
      name: change.name ?? before.name,
      slug: change.slug ?? before.slug,
      settings: { design, theme },
    };
    if (JSON.stringify(after) === JSON.stringify(before)) return ok(before);
    await stores.walls.saveWall(after);
    const bumped = await stores.walls.bumpWalls(before.spaceId);
    await tell(needs, stores, { wall: after, actor, kind: 'wall.updated' });
    return ok(bumped.find((wall) => wall.id === id) ?? after);
  };
}

export function deleteWall(needs: WallNeeds) {
  return async (stores: WallStores, actor: Actor, id: WallId): Promise<Result<Wall, WallError>> => {
    const found = await findWall(stores, actor, id);
    if (!found.ok) return found;
    const { accountId, spaceId } = found.value;
    if ((await stores.walls.wallsOfSpace(accountId, spaceId)).length < 2) return fail({ kind: 'LastWall' });
    await stores.walls.removeWall(accountId, id);
    await tell(needs, stores, { wall: found.value, actor, kind: 'wall.deleted' });
    return found;
  };
}

async function findWall({ walls }: WallStores, actor: Actor, id: WallId): Promise<Result<Wall, WallError>> {
  const wall = await walls.wall(actor.accountId, id);
  if (!wall || (actor.spaces !== 'all' && !actor.spaces.has(wall.spaceId))) return fail({ kind: 'WallNotFound' });
  return may(actor, 'settings.write', wall.spaceId) ? ok(wall) : fail({ kind: 'NotAllowed' });
}

async function slugProblem({ walls }: WallStores, slug: string, own: Wall | null): Promise<WallError | null> {
  if (!isWallSlug(slug)) return { kind: 'WallSlugInvalid' };
  const holder = await walls.publicWall(slug);
  return holder && holder.id !== own?.id ? { kind: 'WallSlugTaken' } : null;
}

async function freeSlug({ ids }: WallNeeds, { walls }: WallStores, name: string): Promise<string> {
  const slug = slugOf(name) || 'wall';
  return !isWallSlug(slug) || (await walls.publicWall(slug)) ? `${slug}-${ids.secret(4)}` : slug;
}

interface Telling {
  wall: Wall;
  actor: Actor;
  kind: FactKind;
}

async function tell({ ids, clock }: WallNeeds, { facts }: WallStores, { wall, actor, kind }: Telling): Promise<void> {
  await facts.append({
    id: ids.uuid(),
    accountId: wall.accountId,
    spaceId: wall.spaceId,
    kind,
    subject: wall.id,
    actor: actorName(actor),
    data: { slug: wall.slug, name: wall.name, ...wall.settings },
    at: clock.now(),
  });
}
