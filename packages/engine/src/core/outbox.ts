import type { Push } from '../protocol/pushes.js';
import type { Session, Sessions } from './sessions.js';
import type { Wording } from './wording.js';

/** To whom a push goes, besides the obvious. */
export interface Reach {
  /** This session is left out: it hears by the answer to its command. */
  except?: Session | undefined;
  /** Only who is connected now; nobody hears of it later. */
  onlineOnly?: boolean;
}

/**
 * What a command has to say to others. It is collected while the command runs, and sent when what it
 * tells of is stored; a command that fails says nothing.
 */
export class Outbox {
  readonly #sessions: Sessions;
  readonly #pushes: { session: Session; push: Push }[] = [];
  readonly #afterwards: (() => void)[] = [];
  #endsWithEngine = false;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /** Whether anybody is to be told anything. */
  get hasPushes(): boolean {
    return this.#pushes.length > 0;
  }

  /** Whether what the command has done ends with the engine. */
  get endsWithEngine(): boolean {
    return this.#endsWithEngine;
  }

  /** To all sessions of a person. */
  toUser(userID: string, push: Push, { except, onlineOnly = false }: Reach = {}): void {
    for (const session of this.#sessions.of(userID)) {
      if (session !== except) this.toSession(session, push, onlineOnly);
    }
  }

  /** To one session. */
  toSession(session: Session, push: Push, onlineOnly = false): void {
    if (session.line || !onlineOnly) this.#pushes.push({ session, push });
  }

  /** A change of what is in memory only, to be made when the rest is stored, before anything is sent. */
  afterwards(change: () => void): void {
    this.#afterwards.push(change);
  }

  /** As {@link afterwards}, a change without which the command is not done: who asks the next engine again, needs it again. */
  inThisEngine(change: () => void): void {
    this.#endsWithEngine = true;
    this.afterwards(change);
  }

  /** Puts everything that is to be sent into the words of those who hear it. */
  async reword(wording: Wording): Promise<void> {
    // Most are said to many: each is looked at once.
    const said = new Map<Push, Push | Promise<Push>>();
    for (const delivery of this.#pushes) {
      const { push } = delivery;
      const words = said.get(push) ?? wording.forClients(push);
      said.set(push, words);
      delivery.push = words instanceof Promise ? await words : words;
    }
  }

  /** The command is stored: makes the changes in memory, then sends everything in order. */
  release(): void {
    // The lines are taken now: one of the changes may be that a session, told why, is no more.
    const deliveries = this.#pushes.map(({ session, push }) => ({
      push,
      line: session.line ?? { push: (missed: Push) => session.missed.add(missed) },
    }));
    for (const change of this.#afterwards) change();
    for (const { line, push } of deliveries) line.push(push);
  }
}
