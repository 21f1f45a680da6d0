import { isString } from '../core/guards.js';
import type { EngineFrame, RequestFrame } from '../protocol/frames.js';

/** Whose line it is, by what is asked and answered on it. The engine decides it; here it is overheard. */
export class LineOwner {
  /** Whose line it will be when a request is granted, by the request's number; `undefined`: nobody's. */
  readonly #asked = new Map<number, string | undefined>();
  #userID: string | undefined;

  /** Who is logged in here. */
  get userID(): string | undefined {
    return this.#userID;
  }

  asks({ id, command, body }: RequestFrame): void {
    if (command === 'session.login' || command === 'session.resume') {
      // The body is yet to be looked at: it may be anything.
      const userID: unknown = body?.userID;
      if (isString(userID)) this.#asked.set(id, userID);
    }
    if (command === 'session.logout') this.#asked.set(id, undefined);
  }

  isTold(frame: EngineFrame): void {
    if (frame.kind === 'push' && frame.push.type === 'session.kicked') this.#userID = undefined;
    if (frame.kind !== 'reply' && frame.kind !== 'failure') return;
    if (frame.kind === 'reply' && this.#asked.has(frame.id))
      this.#userID = this.#asked.get(frame.id);
    this.#asked.delete(frame.id);
  }
}
