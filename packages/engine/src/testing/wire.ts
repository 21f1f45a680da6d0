import { WebSocket } from 'ws';
import type { Clock, TimerHandle } from '../core/clock.js';
import { SimulatedClock } from '../core/simulated-clock.js';
import type { SocketClass } from '../transports/socket-like.js';

/** Turns of the event loop in which nothing passes, until it is believed that nothing is under way. */
const STILL = 6;
/** The same where an answer is owed, which may wait for the clock. */
const STILL_OWING = 120;

/** A socket that counts what passes, and what has been asked and not been answered. */
class CountingSocket extends WebSocket {
  passed = 0;
  #questions = 0;

  constructor(url: string | URL) {
    super(url, { allowSynchronousEvents: false });
    this.on('message', (data) => {
      this.passed += 1;
      if (/^\{"kind":"(reply|failure|welcome|refused)"/.test(String(data))) this.#questions -= 1;
    });
  }

  /** Whether something is to follow. */
  get owes(): boolean {
    const isChanging = this.readyState === this.CONNECTING || this.readyState === this.CLOSING;
    return isChanging || (this.readyState === this.OPEN && this.#questions > 0);
  }

  override send(text: string): void {
    this.passed += 1;
    this.#questions += 1;
    super.send(text);
  }
}

/** What passes between the clients of a test and a server in the same process, over real sockets. */
export class Wire {
  readonly #sockets: CountingSocket[] = [];
  /** The sockets that are heard of here. */
  readonly webSocket: SocketClass;

  constructor() {
    const sockets = this.#sockets;
    this.webSocket = class extends CountingSocket {
      constructor(url: string | URL) {
        super(url);
        sockets.push(this);
      }
    };
  }

  /** Resolves when nothing is under way. */
  async quiet(): Promise<void> {
    let before = '';
    let still = 0;
    while (still < (this.#sockets.some(({ owes }) => owes) ? STILL_OWING : STILL)) {
      await new Promise((resolve) => setImmediate(resolve));
      const now = this.#sockets.map(({ passed, readyState }) => `${passed} ${readyState}`).join();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  }
}

/** A simulated time that goes on only when nothing is under way: sockets and stores need real turns. */
export class WireClock implements Clock {
  readonly #clock = new SimulatedClock();
  readonly #wire: Pick<Wire, 'quiet'>;
  readonly #due = new Map<TimerHandle, number>();

  constructor(wire: Pick<Wire, 'quiet'>) {
    this.#wire = wire;
  }

  now(): number {
    return this.#clock.now();
  }

  setTimeout(callback: () => void, milliseconds: number): TimerHandle {
    const handle = this.#clock.setTimeout(() => {
      this.#due.delete(handle);
      callback();
    }, milliseconds);
    this.#due.set(handle, this.now() + Math.max(0, milliseconds));
    return handle;
  }

  clearTimeout(handle: TimerHandle): void {
    this.#due.delete(handle);
    this.#clock.clearTimeout(handle);
  }

  async advance(milliseconds: number): Promise<void> {
    const end = this.now() + milliseconds;
    await this.#wire.quiet();
    for (let next = this.#next(); next <= end; next = this.#next()) {
      await this.#clock.advance(next - this.now());
      await this.#wire.quiet();
    }
    await this.#clock.advance(end - this.now());
  }

  #next(): number {
    return Math.min(...this.#due.values());
  }
}
