import type { ChatInput, ChatStep } from '../../shared/contracts/chat.ts';
import { burdenOf } from './burden.ts';
import { deviate } from './deviate.ts';
import { contextOf, hour, type Session, sessionOf, talkOf } from './drive.ts';
import { type Game, type PlayOptions, say } from './game.ts';
import { isRedundant } from './oracle.ts';
import { personOf } from './persona.ts';
import { randomOf } from './random.ts';
import type { Scenario } from './scenario.ts';
import { refusalIn } from './style.ts';
import type { Talk } from './talk.ts';

export interface Played {
  talk: Talk;
  session: Session;
}

const mostTurns = 25;

/** Plays one scenario against the engine, to its end or until the customer has had enough. */
export function play(scenario: Scenario, options: PlayOptions = {}): Played {
  const random = randomOf(scenario.seed);
  const game: Game = {
    scenario,
    options,
    session: sessionOf(contextOf(scenario), options.assist ?? null),
    person: personOf(scenario, random),
    heard: 0,
    burden: 0,
    turns: 0,
    quit: false,
    done: new Set(),
    goneFor: null,
    answers: new Map(),
  };
  // SMS customers who prefer the page tap its link at once.
  if (scenario.channel === 'sms>web') game.session.comeBack('web');
  if (scenario.persona.kind === 'silent') game.goneFor = Number.POSITIVE_INFINITY;
  goOn(game);
  // After the end: an edit or a change of mind opens the talk again.
  deviate(game, 'done');
  goOn(game);
  finish(game);
  return {
    session: game.session,
    talk: talkOf(game.session, {
      quit: game.quit,
      burden: game.burden,
      customerTurns: game.turns,
      factsVoiced: [...game.person.voiced],
    }),
  };
}

const goesOn = ({ session, goneFor }: Game): boolean =>
  session.state.ended === null && goneFor !== Number.POSITIVE_INFINITY;

function goOn(game: Game): void {
  while (game.turns < mostTurns && !game.quit && goesOn(game)) turn(game);
}

function turn(game: Game): void {
  const { session, scenario, options } = game;
  weigh(game);
  const patience = options.patience ?? scenario.persona.patience;
  if (game.burden > patience) {
    game.quit = true;
    return;
  }
  game.turns += 1;
  session.now += session.channel === 'sms' ? 90_000 : 20_000;
  const question = session.state.pending?.q ?? null;
  if (!deviate(game, 'before', question)) respond(game, question);
  deviate(game, 'after', question);
  options.after?.(session, game.turns);
}

/** What was said to the customer since they last spoke. */
function weigh(game: Game): void {
  const { session, person, scenario, options } = game;
  for (const message of session.messages.slice(game.heard)) {
    if (message.by === 'customer') continue;
    if (options.unacknowledged && message.question === 'n.ack') continue;
    const redundant = message.role === 'question' && isRedundant(scenario, message.question ?? '', person.voiced);
    game.burden += burdenOf(message, redundant);
  }
  game.heard = session.messages.length;
}

/** Nobody is asked the same thing for ever: the third time they leave. */
const mostRepeats = 2;

function respond(game: Game, question: string | null): void {
  const times = (game.answers.get(question ?? '') ?? 0) + 1;
  game.answers.set(question ?? '', times);
  if (question === null || times > mostRepeats) {
    game.quit = true;
    return;
  }
  const { step } = game.session.view;
  const sent = game.session.channel === 'sms' ? bySms(game, question) : onPage(game, step, question);
  if (!sent) game.quit = true;
}

function bySms(game: Game, question: string): boolean {
  const { persona } = game.scenario;
  const rating = persona.truth.rating;
  if (question === 'q.rating') {
    if (rating === null) return say(game, [refusalIn(game.scenario.locale)]);
    const first = game.answers.get('q.rating') === 1;
    return say(game, [persona.rates !== 'button' && first ? persona.rates : String(rating)]);
  }
  if (question === 'q.relation') {
    const letters = { customer: 'A', insider: 'B', rewarded: 'C', other: 'other' };
    return say(game, [letters[persona.truth.relationship]]);
  }
  if (question === 'm.mismatch') return say(game, ['KEEP']);
  if (question === 'a.preview') return say(game, [privately(game) ? '2' : consentLine(game)]);
  if (question === 'c.publish.sms') return say(game, [consentLine(game)]);
  if (question === 'a.preview.link') {
    if (privately(game)) return say(game, ['3']);
    game.session.comeBack('web');
    return true;
  }
  return tell(game, question);
}

const privately = ({ scenario }: Game): boolean =>
  scenario.persona.consent.answer === 'keep_private' || scenario.persona.consent.answer === '3';

function consentLine(game: Game): string {
  const { answer, purposes } = game.scenario.persona.consent;
  if (answer === 'keep_private') return '3';
  if (answer !== undefined) return answer;
  const { name } = game.scenario.persona;
  return name && (purposes.length === 0 || purposes.includes('name')) ? `1 ${name}` : '2';
}

function tell(game: Game, question: string): boolean {
  const { lines, facts, refuses } = game.person.tell(question);
  const { session } = game;
  const byButton = refuses && session.channel === 'web' && session.view.step.kind === 'text';
  if (byButton) {
    const { step } = session.view;
    const reply = step.kind === 'text' ? step.quickReplies.find(({ id }) => id === 'nothing') : undefined;
    return session.send(reply ? { type: 'choose', choice: reply.id } : { type: 'skip' }, {});
  }
  return say(
    game,
    lines,
    facts.map(({ id }) => id),
  );
}

function onPage(game: Game, step: ChatStep, question: string): boolean {
  const { session, scenario } = game;
  const { truth, rates } = scenario.persona;
  switch (step.kind) {
    case 'rating':
      if (rates !== 'button' && game.answers.get(question) === 1) return say(game, [rates]);
      return session.send(truth.rating === null ? { type: 'skip' } : { type: 'rate', rating: truth.rating }, {});
    case 'choice':
      return session.send({ type: 'choose', choice: choiceFor(step, scenario) }, {});
    case 'identity':
      return session.send(identityOf(scenario), {});
    case 'review':
      return review(game);
    case 'text':
      return tell(game, question);
    case 'done':
      return false;
  }
}

function choiceFor(step: Extract<ChatStep, { kind: 'choice' }>, { persona }: Scenario): string {
  const ids = step.quickReplies.map(({ id }) => id);
  const wanted = ids.includes('customer') ? persona.truth.relationship : ids.includes('keep') ? 'keep' : 'no';
  return ids.includes(wanted) ? wanted : (ids[0] ?? 'no');
}

/** The name as this person would give it: their own, or the one behind the 1 of a text message. */
export function nameOf({ persona }: Scenario): string | null {
  const { name, consent } = persona;
  const texted = /^1\s+(.+)$/u.exec(consent.answer ?? '')?.[1];
  return name ?? (texted && !/^anon/iu.test(texted) ? texted : null);
}

function identityOf(scenario: Scenario): ChatInput {
  const name = nameOf(scenario);
  const style = scenario.persona.nameStyle ?? (name === null ? 'anonymous' : 'full');
  return { type: 'identify', name: name ?? '', title: '', company: '', style };
}

function review(game: Game): boolean {
  if (deviate(game, 'review')) return true;
  const { purposes, answer } = game.scenario.persona.consent;
  const publish = !privately(game) && (purposes.length === 0 || purposes.includes('site'));
  const identity =
    purposes.length === 0 ? answer !== '2' : purposes.includes('name') || answer?.startsWith('1 ') === true;
  return game.session.send(
    { type: 'consent', publish, identity: publish && identity, ads: publish && purposes.includes('ads') },
    {},
  );
}

/** Whoever left is gone: what falls due in the months after happens, and nothing else. */
function finish({ session, goneFor }: Game): void {
  if (session.state.ended === null && goneFor === Number.POSITIVE_INFINITY) session.wait(40 * 24 * hour);
}
