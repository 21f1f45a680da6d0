import type { LoginLife } from '../../login-life.js';
import { whenAborted } from '../../when-aborted.js';
import type { SeatPace } from './seat-pace.js';

/** What is told of groups: how often, and when the next time is. */
export class SeatsNews {
  readonly #life: LoginLife;
  readonly #pace: SeatPace;
  readonly #counts = new Map<string, number>();
  readonly #waiting = new Set<(groupID: string) => void>();

  constructor(life: LoginLife, pace: SeatPace) {
    this.#life = life;
    this.#pace = pace;
  }

  /** The attributes of a group have changed. */
  tell(groupID: string): void {
    this.#counts.set(groupID, this.count(groupID) + 1);
    for (const wake of [...this.#waiting]) wake(groupID);
  }

  /** How often they have. */
  count(groupID: string): number {
    return this.#counts.get(groupID) ?? 0;
  }

  /** Resolves at the next change, or when the milliseconds have passed. Rejects when the login ends. */
  next(groupID: string, milliseconds: number): Promise<void> {
    return this.#wait(milliseconds, (told) => told === groupID);
  }

  /** Resolves when the milliseconds have passed. Rejects when the login ends. */
  pause(milliseconds: number): Promise<void> {
    return this.#wait(milliseconds, () => false);
  }

  #wait(milliseconds: number, isAwaited: (groupID: string) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        cancel();
        this.#waiting.delete(wake);
        forget();
      };
      const done = () => {
        stop();
        resolve();
      };
      const ended = () => {
        stop();
        reject(this.#life.notReadyError());
      };
      const wake = (groupID: string) => {
        if (isAwaited(groupID)) done();
      };
      const cancel = this.#pace.after(milliseconds, done);
      this.#waiting.add(wake);
      const forget = whenAborted(this.#life.signal, ended);
    });
  }
}
