import { hour } from './drive.ts';
import { type Game, say } from './game.ts';
import type { ScenarioEvent } from './scenario.ts';

type Moment = 'before' | 'after' | 'review' | 'done';

/**
 * What this scenario does out of the ordinary at this moment. Returns whether it took the place of the answer: silence,
 * a reload or a second delivery do not.
 */
export function deviate(game: Game, moment: Moment, question: string | null = null): boolean {
  let took = false;
  for (const [index, event] of game.scenario.events.entries()) {
    if (game.done.has(index) || !falls(game, event, { moment, question })) continue;
    // One deviation takes the place of one answer; those that follow it wait for the next turn.
    if (took && moment !== 'done' && speaks(event)) break;
    game.done.add(index);
    if (event.after !== undefined) game.session.wait(msOf(event.after));
    took = perform(game, event) || took;
  }
  return took;
}

/** By text the offer of help is how the story question is worded. */
function bankOf({ session }: Game, question: string | null): string | null {
  return session.messages.findLast((one) => one.role === 'question' && one.question === question)?.bank ?? null;
}

const speaks = ({ say: said, press, rate, edit, draft, consent }: ScenarioEvent): boolean =>
  [said, press, rate, edit, draft, consent].some((one) => one !== undefined);

interface Now {
  moment: Moment;
  question: string | null;
}

function falls(game: Game, { at }: ScenarioEvent, { moment, question }: Now): boolean {
  if (at === 'start') return moment === 'before' && game.turns === 1;
  if (at === 'review') return moment === 'review' || (moment === 'before' && isSmsReview(question));
  if (at === 'done') return moment === 'done';
  if (at === 'resume') return moment === 'before' && game.goneFor === 0;
  const [, kind, argument] = /^(turn|before|after)\s*\(\s*([^)]+?)\s*\)$/u.exec(at) ?? [];
  if (kind === 'turn') return moment === 'before' && game.turns === Number(argument);
  return kind === moment && (argument === question || argument === bankOf(game, question));
}

const isSmsReview = (question: string | null): boolean => question === 'c.publish.sms' || question === 'a.preview.link';

function perform(game: Game, event: ScenarioEvent): boolean {
  const { session } = game;
  if (event.say !== undefined) {
    const facts = event.say.flatMap((line) => game.person.voice(line)).map(({ id }) => id);
    game.goneFor = null;
    say(game, event.say, facts);
    return true;
  }
  if (event.press !== undefined) return session.send({ type: 'choose', choice: event.press }, {}) || true;
  if (event.rate !== undefined) return session.send({ type: 'rate', rating: event.rate }, {}) || true;
  if (event.edit) return edit(game, event.edit);
  if (event.draft !== undefined) {
    session.send({ type: 'draft.edit', text: event.draft }, {});
    return false;
  }
  if (event.consent !== undefined) return decide(game, event.consent);
  return event.do !== undefined && act(game, event);
}

/** To an earlier answer; where there is none to this question it does nothing. The turn goes on after it. */
function edit({ session }: Game, { question, text, rating }: NonNullable<ScenarioEvent['edit']>): boolean {
  const target = session.state.entries.findLast((entry) => entry.by === 'customer' && entry.question === question);
  if (!target) return false;
  const input = { type: 'edit' as const, entry: target.id, text: text ?? '' };
  session.send(rating === undefined ? input : { ...input, rating }, {});
  return false;
}

function decide({ session }: Game, consent: Record<string, boolean> | string): boolean {
  const given = typeof consent === 'string' ? { publish: consent !== 'keep_private' } : consent;
  session.send(
    {
      type: 'consent',
      publish: given.publish ?? given.site ?? false,
      identity: given.identity ?? given.name ?? false,
      ads: given.ads ?? false,
    },
    {},
  );
  return true;
}

function act(game: Game, event: ScenarioEvent): boolean {
  const { session } = game;
  switch (event.do) {
    case 'silent':
      // `after` has passed already: the customer is back.
      game.goneFor = 0;
      session.comeBack(session.channel);
      return false;
    case 'never_return':
      game.goneFor = Number.POSITIVE_INFINITY;
      return true;
    case 'duplicate_webhook':
    case 'out_of_order':
      // The edge knows a message by its id and drops the second delivery: the engine never meets it.
      return false;
    case 'kill':
      session.restart();
      return false;
    case 'reload':
    case 'other_device':
    case 'open_link':
      session.comeBack('web');
      return false;
    case 'withdraw':
    case 'stop':
    case 'reopen':
    case 'back':
      session.send({ type: event.do }, {});
      return true;
    case 'call_help':
      return say(game, ['CALL']);
    default:
      return false;
  }
}

const units: Record<string, number> = { m: hour / 60, h: hour, d: 24 * hour, w: 7 * 24 * hour };

/** "72h", "30m", "5d". */
export function msOf(duration: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([mhdw])$/u.exec(duration) ?? [];
  return amount === undefined ? 0 : Number(amount) * (units[unit ?? ''] ?? 0);
}
