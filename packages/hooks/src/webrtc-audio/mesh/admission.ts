import type { AudioLine } from '../../features/room-audio/audio-line.js';
import type { Pace } from '../../pace.js';
import type { Contact } from './contact.js';
import { Membership } from './membership.js';

/** Milliseconds after which it is asked again whether those who hear me are in the room. */
const RECHECK = 60_000;

/** What it works with. */
export interface AdmissionParts<Track, Voice> {
  readonly pace: Pace;
  readonly line: AudioLine;
  /** Those who are connected only because they want to hear me. */
  listeners(): readonly Contact<Track, Voice>[];
}

/** Lets those hear me who are in the room, as long as they are. */
export class Admission<Track, Voice> {
  readonly #parts: AdmissionParts<Track, Voice>;
  readonly #membership: Membership;
  #stop: (() => void) | undefined;
  #isOver = false;

  constructor(parts: AdmissionParts<Track, Voice>) {
    this.#parts = parts;
    this.#membership = new Membership(parts);
  }

  /** Somebody wants to hear me. */
  async ask(contact: Contact<Track, Voice>): Promise<void> {
    const isInRoom = await this.#membership.has(contact.userID);
    if (this.#isOver || isInRoom === undefined) return;
    contact.admit(isInRoom || contact.isWanted);
    if (isInRoom) contact.answer();
  }

  /** Looks again once in a while, as long as anybody listens. */
  follow(): void {
    if (this.#isOver || this.#parts.listeners().length === 0) return;
    this.#stop ??= this.#parts.pace.after(RECHECK, () => {
      this.#stop = undefined;
      void this.#recheck();
      this.follow();
    });
  }

  /** Nobody is asked for any more. */
  close(): void {
    this.#isOver = true;
    this.#stop?.();
  }

  /** Who has left the room does not go on listening. */
  async #recheck(): Promise<void> {
    for (const contact of this.#parts.listeners()) {
      const isInRoom = await this.#membership.has(contact.userID);
      if (!this.#isOver && isInRoom === false && !contact.isWanted) contact.admit(false);
    }
  }
}
