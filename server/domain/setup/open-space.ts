import { type Actor, actorName } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import type { FieldProblem } from '../interview/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { defaultSpaceSettings } from '../spaces/index.ts';
import { slugOf, type Wall } from '../walls/index.ts';
import { checkTextNames } from './check-text-names.ts';
import { type CreateSpaceStores, createSpace, type SetupNeeds } from './create-space.ts';
import { type SavedSpace, type SpacePatch, updateSpace } from './update-space.ts';

export type OpenSpaceError =
  | { kind: 'NotAllowed' }
  | { kind: 'SlugTaken' }
  | { kind: 'SpaceInvalid'; problems: FieldProblem[] };

/** A new space with its settings at once: with its campaign and wall, as one change. Without a slug it gets one from its name. */
export function openSpace(needs: SetupNeeds) {
  return async (
    stores: CreateSpaceStores & { facts: FactStore },
    actor: Actor,
    asked: { name: string; slug: string | null; patch: SpacePatch },
  ): Promise<Result<SavedSpace & { wall: Wall }, OpenSpaceError>> => {
    const { name, patch } = asked;
    const slug = asked.slug ?? (slugOf(name) || `space-${needs.ids.secret(4)}`);
    if (!actor.permissions.has('settings.write') || actor.spaces !== 'all') return fail({ kind: 'NotAllowed' });
    // Before anything is written: a refusal does not undo what its unit wrote.
    const problems = textProblems(name, patch);
    if (problems.length > 0) return fail({ kind: 'SpaceInvalid', problems });
    const made = await createSpace(needs)(stores, actor.accountId, { name, slug });
    if (!made.ok) return made;
    const { space, wall } = made.value;
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId: space.accountId,
      spaceId: space.id,
      kind: 'space.created',
      subject: space.id,
      actor: actorName(actor),
      data: { name, slug },
      at: needs.clock.now(),
    });
    if (Object.keys(patch).length === 0) return ok({ space, wall });
    const saved = await updateSpace(needs)(stores, actor, space, patch);
    if (!saved.ok) throw new Error('what a new space says in texts was judged before it was made');
    return ok({ space: saved.value.space, wall: saved.value.wall ?? wall });
  };
}

/** A name that is too long for texts is shortened for a new space; only what was given for texts is judged. */
function textProblems(name: string, { smsName, smsHelp }: SpacePatch): FieldProblem[] {
  const { locale } = defaultSpaceSettings;
  const given = { smsName: smsName ?? null, smsHelp: smsHelp ?? null, locale };
  const nothing = { smsName: null, smsHelp: null, locale };
  return [
    ...(given.smsName ? checkTextNames({ name, settings: given }, { name: '', settings: nothing }) : []),
    ...checkTextNames({ name, settings: { ...given, smsName: null } }, { name, settings: nothing }),
  ].filter(({ path }, i, all) => all.findIndex((other) => other.path === path) === i);
}
