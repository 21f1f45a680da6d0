import type { Pace } from '../../pace.js';

/**
 * How it stands with hearing a page: `none` when there is nothing to hear, so far as is known; being connected; connected;
 * not connected, though it should be; given up for now.
 */
export type Standing = 'none' | 'connecting' | 'connected' | 'interrupted' | 'failed';

/** Milliseconds after which somebody who was heard, and is not, and says nothing, is gone. */
const ABSENCE = 10_000;
/** They were called so often meanwhile, at least, and the service took it. */
const CALLS_OF_ABSENCE = 3;
/** Milliseconds in which an answer to the first hello comes. */
const FIRST_ANSWER = 5000;
/** Milliseconds in which a connection comes. */
const PATIENCE = 15_000;
/** Connections that do not come, until it is given up. */
const MOST_ATTEMPTS = 3;

/** What is known of a page that I want to hear, and since when. */
export class Acquaintance {
  readonly #pace: Pace;
  #wantedAt: number;
  #heardAt = Number.NEGATIVE_INFINITY;
  #begunAt: number | undefined;
  #lostAt: number | undefined;
  #delivered = 0;
  #attempts = 0;
  #isLineBroken = false;
  #isSpeaking = true;
  #isHeard = false;
  /** Whether it was heard since I want to hear it. */
  wasHeard = false;
  /** Whether it has said that it cannot be connected with more. */
  isFull = false;

  constructor(pace: Pace) {
    this.#pace = pace;
    this.#wantedAt = pace.now();
  }

  /** It was called again and again since it was lost, and says nothing. */
  get isAbsent(): boolean {
    if (this.#lostAt === undefined || this.#delivered < CALLS_OF_ABSENCE) return false;
    return this.#pace.now() - Math.max(this.#lostAt, this.#heardAt) >= ABSENCE;
  }

  /** How it stands without a connection. */
  standing(hasLink: boolean): Standing {
    if (this.isFull || this.isAbsent) return 'none';
    if (this.#attempts >= MOST_ATTEMPTS) return 'failed';
    if (!this.#isSpeaking) return 'none';
    if (this.wasHeard) return 'interrupted';
    const since = this.#begunAt ?? this.#wantedAt;
    if (hasLink) return this.#isLate(since, PATIENCE) ? 'interrupted' : 'connecting';
    if (this.#begunAt !== undefined) return 'interrupted';
    return this.#unanswered();
  }

  /** It is not known whether those who have never answered have anything to be heard. */
  #unanswered(): Standing {
    if (!this.#isLate(this.#wantedAt, FIRST_ANSWER)) return 'connecting';
    return this.#isLineBroken ? 'interrupted' : 'none';
  }

  /** I want to hear it from now on, or not any more. */
  forget(): void {
    this.#wantedAt = this.#pace.now();
    this.#begunAt = undefined;
    this.#lostAt = undefined;
    this.#attempts = 0;
    this.#isSpeaking = true;
    this.isFull = false;
    this.#isHeard = false;
    this.wasHeard = false;
  }

  /** It has said something. */
  hear(): void {
    this.#heardAt = this.#pace.now();
  }

  /** It has said whether it speaks. */
  tellSpeaking(isSpeaking: boolean): void {
    this.#isSpeaking = isSpeaking;
    this.isFull = false;
  }

  /** It cannot be connected with more. */
  tellFull(): void {
    this.isFull = true;
  }

  /** A connection is being made. */
  begin(): void {
    this.#begunAt ??= this.#pace.now();
    this.#isSpeaking = true;
    this.isFull = false;
  }

  /** It can be heard, or not. */
  tellHeard(isHeard: boolean): void {
    if (isHeard === this.#isHeard) return;
    this.#isHeard = isHeard;
    this.#delivered = 0;
    this.#lostAt = isHeard ? undefined : this.#pace.now();
    if (!isHeard) return;
    this.#attempts = 0;
    this.wasHeard = true;
  }

  /** A connection has not come. */
  giveUp(): void {
    this.#attempts += 1;
  }

  /** It is tried anew. */
  retry(): void {
    this.#attempts = 0;
    this.isFull = false;
  }

  /** The service took a hello of that time. */
  tellDelivered(at: number): void {
    this.#isLineBroken = false;
    if (this.#lostAt !== undefined && at >= this.#lostAt) this.#delivered += 1;
  }

  /** The service did not take a hello. */
  tellUndelivered(): void {
    this.#isLineBroken = true;
  }

  #isLate(since: number, patience: number): boolean {
    return this.#pace.now() - since >= patience;
  }
}
