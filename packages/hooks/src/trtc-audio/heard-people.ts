import type { AudioSpeaker } from '../features/room-audio/audio-bridge.js';
import { isAbort } from './audio-errors.js';
import type { TRTCInstanceLike } from './trtc-like.js';

/** What was asked of the SDK for somebody, and how much of that has not been answered. */
interface Asked {
  isPlayed: boolean;
  pending: number;
}

/**
 * Who is played: those who are to be heard, and nobody else. To play somebody is asked only when they send something, as
 * the SDK wants it; not to play them at once, also while the other is under way.
 */
export class HeardPeople {
  readonly #trtc: TRTCInstanceLike;
  readonly #report: (thrown: unknown) => void;
  readonly #sending = new Set<string>();
  readonly #asked = new Map<string, Asked>();
  #audible: ReadonlySet<string> = new Set();
  #isIn = false;
  #hasEnded = false;

  constructor(trtc: TRTCInstanceLike, report: (thrown: unknown) => void) {
    this.#trtc = trtc;
    this.#report = report;
  }

  /** These are to be heard from now on. */
  hear(speakers: readonly AudioSpeaker[]): void {
    this.#audible = new Set(speakers.filter((one) => !one.isMuted).map((one) => one.userID));
    for (const userID of new Set([...this.#asked.keys(), ...this.#audible])) this.#settle(userID);
  }

  /** Whether somebody is to be heard. */
  isAudible(userID: string): boolean {
    return this.#audible.has(userID);
  }

  /** The room is entered: what was wanted before is asked now. */
  begin(): void {
    this.#isIn = true;
    for (const userID of this.#audible) this.#settle(userID);
  }

  /** Somebody sends something from now on. */
  sends(userID: string): void {
    this.#sending.add(userID);
    this.#settle(userID);
  }

  /** The room is left: nobody is heard, however long going out takes. */
  end(): void {
    this.#hasEnded = true;
    this.hear([]);
  }

  #settle(userID: string): void {
    const isWanted = this.#audible.has(userID);
    const asked = this.#asked.get(userID) ?? { isPlayed: false, pending: 0 };
    if (!this.#isIn || asked.isPlayed === isWanted) return;
    // The SDK would take it for done already, as long as it is not done with the opposite.
    if (isWanted && (asked.pending > 0 || !this.#sending.has(userID))) return;
    this.#asked.set(userID, asked);
    this.#ask(userID, asked, isWanted).catch(this.#report);
  }

  async #ask(userID: string, asked: Asked, isPlayed: boolean): Promise<void> {
    asked.isPlayed = isPlayed;
    asked.pending += 1;
    try {
      await this.#trtc.muteRemoteAudio(userID, !isPlayed);
    } catch (thrown) {
      // Overtaken: the later one decides, and going out decides all.
      if (isAbort(thrown) || this.#hasEnded) return;
      asked.isPlayed = false;
      // They send again when the network is there again, and are then asked for again.
      this.#sending.delete(userID);
      throw thrown;
    } finally {
      asked.pending -= 1;
      this.#settle(userID);
    }
  }
}
