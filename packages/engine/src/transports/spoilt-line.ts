import type { Clock } from '../core/clock.js';
import type { NetworkConditions } from '../engine-network.js';
import type { Channel, ChannelEvents } from '../protocol/channel.js';
import type { ClientFrame, EngineFrame } from '../protocol/frames.js';
import { Lane } from './lane.js';

/** What a line of a client stands on. */
export interface SpoiltLineOptions {
  clock: Clock;
  /** How the network is now. */
  conditions(): NetworkConditions;
  /** From 0 up to 1. */
  chance(): number;
  /** A frame has passed, either way. */
  onPassed(): void;
  /** The line is no more. */
  onOver(): void;
}

/** A line of one client over a network that may be a bad one. */
export class SpoiltLine {
  readonly #events: ChannelEvents;
  readonly #onOver: () => void;
  readonly #onPassed: () => void;
  readonly #towards: Lane<ClientFrame>;
  readonly #back: Lane<EngineFrame>;
  #channel: Channel | undefined;
  #isOver = false;
  /** The client has hung up: it hears nothing any more, and what it has said is still under way. */
  #isLeft = false;
  /** No frame passes any more, and the line is about to be cut. */
  #isBlocked = false;

  constructor({ onPassed, onOver, ...network }: SpoiltLineOptions, events: ChannelEvents) {
    this.#events = events;
    this.#onPassed = onPassed;
    this.#onOver = onOver;
    const onBroken = () => this.cut();
    this.#towards = new Lane({
      ...network,
      onBroken,
      deliver: (frame) => this.#pass(() => this.#channel?.send(frame)),
      onEnd: () => this.#hangUp(),
    });
    this.#back = new Lane({
      ...network,
      onBroken,
      deliver: (frame) => this.#pass(() => this.#events.onFrame(frame)),
      onEnd: () => this.#cutOff(),
    });
  }

  /** What the line that lies below tells. */
  readonly below: ChannelEvents = {
    onFrame: (frame) => {
      if (!this.#isLeft) this.#back.send(frame);
    },
    onClose: () => this.#back.end(),
  };

  /** The line that lies below is open. Returns the client's end of this one. */
  begin(channel: Channel): Channel {
    this.#channel = channel;
    return {
      send: (frame) => {
        if (!this.#isLeft) this.#towards.send(frame);
      },
      close: () => this.#leave(),
    };
  }

  /** Whether it has come to its end. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** The network is another one now. */
  replan(): void {
    this.#towards.replan();
    this.#back.replan();
  }

  /** Lets nothing pass any more, and cuts the line when what has passed has arrived. */
  block(): void {
    this.#isBlocked = true;
    queueMicrotask(() => this.cut());
  }

  /** The line breaks, for both sides. */
  cut(): void {
    this.#channel?.close();
    this.#cutOff();
  }

  #pass(go: () => void): void {
    if (this.#isBlocked) return;
    go();
    this.#onPassed();
  }

  #leave(): void {
    if (this.#isLeft) return;
    this.#isLeft = true;
    this.#back.clear();
    this.#towards.end();
  }

  #hangUp(): void {
    this.#channel?.close();
    this.#finish();
  }

  #cutOff(): void {
    if (this.#isOver) return;
    this.#finish();
    if (!this.#isLeft) this.#events.onClose();
  }

  #finish(): void {
    this.#isOver = true;
    this.#towards.clear();
    this.#back.clear();
    this.#onOver();
  }
}
