import type { VoiceLevels } from '../../features/room-audio/voice-levels.js';
import type { Pace } from '../../pace.js';
import { type Meter, Meters } from './meters.js';
import { type Player, Players } from './players.js';

/** What it works with. */
export interface SoundsParts<Track, Voice> {
  readonly pace: Pace;
  /** Who I am. */
  readonly userID: string;
  openPlayer(voice: Voice): Player;
  openMeter(voice: Voice): Meter;
  openOwnMeter(track: Track): Meter;
  onChange(): void;
  report(thrown: unknown): void;
}

/** What is to be heard now. */
export interface Audible<Track, Voice> {
  /** By userID. */
  readonly voices: ReadonlyMap<string, Voice>;
  /** Of whom nothing is to be heard, whatever comes. */
  readonly muted: ReadonlySet<string>;
  /** What my microphone hears; `null` while it is closed. */
  readonly own: Track | null;
  readonly isOwnMuted: boolean;
}

/** What comes out of the page, and how loud everybody is. */
export class Sounds<Track, Voice> {
  readonly #parts: SoundsParts<Track, Voice>;
  readonly #players: Players<Voice>;
  readonly #meters: Meters;

  constructor(parts: SoundsParts<Track, Voice>) {
    this.#parts = parts;
    const { openPlayer: open, onChange, report, pace } = parts;
    this.#players = new Players<Voice>({ open, onChange, report });
    this.#meters = new Meters(pace);
  }

  get levels(): VoiceLevels {
    return this.#meters;
  }

  /** Whether the browser plays nothing before somebody presses something. */
  get isBlocked(): boolean {
    return this.#players.isBlocked;
  }

  /** Where voices come out. */
  get outputID(): string {
    return this.#players.outputID;
  }

  /** Lets this be heard from now on, and nothing else. */
  play({ voices, muted, own, isOwnMuted }: Audible<Track, Voice>): void {
    const { userID: me, openMeter, openOwnMeter } = this.#parts;
    this.#players.play(voices, muted);
    this.#meters.keep(new Set([...voices.keys(), ...(own === null ? [] : [me])]));
    for (const [userID, voice] of voices) {
      this.#meters.set(userID, voice, () => openMeter(voice));
      this.#meters.mute(userID, muted.has(userID));
    }
    if (own === null) return;
    this.#meters.set(me, own, () => openOwnMeter(own));
    this.#meters.mute(me, isOwnMuted);
  }

  /** Somebody has pressed something: what could not be played is played. */
  retry(): void {
    this.#players.retry();
  }

  /** Where voices come out from now on. */
  setOutput(deviceID: string): void {
    this.#players.setOutput(deviceID);
  }

  /** Nobody is heard any more. */
  close(): void {
    this.#players.close();
    this.#meters.close();
  }
}
