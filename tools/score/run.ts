import { breachesOf, type Mode } from './checker/gates.ts';
import { redundantQuestions } from './checker/redundancy.ts';
import { asymmetries } from './checker/symmetry.ts';
import type { Result } from './document.ts';
import { unmet } from './expectations.ts';
import { assistFor } from './mock-model.ts';
import { play } from './play.ts';
import type { Scenario } from './scenario.ts';

/** Plays one scenario and holds it against every gate and its own expectations. */
export function run(scenario: Scenario, mode: Mode): Result {
  const assist = mode === 'rules' ? null : assistFor(scenario);
  const played = play(scenario, { assist });
  const { talk, session } = played;
  const replay = session.replays
    ? []
    : [{ gate: 'REPLAY' as const, scenario: scenario.id, what: 'fold(events) differs' }];
  const symmetric = asymmetries(
    scenario,
    (rating) => play(withRating(scenario, rating), { assist: mode === 'rules' ? null : assistFor(scenario) }).talk,
  );
  return {
    scenario,
    talk,
    breaches: [
      ...breachesOf(scenario, talk, mode),
      ...redundantQuestions(scenario, talk),
      ...replay,
      ...(scenario.persona.truth.rating === null || ratesOtherwise(scenario) ? [] : symmetric),
    ],
    unmet: unmet(scenario, played),
  };
}

/** Says or changes the rating out of turn: another rating would be another story. */
const ratesOtherwise = ({ persona, events }: Scenario): boolean =>
  persona.rates !== 'button' ||
  events.some(
    ({ rate, edit, at }) =>
      rate !== undefined ||
      edit?.question === 'q.rating' ||
      at.includes('q.rating') ||
      at.includes('m.') ||
      at.includes('l.low'),
  );

/** The same person, patient enough to see it through, with another rating. */
const withRating = (scenario: Scenario, rating: number): Scenario => ({
  ...scenario,
  persona: { ...scenario.persona, patience: 60, truth: { ...scenario.persona.truth, rating } },
});
