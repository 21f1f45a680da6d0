import { decodePeaks } from './decode-peaks.js';

/** What may be loaded only to be looked at, and what may be when it is played anyway, in bytes. */
const MOST_BYTES = { seen: 512 * 1024, played: 2 * 1024 * 1024 };
/** Waveforms that are remembered: forty numbers each. */
const MOST = 300;

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

  /** Asks for a waveform; nothing comes of it when the audio is too large. `size` in bytes; 0 when it is not known. */
  ask(voice: { messageID: string; url: string; size: number }, reason: 'seen' | 'played'): void {
    const most = MOST_BYTES[reason];
    const tried = this.#tried.get(voice.messageID) ?? 0;
    if (voice.size > most || tried >= most || this.#peaks.has(voice.messageID)) return;
    this.#tried.set(voice.messageID, most);
    const run = this.#run;
    this.#queue = this.#queue.then(async () => {
      if (run !== this.#run) return;
      const peaks = await this.#decode(voice.url, most);
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
    if (this.#peaks.size > MOST && oldest !== undefined) {
      this.#peaks.delete(oldest);
      this.#tried.delete(oldest);
    }
    for (const listener of this.#listeners) listener();
  }
}

export function createWaveforms(): Waveforms {
  return new Waveforms();
}
