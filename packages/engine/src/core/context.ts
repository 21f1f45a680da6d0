import type { Transaction } from '../storage/transaction.js';
import type { Clock } from './clock.js';
import type { Faults } from './faults.js';
import type { Later } from './later.js';
import type { Outbox } from './outbox.js';
import type { Presences } from './presences.js';
import type { Session, SessionLine, Sessions } from './sessions.js';
import type { Settings } from './settings.js';
import type { Wording } from './wording.js';

/** What a piece of the engine's work can reach: it reads and writes, and says things to people. */
export interface Work {
  readonly store: Transaction;
  readonly outbox: Outbox;
  readonly sessions: Sessions;
  readonly presences: Presences;
  readonly clock: Clock;
  readonly later: Later;
  readonly faults: Faults;
  readonly settings: Settings;
  readonly wording: Wording;
}

/** The line that a command came by, and the session that is on it. */
export interface Caller extends SessionLine {
  readonly session: Session | undefined;
  /** Puts a session on the line, or takes it off. */
  attach(session: Session | undefined): void;
}

/** A command that anybody may give. */
export interface PublicWork extends Work {
  readonly caller: Caller;
}

/** A command of somebody who is logged in. */
export interface SessionWork extends PublicWork {
  readonly session: Session;
  /** Who gave it. */
  readonly userID: string;
}

/** The time in whole seconds, as the service dates things. */
export function secondsOf(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}
