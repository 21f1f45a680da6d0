import { decodePeaks } from './decode-peaks.js';

/**
 * What may be loaded and decoded only to be looked at, and what may be when it is played anyway: in bytes, and in seconds.
 * A few bytes can be hours of silence, and all of it has to be in memory at once.
 */
const MOST = {
  seen: { bytes: 64 * 1024, seconds: 120 },
  played: { bytes: 2 * 1024 * 1024, seconds: 600 },
} as const;
/** Waveforms that are remembered: forty numbers each. */
const MOST_KEPT = 300;

/** A voice message, as far as its waveform has to know it. */
export interface DrawnVoice {
  readonly messageID: string;
  readonly url: string;
  /** Bytes; 0 when it is not known. */
  readonly size: number;
  /** As its sender says while it is only seen, as the audio itself does when it is played; 0 when it is not known. */
  readonly seconds: number;
}

/** The waveforms of the voice messages of a thread: decoded one after another, each once. */
export class Waveforms {
  readonly #decode: typeof decodePeaks;
  readonly #listeners = new Set<() => void>();
  readonly #peaks = new Map<string, readonly number[]>();
  /** What was tried, with what may be loaded of it. */
  readonly #tried = new Map<string, number>();
  #queue: Promise<unknown> = Promise.resolve();
  #run = 0;

  constructor(decode = decodePeaks) {
    this.#decode = decode;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `undefined` while it is not known. */
  peaksOf(messageID: string): readonly number[] | undefined {
    return this.#peaks.get(messageID);
  }

  /** Asks for a waveform; nothing comes of it when the audio is too large or too long, or nobody says how long it is. */
  ask(voice: DrawnVoice, reason: 'seen' | 'played'): void {
    const { bytes, seconds } = MOST[reason];
    const tried = this.#tried.get(voice.messageID) ?? 0;
    if (voice.size > bytes || !(voice.seconds > 0 && voice.seconds <= seconds)) return;
    if (tried >= bytes || this.#peaks.has(voice.messageID)) return;
    this.#tried.set(voice.messageID, bytes);
    const run = this.#run;
    this.#queue = this.#queue.then(async () => {
      if (run !== this.#run) return;
      const peaks = await this.#decode(voice.url, bytes);
      if (peaks) this.#keep(voice.messageID, peaks);
    });
  }

  /** What has not begun to load does not. */
  end(): void {
    this.#run += 1;
    this.#tried.clear();
  }

  #keep(messageID: string, peaks: readonly number[]): void {
    this.#peaks.set(messageID, peaks);
    const [oldest] = this.#peaks.keys();
    if (this.#peaks.size > MOST_KEPT && oldest !== undefined) {
      this.#peaks.delete(oldest);
      this.#tried.delete(oldest);
    }
    for (const listener of this.#listeners) listener();
  }
}

export function createWaveforms(): Waveforms {
  return new Waveforms();
}
