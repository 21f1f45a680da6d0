import {
  afterStep,
  CLOSED,
  type MicrophoneFact,
  type MicrophoneStep,
  type MicrophoneWish,
} from './microphone-steps.js';
import type { TRTCInstanceLike } from './trtc-like.js';

/** What a hand works with. */
export interface MicrophoneHandParts {
  readonly trtc: TRTCInstanceLike;
  /** What the system's microphone is called for the SDK; `undefined` when nobody knows. */
  systemMicrophone(): string | undefined;
}

/** Takes steps by the SDK, and knows how the microphone is after them. */
export class MicrophoneHand {
  readonly #parts: MicrophoneHandParts;
  #fact = CLOSED;
  #silences = 0;

  constructor(parts: MicrophoneHandParts) {
    this.#parts = parts;
  }

  /** How it is. */
  get fact(): MicrophoneFact {
    return this.#fact;
  }

  /** Not by the SDK, which may be at something else. It learns of it next. */
  silence(): void {
    const track = this.#parts.trtc.getAudioTrack();
    // One that the SDK is about to unmute is muted only by what was answered last.
    if (!track || (this.#fact.isMuted === true && !track.enabled)) return;
    track.enabled = false;
    this.#silences += 1;
    this.#fact = { ...this.#fact, isMuted: 'silenced' };
  }

  /** The microphone that was chosen is not there any more. */
  forgetMicrophone(): void {
    this.#fact = { ...this.#fact, microphoneID: '' };
  }

  /** A step that could not be taken and cannot be taken again: it is as good as taken. */
  skip(step: MicrophoneStep): void {
    this.#fact = afterStep(step, this.#fact, CLOSED);
  }

  /** Takes a step towards what is wished for; rejects with what the SDK says. */
  async take(step: MicrophoneStep, { isMuted, microphoneID }: MicrophoneWish): Promise<void> {
    const { trtc } = this.#parts;
    const silences = this.#silences;
    if (step === 'speak') await trtc.switchRole('anchor');
    if (step === 'listen') await trtc.switchRole('audience');
    if (step === 'open') await trtc.startLocalAudio(opening(microphoneID));
    if (step === 'close') await trtc.stopLocalAudio();
    if (step === 'mute') await trtc.updateLocalAudio({ mute: isMuted });
    if (step === 'change') await this.#change(microphoneID);
    const muted = silences === this.#silences ? isMuted : 'silenced';
    this.#fact = afterStep(step, this.#fact, { isMuted: muted, microphoneID });
  }

  /** It is silent at once; when the answer is none, nobody knows what the SDK makes of it. */
  async #mute(): Promise<void> {
    try {
      await this.#parts.trtc.updateLocalAudio({ mute: true });
    } catch (thrown) {
      this.#fact = { ...this.#fact, isMuted: 'silenced' };
      throw thrown;
    }
  }

  /** Another microphone has another track, which is silent only if the SDK knows that it is to be. */
  async #change(microphoneID: string): Promise<void> {
    const { trtc, systemMicrophone } = this.#parts;
    const found = microphoneID || systemMicrophone();
    if (!found) return;
    if (this.#fact.isMuted !== true) await this.#mute();
    try {
      await trtc.updateLocalAudio({ option: { microphoneId: found } });
    } finally {
      this.#fact = { ...this.#fact, isMuted: true };
    }
  }
}

/** Muted, as long as the browser asks whether it may, and whatever is wished for meanwhile. */
function opening(microphoneID: string) {
  return microphoneID ? { mute: true, option: { microphoneId: microphoneID } } : { mute: true };
}
