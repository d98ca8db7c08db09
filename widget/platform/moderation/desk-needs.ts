import type { ModerationAction, ModerationCard, ModerationResult } from '../../../shared/contracts/owner.ts';
import type { Trouble } from '../request-failure.ts';
import type { Step } from './card-chain.ts';

/** How the desk reaches the server: the owner frame with its token, the console with its cookie. */
export interface DeskTransport {
  /** `key`: the same for each attempt of one act. Throws `Refused` or `Unreachable`. */
  act(id: string, action: ModerationAction, key: string): Promise<ModerationResult>;
  undo(token: string, key: string): Promise<ModerationResult>;
  /** Null: there is no such card any more. */
  reload(id: string): Promise<ModerationCard | null>;
}

export interface DeskNeeds {
  transport: DeskTransport;
  /** Whom a reply is from, until the server says so itself. */
  signature: () => string;
  /** Epoch milliseconds. */
  now: () => number;
  /** Calls once after so many milliseconds; returns its cancel. */
  after: (ms: number, run: () => void) => () => void;
  /** A fresh unguessable id. */
  key: () => string;
}

export interface HistoryEntry {
  serial: number;
  type: ModerationAction['type'];
  steps: Step[];
  at: number;
}

/** What there is to say about the last thing that happened; each has a serial of its own. `wasLive`: on the wall before. */
export type DeskNotice =
  | { kind: 'done'; serial: number; action: ModerationAction; cards: string[]; wasLive: boolean }
  | { kind: 'undone'; serial: number; type: ModerationAction['type']; cards: string[] }
  | { kind: 'put-back'; serial: number; card: string; trouble: Trouble; code: string; message: string };
