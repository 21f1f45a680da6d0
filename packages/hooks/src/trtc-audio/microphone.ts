import { ChatError } from '@parlor/sdk';
import type { AudioMicrophone } from '../features/room-audio/audio-call-state.js';
import { isAbort, toAudioError } from './audio-errors.js';
import { MicrophoneHand, type MicrophoneHandParts } from './microphone-hand.js';
import { type MicrophoneStep, type MicrophoneWish, nextStep } from './microphone-steps.js';

/** What a microphone works with. */
export interface MicrophoneParts extends MicrophoneHandParts {
  /** It stands otherwise now. */
  onChange(): void;
  report(thrown: unknown): void;
}

/** How often a step that was overtaken is begun again. */
const TRIES = 3;

/**
 * My microphone in a room that was entered. The last wish wins: one step is taken after the other until it is as it is to
 * be, however often that has changed meanwhile. Silence waits for nothing.
 */
export class Microphone {
  readonly #parts: MicrophoneParts;
  readonly #hand: MicrophoneHand;
  #wish: MicrophoneWish = { isOpen: false, isMuted: false, microphoneID: '' };
  #failure: ChatError | undefined;
  #trouble: ChatError | undefined;
  /** It is open and of no use: it is closed before it is opened anew. */
  #isStale = false;
  #work: Promise<void> | undefined;
  #isAtWork = false;
  #hasEnded = false;

  constructor(parts: MicrophoneParts) {
    this.#parts = parts;
    this.#hand = new MicrophoneHand(parts);
  }

  /** What is wrong with it. */
  get trouble(): ChatError | undefined {
    return this.#failure ?? this.#trouble;
  }

  /** How it is to be. A microphone that could not be had is no wish any more. */
  get wish(): MicrophoneWish {
    return this.#wish;
  }

  get state(): AudioMicrophone {
    const { isOpen, isMuted } = this.#hand.fact;
    if (this.#failure || this.#trouble?.code === LOST) return 'failed';
    if (!isOpen) return this.#wish.isOpen ? 'starting' : 'off';
    const isHeard = this.#wish.isOpen && !this.#wish.isMuted && isMuted === false;
    return isHeard ? 'on' : 'muted';
  }

  /** So it is to be from now on. */
  want(wish: MicrophoneWish): void {
    if (this.#hasEnded) return;
    this.#wish = wish;
    if (!wish.isOpen) this.#forgive();
    if (!wish.isOpen || wish.isMuted) this.#hand.silence();
    this.#go();
  }

  /** What has failed is tried again; one that was lost is opened anew. */
  retry(): void {
    if (this.#trouble?.code === LOST) this.#isStale = true;
    this.#forgive();
    this.#go();
  }

  /** It was unplugged, and the SDK has found no other one. */
  lose(error: ChatError): void {
    if (!this.#hand.fact.isOpen) return;
    this.#trouble = error;
    this.#parts.onChange();
  }

  /** Another program has it, or has it no more. */
  occupy(error: ChatError | undefined): void {
    if (this.#trouble?.code === LOST || (error && !this.#hand.fact.isOpen)) return;
    this.#trouble = error;
    this.#parts.onChange();
  }

  /** The SDK has found one. */
  find(): void {
    this.#trouble = undefined;
    this.#parts.onChange();
  }

  /** The one that was chosen is not there any more, and the SDK looks for another one. */
  moveOn(): void {
    this.#wish = { ...this.#wish, microphoneID: '' };
    this.#hand.forgetMicrophone();
    this.#parts.onChange();
  }

  /** It is closed for good; resolves when it is, which may take until the person has answered the browser. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    this.#wish = { ...this.#wish, isOpen: false };
    this.#hand.silence();
    this.#go();
    while (this.#work) await this.#work;
  }

  #forgive(): void {
    this.#failure = undefined;
    this.#trouble = undefined;
  }

  #go(): void {
    if (!this.#isAtWork && this.#next()) {
      // Before anything is asked of the SDK, which may answer with an event, and that with a wish.
      this.#isAtWork = true;
      this.#work = this.#run();
    }
    this.#parts.onChange();
  }

  #next(): MicrophoneStep | undefined {
    const isUseless = this.#failure || (this.#isStale && this.#hand.fact.isOpen);
    const wish = isUseless ? { ...this.#wish, isOpen: false } : this.#wish;
    const step = nextStep(wish, this.#hand.fact);
    // Who goes out of the room speaks no more anyway.
    return step === 'listen' && this.#hasEnded ? undefined : step;
  }

  async #run(): Promise<void> {
    let tries = 0;
    for (let step = this.#next(); step; step = this.#next()) {
      try {
        await this.#take(step);
        tries = 0;
      } catch (thrown) {
        tries += 1;
        if (!isAbort(thrown) || tries >= TRIES) this.#fail(step, thrown);
      }
      if (!isOnTheWay(step, this.#next())) this.#parts.onChange();
    }
    this.#isAtWork = false;
    this.#work = undefined;
  }

  async #take(step: MicrophoneStep): Promise<void> {
    await this.#hand.take(step, this.#wish);
    if (step === 'close') this.#isStale = false;
    // What was wished for meanwhile does not wait for the next step.
    if (!this.#wish.isOpen || this.#wish.isMuted) this.#hand.silence();
    if (step === 'change') this.#trouble = undefined;
  }

  #fail(step: MicrophoneStep, thrown: unknown): void {
    const error = toAudioError(thrown);
    if (step === 'close' || step === 'listen') {
      this.#parts.report(thrown);
      this.#hand.skip(step);
    } else if (step === 'change') {
      // The SDK has gone back to the one before.
      this.#wish = { ...this.#wish, microphoneID: this.#hand.fact.microphoneID };
      this.#trouble = error;
    } else {
      this.#failure = error;
    }
  }
}

/** Unplugged: not heard, although it is open for the SDK. */
const LOST = new ChatError({ code: -42 }).code;

/** It is opened and changed muted, and heard after one more step: of what is between nobody is told. */
function isOnTheWay(step: MicrophoneStep, next: MicrophoneStep | undefined): boolean {
  return next === 'mute' && (step === 'open' || step === 'change');
}
