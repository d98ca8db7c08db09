import { type Actor, actorName } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import type { FieldProblem } from '../interview/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Space, SpaceSettings, SpaceStore } from '../spaces/index.ts';
import type { Wall, WallStore } from '../walls/index.ts';
import { checkTextNames } from './check-text-names.ts';
import type { SetupNeeds } from './create-space.ts';

export type SpacePatch = Partial<
  Omit<SpaceSettings, 'postalAddress'> & {
    name: string;
    wallDesign: Wall['settings']['design'];
    wallTheme: Wall['settings']['theme'];
  }
>;

interface UpdateSpaceStores {
  spaces: Pick<SpaceStore, 'saveSpace'>;
  walls: Pick<WallStore, 'wallsOfSpace' | 'saveWall' | 'bumpWalls'>;
  facts: FactStore;
}

export interface SavedSpace {
  space: Space;
  wall: Wall | undefined;
}

/** The owner's settings. What a wall shows of them shows at once: its generation grows with the change. */
export function updateSpace(needs: SetupNeeds) {
  return async (
    stores: UpdateSpaceStores,
    actor: Actor,
    space: Space,
    patch: SpacePatch,
  ): Promise<Result<SavedSpace, { kind: 'SpaceInvalid'; problems: FieldProblem[] }>> => {
    const { name = space.name, wallDesign, wallTheme, ...settings } = patch;
    const saved: Space = { ...space, name, settings: withSiteOrigin({ ...space.settings, ...settings }) };
    const problems = checkTextNames(saved, space);
    if (problems.length > 0) return fail({ kind: 'SpaceInvalid', problems });
    await stores.spaces.saveSpace(saved);
    const [wall] = await stores.walls.wallsOfSpace(space.accountId, space.id);
    if (wall && (wallDesign || wallTheme)) {
      const { design, theme } = wall.settings;
      await stores.walls.saveWall({
        ...wall,
        settings: { design: wallDesign ?? design, theme: wallTheme ?? theme },
      });
    }
    const bumped = await stores.walls.bumpWalls(space.id);
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId: space.accountId,
      spaceId: space.id,
      kind: 'space.updated',
      subject: space.id,
      actor: actorName(actor),
      data: { changed: Object.keys(patch) },
      at: needs.clock.now(),
    });
    return ok({ space: saved, wall: bumped.find(({ id }) => id === wall?.id) });
  };
}

/** The page that shows the wall may always frame its owner mode. */
function withSiteOrigin(settings: SpaceSettings): SpaceSettings {
  if (!settings.siteUrl) return settings;
  return { ...settings, origins: [...new Set([...settings.origins, new URL(settings.siteUrl).origin])] };
}
