import { ChatError } from '@parlor/sdk';
import type { AbsentPeople } from './absent-people.js';
import { isAbort, isOneVoice, toAudioError } from './audio-errors.js';
import type { BlockedVoices } from './blocked-voices.js';
import type { CallState } from './call-state.js';
import type { Devices } from './devices.js';
import type { HeardPeople } from './heard-people.js';
import type { Microphone } from './microphone.js';
import { qualityOf } from './network-quality.js';
import type { TRTCAudioEvents } from './trtc-like.js';
import type { TRTCHandlers } from './trtc-visit.js';
import type { VoiceMeter } from './voice-meter.js';

/** Who goes, and does not only speak no more: by the SDK's numbers of reasons. */
const ROLE_CHANGE = 3;

/** What the events of a room change. */
export interface TRTCEventsParts {
  /** Who I am. */
  readonly userID: string;
  readonly state: CallState;
  readonly heard: HeardPeople;
  readonly microphone: Microphone;
  readonly meter: VoiceMeter;
  readonly devices: Devices;
  readonly blocked: BlockedVoices;
  readonly absent: AbsentPeople;
  /** Whether the room is entered. */
  isIn(): boolean;
  /** Whether anything of somebody can be heard. */
  isHeard(userID: string): boolean;
  /** I am not in the room any more. */
  fail(error: ChatError): void;
  report(thrown: unknown): void;
}

/** Tells what happens in a room to whom it concerns. */
export class TRTCEvents {
  readonly #parts: TRTCEventsParts;

  constructor(parts: TRTCEventsParts) {
    this.#parts = parts;
  }

  readonly handlers: TRTCHandlers = {
    error: (thrown) => this.#onError(thrown),
    'autoplay-failed': ({ userId, resume }) => this.#parts.blocked.add(userId, resume),
    'kicked-out': ({ reason }) => {
      const message = `The media cloud has put me out of the room: ${reason}.`;
      this.#parts.fail(new ChatError(reason === 'kick' ? { code: -48 } : { code: -49, message }));
    },
    'remote-user-enter': ({ userId }) => this.#parts.absent.delete(userId),
    'remote-user-exit': ({ userId, reason }) => {
      this.#parts.blocked.delete(userId);
      if (reason !== ROLE_CHANGE) this.#parts.absent.add(userId);
    },
    'remote-audio-available': ({ userId }) => {
      this.#parts.absent.delete(userId);
      this.#parts.heard.sends(userId);
    },
    'audio-volume': (event) => this.#onVolume(event),
    'network-quality': ({ uplinkNetworkQuality, downlinkNetworkQuality }) => {
      const quality = qualityOf(uplinkNetworkQuality, downlinkNetworkQuality);
      this.#parts.state.change({ quality: { [this.#parts.userID]: quality } });
    },
    'connection-state-changed': (event) => this.#onConnection(event),
    'audio-play-state-changed': (event) => this.#onPlaying(event),
    'device-changed': (event) => this.#onDevice(event),
    'publish-state-changed': (event) => this.#onPublish(event),
  };

  #onError(thrown: unknown): void {
    const { microphone, fail, report } = this.#parts;
    if (isOneVoice(thrown)) return report(thrown);
    const error = toAudioError(thrown);
    if (error.code === -42) microphone.lose(error);
    else fail(error);
  }

  #onVolume({ result }: TRTCAudioEvents['audio-volume']): void {
    const levels = new Map<string, number>();
    for (const { userId, volume } of result) {
      const userID = userId === '' ? this.#parts.userID : userId;
      const level = Math.min(Math.max(volume / 100, 0), 1);
      if (level > 0 && this.#parts.isHeard(userID)) levels.set(userID, level);
    }
    this.#parts.meter.show(levels);
  }

  #onConnection({ state }: TRTCAudioEvents['connection-state-changed']): void {
    if (!this.#parts.isIn()) return;
    const isConnected = state === 'CONNECTED' || state === 'RECONNECTED';
    this.#parts.state.change({ connection: isConnected ? 'connected' : 'interrupted' });
  }

  #onPublish({ mediaType, state, reason, error }: TRTCAudioEvents['publish-state-changed']): void {
    if (mediaType !== 'audio' || !this.#parts.isIn()) return;
    if (state === 'started') this.#parts.state.change({ connection: 'connected' });
    if (state !== 'stopped') return;
    // The SDK goes on trying.
    if (reason === 'timeout') this.#parts.state.change({ connection: 'interrupted' });
    if (reason === 'error' && !isAbort(error)) this.#parts.fail(toAudioError(error));
  }

  #onPlaying({ userId, state, reason }: TRTCAudioEvents['audio-play-state-changed']): void {
    const { microphone, blocked } = this.#parts;
    if (userId !== '') {
      if (state === 'PLAYING') blocked.delete(userId);
      return;
    }
    if (reason === 'mute') microphone.occupy(new ChatError({ code: -43 }));
    if (reason === 'unmute') microphone.occupy(undefined);
  }

  #onDevice({ type, action, device }: TRTCAudioEvents['device-changed']): void {
    const { state, microphone, devices } = this.#parts;
    const isRemoved = action === 'remove';
    const { microphoneID, outputID } = state.read();
    devices.refresh();
    if (type === 'speaker' && isRemoved && device.deviceId === outputID) devices.chooseOutput('');
    if (type !== 'microphone') return;
    if (isRemoved && device.deviceId === microphoneID) microphone.moveOn();
    if (action === 'active') microphone.find();
    if (action === 'add' && microphone.trouble?.code === -41) microphone.retry();
  }
}
