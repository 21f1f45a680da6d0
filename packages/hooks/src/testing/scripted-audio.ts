import { ChatError, type ErrorCode } from '@parlor/sdk';
import type {
  AudioBridge,
  AudioCall,
  AudioCallState,
  AudioRoomAccess,
  AudioSpeaker,
  VoiceLevels,
} from '../features/room-audio/index.js';

/** What was asked of a call, in order: `publish`, `publish muted`, `mute`, `unmute`, `unpublish`, `retry`, `leave`… */
type Deed = string;

/** How a call begins: connected, with two microphones and no choice of outputs. */
const USUAL: AudioCallState = {
  connection: 'connected',
  microphone: 'off',
  problems: [],
  quality: {},
  microphones: [
    { deviceID: '', label: '' },
    { deviceID: 'desk', label: 'Desk microphone' },
  ],
  outputs: [],
  microphoneID: '',
  outputID: '',
  absentUserIDs: [],
};

/** A bridge over which nothing travels: it remembers what is asked of it, and tells what a test or a story says. */
export class ScriptedAudio implements AudioBridge {
  /** All calls there were, those that were left among them. */
  readonly calls: ScriptedCall[] = [];
  readonly #beginning: AudioCallState;

  /** @param beginning how each call begins, where that is not as usual. */
  constructor(beginning: Partial<AudioCallState> = {}) {
    this.#beginning = { ...USUAL, ...beginning };
  }

  readonly join = (access: AudioRoomAccess): ScriptedCall => {
    const call = new ScriptedCall(access, this.#beginning);
    this.calls.push(call);
    return call;
  };

  /** The last one. Throws where there was none. */
  get call(): ScriptedCall {
    const call = this.calls.at(-1);
    if (!call) throw new Error('Nobody has come into the call.');
    return call;
  }

  /** Those that were not left. */
  get current(): readonly ScriptedCall[] {
    return this.calls.filter(({ isLeft }) => !isLeft);
  }
}

/** A stay in a room, by the test. */
export class ScriptedCall implements AudioCall {
  readonly access: AudioRoomAccess;
  readonly levels = new ScriptedLevels();
  readonly deeds: Deed[] = [];
  /** Who is heard. */
  speakers: readonly AudioSpeaker[] = [];
  isLeft = false;
  /** Why the microphone is not opened; set by {@link ScriptedCall.refuse}. */
  #refusal: ErrorCode | undefined;
  #state: AudioCallState;
  #isMuted: boolean | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(access: AudioRoomAccess, beginning: AudioCallState) {
    this.access = access;
    this.#state = beginning;
  }

  getState = (): AudioCallState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  hear(speakers: readonly AudioSpeaker[]): void {
    this.#note(`hear ${speakers.map(toldOf).join(' ') || 'nobody'}`);
    this.speakers = speakers;
  }

  publish(isMuted: boolean): void {
    this.#note(isMuted ? 'publish muted' : 'publish');
    this.#isMuted = isMuted;
    this.#open();
  }

  unpublish(): void {
    this.#note('unpublish');
    this.#isMuted = undefined;
    this.set({ microphone: 'off', problems: [] });
  }

  mute(isMuted: boolean): void {
    this.#note(isMuted ? 'mute' : 'unmute');
    this.#isMuted = isMuted;
    this.#open();
  }

  retry(): void {
    this.#note('retry');
    this.#refusal = undefined;
    this.set({ connection: 'connected', problems: [] });
    if (this.#isMuted !== undefined) this.#open();
  }

  chooseMicrophone(deviceID: string): void {
    this.#note(`chooseMicrophone ${deviceID}`);
    this.set({ microphoneID: deviceID });
  }

  chooseOutput(deviceID: string): void {
    this.#note(`chooseOutput ${deviceID}`);
    this.set({ outputID: deviceID });
  }

  leave(): void {
    this.#note('leave');
    this.isLeft = true;
    this.#isMuted = undefined;
  }

  /** Whether others hear me: the microphone is open and not muted. */
  get isAudible(): boolean {
    return !this.isLeft && this.#isMuted === false;
  }

  /** Whether the microphone is open, heard or not. */
  get isPublishing(): boolean {
    return !this.isLeft && this.#isMuted !== undefined;
  }

  /** It stands otherwise now; nobody is told where nothing is other. */
  set(changes: Partial<AudioCallState>): void {
    const isSame = Object.entries(changes).every(([key, value]) => {
      const before: unknown = Reflect.get(this.#state, key);
      return before === value || JSON.stringify(before) === JSON.stringify(value);
    });
    if (isSame) return;
    this.#state = { ...this.#state, ...changes };
    for (const listener of [...this.#listeners]) listener();
  }

  /** These are wrong now, by their codes. */
  fail(...codes: readonly ErrorCode[]): void {
    this.set({ problems: codes.map((code) => new ChatError({ code })) });
  }

  /** The microphone cannot be opened, until it is tried again. */
  refuse(code: -40 | -41 | -42 | -43 | -46): void {
    this.#refusal = code;
    if (this.#isMuted !== undefined) this.#open();
  }

  #open(): void {
    if (this.#refusal !== undefined) {
      const problems = [new ChatError({ code: this.#refusal })];
      return this.set({ microphone: 'failed', problems });
    }
    this.set({ microphone: this.#isMuted ? 'muted' : 'on', problems: [] });
  }

  #note(deed: Deed): void {
    if (this.isLeft) throw new Error(`${deed} after the call was left.`);
    this.deeds.push(deed);
  }
}

/** How loud people speak, by the test. */
export class ScriptedLevels implements VoiceLevels {
  readonly #levels = new Map<string, number>();
  readonly #listeners = new Map<string, Set<() => void>>();

  subscribe(userID: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(userID) ?? new Set();
    this.#listeners.set(userID, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  get(userID: string): number {
    return this.#levels.get(userID) ?? 0;
  }

  /** Somebody speaks so loud from now on. */
  set(userID: string, level: number): void {
    this.#levels.set(userID, level);
    for (const listener of [...(this.#listeners.get(userID) ?? [])]) listener();
  }

  /** How many follow somebody. */
  listeners(userID: string): number {
    return this.#listeners.get(userID)?.size ?? 0;
  }
}

function toldOf({ userID, isMuted }: AudioSpeaker): string {
  return isMuted ? `(${userID})` : userID;
}
