import type {
  TRTCAudioEvents,
  TRTCEnterRoomLike,
  TRTCInstanceLike,
  TRTCLike,
  TRTCLocalAudioLike,
} from '../trtc-like.js';

/** An error as the SDK throws it. */
export function rtcError(code: number, extraCode?: number): Error {
  return Object.assign(new Error(`rtc ${code}`), { code, extraCode });
}

/** A promise that somebody else settles. */
interface Answer {
  readonly method: string;
  succeed(): void;
  fail(thrown: unknown): void;
}

/** One instance of the SDK, as it behaves: it opens, mutes, closes and plays only what it was asked for. */
export class ModelTRTC implements TRTCInstanceLike {
  readonly calls: string[] = [];
  readonly played = new Set<string>();
  track = { enabled: true };
  entered: TRTCEnterRoomLike | undefined;
  isIn = false;
  role = 'audience';
  isOpen = false;
  isMuted = false;
  microphoneID = '';
  volumeInterval = -1;
  isDestroyed = false;
  /** Whether anybody could hear anything since a test has said `false`. */
  wasHeard = false;
  /** What waits for an answer, when answers are withheld. */
  readonly waiting: Answer[] = [];
  readonly #handlers = new Map<string, ((...told: unknown[]) => void)[]>();
  readonly #world: ModelWorld;

  constructor(world: ModelWorld) {
    this.#world = world;
  }

  on(event: string, handler: (...told: unknown[]) => void): void {
    this.#handlers.set(event, [...(this.#handlers.get(event) ?? []), handler]);
  }

  /** Something happens. */
  emit<Event extends keyof TRTCAudioEvents>(event: Event, told: TRTCAudioEvents[Event]): void {
    for (const handler of this.#handlers.get(event) ?? []) handler(told);
  }

  async enterRoom(params: TRTCEnterRoomLike): Promise<void> {
    this.entered = params;
    await this.#answer('enterRoom');
    this.isIn = true;
  }

  async exitRoom(): Promise<void> {
    await this.#answer('exitRoom');
    this.isIn = false;
  }

  async switchRole(role: string): Promise<void> {
    await this.#answer(`switchRole ${role}`);
    if (!this.isIn) throw rtcError(5100, 5101);
    this.role = role;
  }

  async startLocalAudio({ mute = false, option = {} }: TRTCLocalAudioLike = {}): Promise<void> {
    await this.#answer('startLocalAudio');
    this.isOpen = true;
    this.isMuted = mute !== false;
    this.#takeTrack();
    this.microphoneID = option.microphoneId ?? 'default';
  }

  async updateLocalAudio({ mute, option }: TRTCLocalAudioLike): Promise<void> {
    const answer = this.#answer(mute === undefined ? 'updateLocalAudio' : `mute ${mute}`);
    // Done at once, answered later.
    if (mute !== undefined) {
      this.isMuted = mute !== false;
      this.track.enabled = !this.isMuted;
      this.#listen();
    }
    await answer;
    if (!option?.microphoneId) return;
    this.microphoneID = option.microphoneId;
    this.#takeTrack();
  }

  async stopLocalAudio(): Promise<void> {
    await this.#answer('stopLocalAudio');
    this.isOpen = false;
  }

  async muteRemoteAudio(userID: string, mute: boolean): Promise<void> {
    // Silence is at once; to play somebody takes a while.
    if (mute) this.played.delete(userID);
    await this.#answer(`${mute ? 'silence' : 'play'} ${userID}`);
    if (!mute) this.played.add(userID);
  }

  enableAudioVolumeEvaluation(interval = 2000): void {
    this.volumeInterval = interval;
  }

  getAudioTrack(): MediaStreamTrack | null {
    // Of a track only `enabled` is used.
    return this.isOpen ? (this.track as MediaStreamTrack) : null;
  }

  destroy(): void {
    if (this.isIn) throw rtcError(5500);
    this.isDestroyed = true;
  }

  /** Whether anybody can hear anything of my microphone. */
  get isHeard(): boolean {
    return this.isIn && this.role === 'anchor' && this.isOpen && this.track.enabled;
  }

  /** Another microphone has another track, which knows only what the SDK was asked for. */
  #takeTrack(): void {
    this.track = { enabled: !this.isMuted };
    this.#listen();
  }

  #listen(): void {
    this.wasHeard ||= this.isHeard;
  }

  #answer(method: string): Promise<void> {
    this.calls.push(method);
    const failure = this.#world.failures.get(method)?.shift();
    if (failure) return Promise.reject(failure);
    if (!this.#world.isSlow(method)) return Promise.resolve();
    return new Promise((succeed, fail) => this.waiting.push({ method, succeed, fail }));
  }
}

/** The SDK and the devices of a page. */
export class ModelWorld implements TRTCLike {
  readonly instances: ModelTRTC[] = [];
  /** What the next calls of a method reject with. */
  readonly failures = new Map<string, unknown[]>();
  microphones = [
    { deviceId: 'default', label: 'Default' },
    { deviceId: 'one', label: 'One' },
    { deviceId: 'two', label: 'Two' },
  ];
  speakers = [{ deviceId: 'loud', label: 'Loud' }];
  speakerID = '';
  logs: readonly unknown[] = [];
  support: unknown = { result: true, detail: { isWebRTCSupported: true } };
  isSlow: (method: string) => boolean = () => false;

  create(): ModelTRTC {
    const instance = new ModelTRTC(this);
    this.instances.push(instance);
    return instance;
  }

  /** The one that was made last. */
  get last(): ModelTRTC {
    const last = this.instances.at(-1);
    if (!last) throw new Error('No instance was made yet.');
    return last;
  }

  isSupported = () => Promise.resolve(this.support);
  getMicrophoneList = async (requestPermission = true) => {
    if (requestPermission) throw new Error('The person was asked for a microphone.');
    return this.microphones;
  };
  getSpeakerList = async (requestPermission = true) => {
    if (requestPermission) throw new Error('The person was asked for a microphone.');
    return this.speakers;
  };
  setCurrentSpeaker = async (speakerID: string) => {
    this.speakerID = speakerID;
  };
  setLogLevel = (...logs: readonly unknown[]) => {
    this.logs = logs;
  };
}

/** Until all that is under way has been answered. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
