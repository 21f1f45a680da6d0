import type { WebSocket } from 'ws';
import type { TimerHandle } from '../core/clock.js';
import { FrameTexts } from './frame-texts.js';
import { People } from './people.js';
import { type LineSurroundings, SocketLine } from './socket-line.js';

/** All lines of a server. */
export class SocketLines {
  readonly #around: LineSurroundings;
  readonly #lines = new Set<SocketLine>();
  #lastID = 0;
  #isStopping = false;
  #nextProbe: TimerHandle | undefined;
  #whenEmpty: () => void = () => {};

  constructor(around: Pick<LineSurroundings, 'switchboard' | 'clock' | 'limits' | 'journal'>) {
    const onGone = (line: SocketLine) => this.#gone(line);
    this.#around = { ...around, texts: new FrameTexts(), people: new People(), onGone };
    this.#probeLater();
  }

  /** How many there are, those included that are being closed. */
  get count(): number {
    return this.#lines.size;
  }

  /** Whether one more may come. */
  get isFull(): boolean {
    return this.#isStopping || this.#lines.size >= this.#around.limits.connections;
  }

  add(socket: WebSocket, origin: string | undefined): void {
    this.#lastID += 1;
    this.#around.journal.note('info', 'connected', { connection: this.#lastID, origin });
    this.#lines.add(new SocketLine(this.#lastID, socket, this.#around));
  }

  /** Hears nothing new, answers what was asked, as long as there is time, and ends all lines. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const { clock, limits } = this.#around;
    if (this.#nextProbe !== undefined) clock.clearTimeout(this.#nextProbe);
    await new Promise<void>((resolve) => {
      const timer = clock.setTimeout(resolve, limits.stopWithin);
      const idle = Promise.all([...this.#lines].map((line) => line.becomeIdle()));
      void idle.then(() => {
        clock.clearTimeout(timer);
        resolve();
      });
    });
    for (const line of this.#lines) line.leave();
    if (this.#lines.size > 0) await new Promise<void>((resolve) => (this.#whenEmpty = resolve));
  }

  #gone(line: SocketLine): void {
    this.#lines.delete(line);
    if (this.#lines.size === 0) this.#whenEmpty();
  }

  #probeLater(): void {
    const { clock, limits } = this.#around;
    this.#nextProbe = clock.setTimeout(() => {
      for (const line of this.#lines) line.probe();
      this.#probeLater();
    }, limits.heartbeat);
  }
}
