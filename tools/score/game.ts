import type { Assist, Session } from './drive.ts';
import type { Person } from './persona.ts';
import type { Scenario } from './scenario.ts';

export interface PlayOptions {
  /** Overrides the scenario's own. */
  patience?: number;
  assist?: Assist | null;
  /** Acknowledgements are not heard: the ablation. */
  unacknowledged?: boolean;
  /** Called after every customer turn. */
  after?: (session: Session, turn: number) => void;
}

/** One scenario in the playing. */
export interface Game {
  scenario: Scenario;
  options: PlayOptions;
  session: Session;
  person: Person;
  /** Messages of ours already weighed. */
  heard: number;
  burden: number;
  turns: number;
  quit: boolean;
  /** Deviations that have happened, by index. */
  done: Set<number>;
  /** Silent until then; `null`: here. `Infinity`: for good. */
  goneFor: number | null;
  /** How often each question was answered. */
  answers: Map<string, number>;
}

/** A burst arrives as lines of one message: the edge waits until the customer has finished typing. */
export const say = (game: Game, lines: readonly string[], facts: string[] = []): boolean =>
  game.session.send({ type: 'say', text: lines.join('\n') }, { facts });
