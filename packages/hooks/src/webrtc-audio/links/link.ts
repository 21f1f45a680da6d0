import type { Pace } from '../../pace.js';
import type { Candidate, LinkState } from '../words/word.js';
import { GrowingPause } from './growing-pause.js';
import { HeardTurns } from './heard-turns.js';
import { LinkWatch } from './link-watch.js';
import { Negotiator } from './negotiator.js';
import type { FoundCandidate, OpenPeer, PeerPort, PeerStats, SenderPort } from './peer-port.js';

/** Milliseconds until what was said is said again, as long as the other end does not know it. */
const PAUSES = [500, 1000, 2000, 3000, 4000];
/** Milliseconds in which candidates are gathered into one word. */
const GATHERING = 120;
/** Milliseconds between two answers to somebody who waits. */
const BETWEEN_ANSWERS = 250;
/** More are not told. */
const MOST_CANDIDATES = 40;

/** What it works with. */
export interface LinkParts<Track, Voice> {
  readonly pace: Pace;
  readonly session: number;
  readonly isPolite: boolean;
  readonly open: OpenPeer<Track, Voice>;
  say(state: LinkState): void;
  onVoice(voice: Voice): void;
  /** The other end is silent now, or is no longer. */
  onSilence(): void;
  /** It is connected, or is no longer. */
  onConnection(): void;
  /** It cannot be connected, whatever was tried. */
  onGivenUp(): void;
  report(thrown: unknown): void;
}

/** One end of a connection between two pages. Both ends say how they stand until both know that it stands. */
export class Link<Track, Voice> {
  readonly session: number;
  readonly #parts: LinkParts<Track, Voice>;
  readonly #peer: PeerPort<Track>;
  readonly #negotiator: Negotiator;
  readonly #watch: LinkWatch;
  readonly #repeats: GrowingPause;
  /** By what they belong to: only those of the last round are told. */
  readonly #candidates = new Map<string, Candidate[]>();
  /** Of what all candidates are told. */
  #complete: string | undefined;
  /** Whether the other end has said that it is silent. */
  readonly #heardTurns: HeardTurns;
  #turns = 0;
  #sender: SenderPort<Track> | undefined;
  #stopSoon: (() => void) | undefined;
  #lastSaid = Number.NEGATIVE_INFINITY;
  #isOver = false;

  constructor(parts: LinkParts<Track, Voice>) {
    this.#parts = parts;
    this.session = parts.session;
    this.#peer = parts.open({
      onNegotiationNeeded: () => this.#negotiator.need(),
      onCandidate: (candidate) => this.#onCandidate(candidate),
      onConnectionState: () => this.#onConnectionState(),
      onVoice: (voice) => {
        if (!this.#isOver) parts.onVoice(voice);
      },
    });
    this.#negotiator = new Negotiator({
      peer: this.#peer,
      isPolite: parts.isPolite,
      onChange: () => this.#onChange(),
      report: parts.report,
    });
    this.#watch = new LinkWatch({
      pace: parts.pace,
      patience: parts.isPolite ? 1500 : 0,
      canRestart: () => this.#negotiator.isKnown,
      restart: () => this.#peer.restartIce(),
      onGivenUp: parts.onGivenUp,
    });
    this.#heardTurns = new HeardTurns(parts.pace, parts.onSilence);
    this.#repeats = new GrowingPause(parts.pace, PAUSES, () => this.#repeat());
    this.#repeats.begin();
  }

  /** Whether voices can travel. */
  get isConnected(): boolean {
    return !this.#isOver && this.#peer.connectionState === 'connected';
  }

  /** Whether nothing of the other end is to be heard now, whatever has arrived and is not yet played. */
  get isSilent(): boolean {
    return this.#heardTurns.isSilent;
  }

  /** The other end has said how it stands. */
  take(state: LinkState): void {
    this.#heardTurns.take(state.turns);
    this.#negotiator.take(state);
    const { pace } = this.#parts;
    const isAnswered = pace.now() - this.#lastSaid < BETWEEN_ANSWERS;
    if (state.isWaiting && !isAnswered) this.#sayIn(BETWEEN_ANSWERS / 10);
  }

  /** Sends this from now on; nothing with `null`, which the other end is told before what it still has is played. */
  send(track: Track | null): void {
    this.#sender ??= this.#peer.addSender();
    this.#sender.replaceTrack(track).catch((thrown: unknown) => {
      if (!this.#isOver) this.#parts.report(thrown);
    });
    const isSilent = track === null;
    if (isSilent === (this.#turns % 2 === 1)) return;
    this.#turns += 1;
    if (this.isConnected) this.#say();
  }

  /** What was counted of it. */
  getStats(): Promise<PeerStats> {
    return this.#peer.getStats();
  }

  /** Nothing comes of it any more. */
  close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopSoon?.();
    this.#repeats.stop();
    this.#watch.stop();
    this.#heardTurns.stop();
    this.#negotiator.close();
    this.#peer.close();
  }

  #onCandidate(candidate: FoundCandidate | null): void {
    if (this.#isOver) return;
    if (candidate) this.#keep(candidate);
    else this.#complete = this.#negotiator.ufrag;
    this.#sayIn(GATHERING);
  }

  #keep({ mid, text, ufrag }: FoundCandidate): void {
    // Some browsers do not say what it belongs to: to what was described last.
    const round = ufrag || this.#negotiator.ufrag;
    const kept = this.#candidates.get(round) ?? [];
    if (kept.length < MOST_CANDIDATES) kept.push([mid, text]);
    this.#candidates.set(round, kept);
  }

  #onConnectionState(): void {
    if (this.#isOver) return;
    this.#watch.tell(this.#peer.connectionState);
    this.#settle();
    this.#parts.onConnection();
  }

  /** The other end is to know it at once. */
  #onChange(): void {
    if (this.#isOver) return;
    for (const ufrag of this.#candidates.keys()) {
      if (ufrag !== this.#negotiator.ufrag) this.#candidates.delete(ufrag);
    }
    this.#say();
    this.#settle();
  }

  /** Who has all they need says nothing before they are asked. */
  #settle(): void {
    if (!this.#isWaiting) this.#repeats.stop();
    else if (!this.#repeats.isOn) this.#repeats.begin();
  }

  get #isWaiting(): boolean {
    return !this.isConnected || this.#negotiator.description !== undefined;
  }

  #repeat(): void {
    if (this.#isWaiting) this.#say();
    else this.#repeats.stop();
  }

  #sayIn(milliseconds: number): void {
    this.#stopSoon ??= this.#parts.pace.after(milliseconds, () => this.#say());
  }

  #say(): void {
    this.#stopSoon?.();
    this.#stopSoon = undefined;
    const { description, taken, done, ufrag } = this.#negotiator;
    const candidates = this.#candidates.get(ufrag) ?? [];
    this.#lastSaid = this.#parts.pace.now();
    this.#parts.say({
      ...{ session: this.session, description, taken, done, turns: this.#turns, ufrag },
      candidates: [...candidates],
      ...{ isComplete: this.#complete === ufrag, isWaiting: this.#isWaiting },
    });
  }
}
