import { ChatError } from '@parlor/sdk';
import type { AudioBridge, AudioCall, AudioRoomAccess } from './audio-bridge.js';
import type { AudioCallState } from './audio-call-state.js';
import { BEGINNING } from './beginning-state.js';
import { isCallState, isVoiceLevels } from './read-call-state.js';
import type { RoomVoices } from './room-voices.js';
import type { VoiceLevels } from './voice-levels.js';

/** What it works with. */
export interface RoomCallParts {
  readonly bridge: AudioBridge;
  readonly access: AudioRoomAccess;
  /** It stands otherwise now. */
  onState(state: AudioCallState): void;
  /** It is another one now whom the bridge has let in; `undefined`: none. */
  onLevels(levels: VoiceLevels | undefined): void;
}

/**
 * My stay in a room's voices: tells the bridge who speaks. An app may have written the bridge: what it throws, and what
 * cannot be understood, is reported and skipped.
 */
export class RoomCall {
  readonly #parts: RoomCallParts;
  #call: AudioCall | undefined;
  #unsubscribe: (() => void) | undefined;
  #state = BEGINNING;
  #hasReported = false;
  #voices: RoomVoices = { isMuted: undefined, speakers: [] };
  /** What the bridge was told last. */
  #told: { speakers: string; isMuted: boolean | undefined } = NOTHING;

  constructor(parts: RoomCallParts) {
    this.#parts = parts;
    parts.onState(this.#state);
    this.#join();
  }

  /** Whom it is with. */
  get bridge(): AudioBridge {
    return this.#parts.bridge;
  }

  /** So the seats say from now on. */
  follow(voices: RoomVoices): void {
    this.#voices = voices;
    const speakers = JSON.stringify(voices.speakers);
    const before = this.#told;
    this.#told = { speakers, isMuted: voices.isMuted };
    // Silence comes first.
    this.#speak(before.isMuted, voices.isMuted);
    if (speakers !== before.speakers) this.#do((call) => call.hear(voices.speakers));
  }

  /** Somebody has pressed something: what has failed is tried again. */
  retry(): void {
    if (this.#call) return this.#do((call) => call.retry());
    this.#join();
    this.#told = NOTHING;
    this.follow(this.#voices);
  }

  /** Another microphone. */
  chooseMicrophone(deviceID: string): void {
    this.#do((call) => call.chooseMicrophone(deviceID));
  }

  /** Another way out. */
  chooseOutput(deviceID: string): void {
    this.#do((call) => call.chooseOutput(deviceID));
  }

  /** Goes out. */
  leave(): void {
    const unsubscribe = this.#unsubscribe;
    this.#unsubscribe = undefined;
    this.#do(() => unsubscribe?.());
    this.#do((call) => call.leave());
    this.#call = undefined;
    this.#parts.onLevels(undefined);
  }

  #speak(before: boolean | undefined, now: boolean | undefined): void {
    if (now === before) return;
    if (now === undefined) this.#silence((call) => call.unpublish());
    else if (before === undefined) this.#do((call) => call.publish(now));
    else if (now) this.#silence((call) => call.mute(true));
    else this.#do((call) => call.mute(false));
  }

  /** Of a call that cannot be silenced nobody would know what is heard of me: it is left. */
  #silence(deed: (call: AudioCall) => void): void {
    if (!this.#call) return;
    try {
      deed(this.#call);
    } catch (thrown) {
      this.#lose(thrown);
    }
  }

  #join(): void {
    const { bridge, access, onLevels } = this.#parts;
    try {
      const call = bridge.join(access);
      this.#call = call;
      this.#hasReported = false;
      this.#unsubscribe = call.subscribe(() => this.#read(call));
    } catch (thrown) {
      // Of one that cannot be followed nobody would know that its microphone is open.
      return this.#lose(thrown);
    }
    this.#do((call) => onLevels(levelsOf(call)));
    if (this.#call) this.#read(this.#call);
  }

  /** Until somebody tries again. */
  #lose(thrown: unknown): void {
    this.#parts.access.report(thrown);
    this.leave();
    const lost = new ChatError({ code: -45, cause: thrown });
    this.#show({ ...BEGINNING, connection: 'failed', problems: [lost] });
  }

  #read(call: AudioCall): void {
    if (this.#call !== call) return;
    this.#do(() => {
      const state: unknown = call.getState();
      if (isCallState(state)) return this.#show(state);
      if (this.#hasReported) return;
      this.#hasReported = true;
      throw malformed('state');
    });
  }

  #show(state: AudioCallState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#parts.onState(state);
  }

  #do(deed: (call: AudioCall) => void): void {
    if (!this.#call) return;
    try {
      deed(this.#call);
    } catch (thrown) {
      this.#parts.access.report(thrown);
    }
  }
}

/** What a bridge begins with: nobody is heard, and I am not. */
const NOTHING = { speakers: '[]', isMuted: undefined };

function levelsOf({ levels }: AudioCall): VoiceLevels {
  if (isVoiceLevels(levels)) return levels;
  throw malformed('levels');
}

function malformed(what: string): ChatError {
  const message = `The AudioBridge told malformed ${what}. It was skipped.`;
  return new ChatError({ code: -4, message });
}
