import { secondsOf } from './media-facts.js';
import { pauseForOthers } from './one-at-a-time.js';

/** A voice message, as far as its player has to know it. */
export interface Voice {
  readonly messageID: string;
  readonly url: string;
}

/** How far the playing of a voice message is. */
export interface VoiceState {
  readonly status: 'rest' | 'loading' | 'playing' | 'paused' | 'failed';
  /** Seconds. */
  readonly elapsed: number;
  /** Seconds, as the audio itself says; 0 until it is loaded. */
  readonly duration: number;
}

const REST: VoiceState = { status: 'rest', elapsed: 0, duration: 0 };
const RATES: readonly number[] = [1, 1.5, 2];

/**
 * Plays the voice messages of a thread, one at a time.
 *
 * Its element stands in the page and not in a row, so that what is played goes on when the row is scrolled
 * away. When anything else begins to play, it pauses.
 */
export class VoicePlayer {
  readonly #listeners = new Set<() => void>();
  readonly #states = new Map<string, VoiceState>();
  #rate = 1;
  #current: Voice | undefined;
  #audio: HTMLAudioElement | undefined;
  #stopPausing: (() => void) | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until it changes. */
  stateOf(messageID: string): VoiceState {
    return this.#states.get(messageID) ?? REST;
  }

  /** How fast voices are played: 1, 1.5 or 2. */
  readonly rate = (): number => this.#rate;

  /** Plays from where it was paused; loads again what has failed. */
  play(voice: Voice): void {
    const audio = this.#load(voice);
    this.#put(voice, { status: 'loading' });
    void this.#start(audio, voice);
  }

  pause(): void {
    this.#audio?.pause();
  }

  /** Goes to a place, in seconds. A voice that rests begins there when it is played. */
  seek(voice: Voice, seconds: number): void {
    if (this.#current?.messageID === voice.messageID && this.#audio) {
      this.#audio.currentTime = seconds;
    }
    const { status } = this.stateOf(voice.messageID);
    this.#put(voice, { elapsed: seconds, status: status === 'rest' ? 'paused' : status });
  }

  /** The next of the speeds; it holds for all voices. */
  readonly nextRate = (): void => {
    const next = RATES.indexOf(this.#rate) + 1;
    this.#rate = RATES[next % RATES.length] ?? 1;
    if (this.#audio) this.#audio.playbackRate = this.#rate;
    this.#tell();
  };

  /** Falls silent, and leaves nothing in the page. */
  end(): void {
    this.#audio?.pause();
    this.#audio?.remove();
    this.#stopPausing?.();
    this.#audio = undefined;
    this.#current = undefined;
    this.#states.clear();
    this.#tell();
  }

  async #start(audio: HTMLAudioElement, voice: Voice): Promise<void> {
    try {
      await audio.play();
    } catch (error) {
      // Paused, or another one begun, before it was loaded: that is no failure.
      const isOver = error instanceof DOMException && error.name === 'AbortError';
      if (isOver || this.#current !== voice) return;
      const isForbidden = error instanceof DOMException && error.name === 'NotAllowedError';
      this.#put(voice, { status: isForbidden ? 'paused' : 'failed' });
    }
  }

  #load(voice: Voice): HTMLAudioElement {
    const audio = this.#element();
    const { status, elapsed } = this.stateOf(voice.messageID);
    const isLoaded = this.#current?.messageID === voice.messageID && status !== 'failed';
    if (isLoaded) return audio;
    if (this.#current) this.#onPause();
    this.#current = voice;
    audio.src = voice.url;
    // Loading resets it.
    audio.defaultPlaybackRate = this.#rate;
    audio.playbackRate = this.#rate;
    if (elapsed > 0) audio.currentTime = elapsed;
    return audio;
  }

  #element(): HTMLAudioElement {
    if (this.#audio) return this.#audio;
    const audio = document.createElement('audio');
    audio.preload = 'auto';
    audio.hidden = true;
    const during = (change: () => Partial<VoiceState>) => () => {
      if (this.#current) this.#put(this.#current, change());
    };
    audio.addEventListener(
      'playing',
      during(() => ({ status: 'playing' })),
    );
    audio.addEventListener(
      'waiting',
      during(() => ({ status: 'loading' })),
    );
    audio.addEventListener(
      'timeupdate',
      during(() => ({ elapsed: audio.currentTime })),
    );
    audio.addEventListener(
      'durationchange',
      during(() => ({ duration: secondsOf(audio.duration) })),
    );
    audio.addEventListener(
      'error',
      during(() => ({ status: 'failed' })),
    );
    audio.addEventListener(
      'ended',
      during(() => ({ status: 'rest', elapsed: 0 })),
    );
    audio.addEventListener('pause', () => this.#onPause());
    document.body.append(audio);
    this.#stopPausing = pauseForOthers(audio);
    this.#audio = audio;
    return audio;
  }

  #onPause(): void {
    const voice = this.#current;
    if (!voice || this.#audio?.ended) return;
    const { status } = this.stateOf(voice.messageID);
    if (status === 'playing' || status === 'loading') this.#put(voice, { status: 'paused' });
  }

  #put({ messageID }: Voice, change: Partial<VoiceState>): void {
    this.#states.set(messageID, { ...this.stateOf(messageID), ...change });
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Makes the player of a thread. */
export function createVoicePlayer(): VoicePlayer {
  return new VoicePlayer();
}
