import { chanceFrom } from '../../testing/chance.js';
import { Simulation } from '../../testing/simulation.js';
import type { ModelPeer, ModelVoice } from './model-peer.js';

/** Milliseconds after which the end of a connection that is not there any more is missed, and given up. */
const UNTIL_DISCONNECTED = 5000;
const UNTIL_FAILED = 12_000;

/** How a line treats what is said. */
export interface Weather {
  /** Out of one. */
  readonly loss: number;
  readonly doubled: number;
  /** Milliseconds at most. */
  readonly latency: number;
}

const GOOD: Weather = { loss: 0, doubled: 0, latency: 60 };

/** Pages, the line between them, and the network in which connections find their ways. */
export class ModelWorld {
  readonly simulation = new Simulation();
  readonly chance: () => number;
  readonly peers = new Set<ModelPeer>();
  /** What a browser would not have allowed, or what would not have been sent. */
  readonly accusations: string[] = [];
  weather = GOOD;
  /** Whether no connection finds a way. */
  isBlocked = false;
  /** Who is not in the room. */
  readonly strangers = new Set<string>();
  /** Whether the service takes nothing. */
  isDown = false;
  #names = 0;
  #isLooking = false;
  readonly #missed = new Map<ModelPeer, () => void>();
  readonly #pages = new Map<string, Set<(userID: string, data: Record<string, unknown>) => void>>();

  constructor(beginning: number) {
    this.chance = chanceFrom(beginning);
  }

  readonly pace = {
    now: () => this.simulation.now,
    after: (milliseconds: number, callback: () => void) =>
      this.simulation.after(milliseconds, callback),
    random: () => this.chance(),
  };

  after(milliseconds: number, callback: () => void): void {
    this.simulation.after(milliseconds, callback);
  }

  nextName(): string {
    this.#names += 1;
    return `x${this.#names}`;
  }

  accuse(what: string): void {
    this.accusations.push(what);
  }

  /** The line becomes good again. */
  clear(): void {
    this.weather = GOOD;
  }

  /** The line of a page of somebody, with what ends it when the page is gone. */
  line(userID: string) {
    const listeners = this.#pages.get(userID) ?? new Set();
    this.#pages.set(userID, listeners);
    return {
      send: async (to: string, data: Readonly<Record<string, unknown>>) => {
        if (this.isDown) throw new Error('The service is down.');
        const json = JSON.stringify(data);
        if (new TextEncoder().encode(json).length > 8000) this.accuse('a word is too long');
        for (const listener of this.#pages.get(to) ?? []) this.#carry(listener, userID, json);
      },
      listen: (listener: (userID: string, data: Readonly<Record<string, unknown>>) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      isInRoom: async (who: string) => !this.strangers.has(who),
    };
  }

  /** Whom somebody hears by this, if anybody. */
  heardBy({ peer, mid }: ModelVoice): string | undefined {
    const other = this.#otherEnd(peer);
    const sender = other?.transceivers.find((transceiver) => transceiver.mid === mid);
    return peer.connectionState === 'connected' ? sender?.track?.userID : undefined;
  }

  /** Something about the connections may have changed. */
  look(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.after(20, () => {
      this.#isLooking = false;
      for (const peer of [...this.peers]) this.#lookAt(peer);
    });
  }

  #lookAt(peer: ModelPeer): void {
    const other = this.#otherEnd(peer);
    const isThere = other !== undefined && this.#otherEnd(other) === peer;
    const isFound = !this.isBlocked && isThere && hasWayTo(peer, other) && hasWayTo(other, peer);
    if (isFound) {
      this.#missed.get(peer)?.();
      this.#missed.delete(peer);
      peer.connect('connected');
    } else if (peer.connectionState === 'connected' && (!isThere || this.isBlocked)) {
      this.#miss(peer);
    }
  }

  #miss(peer: ModelPeer): void {
    if (this.#missed.has(peer)) return;
    const stops = [
      this.simulation.after(UNTIL_DISCONNECTED, () => peer.connect('disconnected')),
      this.simulation.after(UNTIL_FAILED, () => peer.connect('failed')),
    ];
    this.#missed.set(peer, () => {
      for (const stop of stops) stop();
    });
  }

  #otherEnd(peer: ModelPeer): ModelPeer | undefined {
    return [...this.peers].find(({ id }) => id === peer.remote?.id);
  }

  #carry(
    listener: (userID: string, data: Record<string, unknown>) => void,
    from: string,
    json: string,
  ): void {
    const { loss, doubled, latency } = this.weather;
    if (this.chance() < loss) return;
    const times = this.chance() < doubled ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      this.after(this.chance() ** 2 * latency, () => {
        const isThere = [...this.#pages.values()].some((listeners) => listeners.has(listener));
        if (isThere) listener(from, JSON.parse(json));
      });
    }
  }
}

/** Whether the descriptions at both ends are of one round, and a candidate of the other end is known. */
function hasWayTo(peer: ModelPeer, other: ModelPeer): boolean {
  return peer.remote?.ufrag === other.ufrag && peer.candidates.has(other.ufrag);
}
