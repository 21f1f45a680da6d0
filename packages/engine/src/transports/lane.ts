import { byteLength } from '../core/byte-length.js';
import type { Clock, TimerHandle } from '../core/clock.js';
import type { NetworkConditions } from '../engine-network.js';
import { isPerfect } from './network-conditions.js';

/** Milliseconds, besides the way there and back, until what got lost is sent again for the first time. */
const FIRST_REPETITION = 200;
/** Timers take no longer time than this, in milliseconds: a longer one would go off at once. */
const LONGEST_WAIT = 2 ** 31 - 1;
/** So often is it sent again, each time after twice as long. */
const MOST_REPETITIONS = 5;

/** What a lane stands on. */
export interface LaneOptions<Frame> {
  clock: Clock;
  /** How the network is now. */
  conditions(): NetworkConditions;
  /** From 0 up to 1. */
  chance(): number;
  /** A frame has arrived. */
  deliver(frame: Frame): void;
  /** The sender has hung up, after all that was sent before. */
  onEnd(): void;
  /** A frame got lost too often. */
  onBroken(): void;
}

/** Something under way. */
interface Parcel<Frame> {
  /** `undefined`: the sender has hung up. */
  readonly frame: Frame | undefined;
  readonly sentAt: number;
  arrivesAt: number;
  isLost: boolean;
}

/** One direction of a line, with the time that it takes and what gets lost on it. Nothing overtakes anything. */
export class Lane<Frame extends object> {
  readonly #options: LaneOptions<Frame>;
  #waiting: Parcel<Frame>[] = [];
  /** When the last byte so far has gone out. */
  #freeAt = Number.NEGATIVE_INFINITY;
  #lastArrival = Number.NEGATIVE_INFINITY;
  #timer: TimerHandle | undefined;

  constructor(options: LaneOptions<Frame>) {
    this.#options = options;
  }

  send(frame: Frame): void {
    if (this.#isFree()) this.#options.deliver(frame);
    else this.#post(frame);
  }

  /** The sender hangs up: the other side hears of it after all that was sent before. */
  end(): void {
    if (this.#isFree()) this.#options.onEnd();
    else this.#post(undefined);
  }

  /** The network has changed: what is under way arrives as if it had been like that when it was sent. */
  replan(): void {
    this.#freeAt = Number.NEGATIVE_INFINITY;
    this.#lastArrival = Number.NEGATIVE_INFINITY;
    for (const parcel of this.#waiting) this.#plan(parcel);
    this.#await();
  }

  /** What is under way never arrives. */
  clear(): void {
    this.#waiting = [];
    this.#stopTimer();
  }

  #isFree(): boolean {
    return this.#waiting.length === 0 && isPerfect(this.#options.conditions());
  }

  #post(frame: Frame | undefined): void {
    const sentAt = this.#options.clock.now();
    const parcel = { frame, sentAt, arrivesAt: sentAt, isLost: false };
    this.#plan(parcel);
    this.#waiting.push(parcel);
    if (this.#waiting.length === 1) this.#await();
  }

  #plan(parcel: Parcel<Frame>): void {
    const { conditions, chance } = this.#options;
    const { latency, jitter } = conditions();
    this.#freeAt = Math.max(parcel.sentAt, this.#freeAt) + this.#timeToSend(parcel.frame);
    const losses = parcel.frame ? this.#losses() : 0;
    const patience = FIRST_REPETITION + 2 * latency + jitter;
    // After once the patience, then twice, then four times as long.
    const repeated = patience * (2 ** losses - 1);
    const arrival = this.#freeAt + latency + jitter * chance() + repeated;
    // Whole milliseconds, as clocks count: a timer for a part of one may go off too early, again and again.
    this.#lastArrival = Math.max(this.#lastArrival, Math.ceil(arrival));
    parcel.arrivesAt = this.#lastArrival;
    parcel.isLost = losses > MOST_REPETITIONS;
  }

  /** Milliseconds that the bytes of a frame need to go out. */
  #timeToSend(frame: Frame | undefined): number {
    const { bytesPerSecond } = this.#options.conditions();
    if (!frame || bytesPerSecond === Number.POSITIVE_INFINITY) return 0;
    return (byteLength(JSON.stringify(frame)) * 1_000) / bytesPerSecond;
  }

  /** How often a frame gets lost before it gets through, or is given up. */
  #losses(): number {
    const { conditions, chance } = this.#options;
    const { loss } = conditions();
    let losses = 0;
    while (loss > 0 && losses <= MOST_REPETITIONS && chance() < loss) losses += 1;
    return losses;
  }

  #await(): void {
    this.#stopTimer();
    const [first] = this.#waiting;
    if (!first) return;
    const { clock } = this.#options;
    const delay = Math.min(Math.max(0, first.arrivesAt - clock.now()), LONGEST_WAIT);
    this.#timer = clock.setTimeout(() => this.#arrive(), delay);
  }

  #arrive(): void {
    this.#timer = undefined;
    const now = this.#options.clock.now();
    for (let [first] = this.#waiting; first && first.arrivesAt <= now; [first] = this.#waiting) {
      this.#waiting.shift();
      this.#handOver(first);
    }
    this.#await();
  }

  #handOver({ frame, isLost }: Parcel<Frame>): void {
    if (isLost) this.#options.onBroken();
    else if (frame) this.#options.deliver(frame);
    else this.#options.onEnd();
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) this.#options.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
