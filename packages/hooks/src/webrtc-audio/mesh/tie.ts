import type { Pace } from '../../pace.js';
import { Link } from '../links/link.js';
import type { OpenPeer, PeerStats } from '../links/peer-port.js';
import type { LinkState } from '../words/word.js';

/** What it works with. */
export interface TieParts<Track, Voice> {
  readonly pace: Pace;
  readonly open: OpenPeer<Track, Voice>;
  readonly isPolite: boolean;
  say(state: LinkState): void;
  /** It is connected or heard, or is no longer. */
  onConnection(): void;
  /** The other end is silent now, or is no longer. */
  onSilence(): void;
  /** It cannot be connected, whatever was tried. */
  onGivenUp(): void;
  report(thrown: unknown): void;
}

/** The connection with a page: one at a time, each of a greater session than the one before. */
export class Tie<Track, Voice> {
  readonly #parts: TieParts<Track, Voice>;
  #session = 0;
  #link: Link<Track, Voice> | undefined;
  #voice: Voice | undefined;
  #sent: Track | null | undefined;

  constructor(parts: TieParts<Track, Voice>) {
    this.#parts = parts;
  }

  /** The last session that is known of. */
  get session(): number {
    return this.#session;
  }

  /** The session of the connection that is there, or is being made; `undefined` without one. */
  get openSession(): number | undefined {
    return this.#link?.session;
  }

  get isConnected(): boolean {
    return this.#link?.isConnected ?? false;
  }

  /** Whether the other end has said that it is silent. */
  get isSilent(): boolean {
    return this.#link?.isSilent ?? false;
  }

  /** What comes from the other end. */
  get voice(): Voice | undefined {
    return this.#voice;
  }

  /** What was counted of it; `undefined` when it is not connected. */
  getStats(): Promise<PeerStats> | undefined {
    return this.isConnected ? this.#link?.getStats() : undefined;
  }

  /** The other end knows of this session. */
  know(session: number): void {
    this.#session = Math.max(this.#session, session);
  }

  /** The other end has come into the room anew: sessions begin at 1. */
  forget(): void {
    this.close();
    this.#session = 0;
  }

  /** Another connection, in the place of the one before; whether there is one now. */
  open(session: number): boolean {
    this.close();
    this.#session = session;
    const onVoice = (voice: Voice) => {
      this.#voice = voice;
      this.#parts.onConnection();
    };
    try {
      this.#link = new Link<Track, Voice>({ ...this.#parts, session, onVoice });
    } catch (thrown) {
      // What an app has given as servers may make no sense to the browser.
      this.#parts.report(thrown);
    }
    return this.#link !== undefined;
  }

  /** The other end has said how it stands. */
  take(state: LinkState): void {
    this.#link?.take(state);
  }

  /** Sends this from now on; who was never sent anything only when that is to begin. */
  send(track: Track | null, begins: boolean): void {
    if (!this.#link || this.#sent === track) return;
    if (this.#sent === undefined && !begins) return;
    this.#sent = track;
    this.#link.send(track);
  }

  /** Nothing is connected any more. */
  close(): void {
    this.#link?.close();
    this.#link = undefined;
    this.#voice = undefined;
    this.#sent = undefined;
  }
}
