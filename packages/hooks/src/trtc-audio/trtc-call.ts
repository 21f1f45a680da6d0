import { ChatError } from '@parlor/sdk';
import type {
  AudioCall,
  AudioRoomAccess,
  AudioSpeaker,
} from '../features/room-audio/audio-bridge.js';
import type { AudioCallState } from '../features/room-audio/audio-call-state.js';
import { AbsentPeople } from './absent-people.js';
import { toAudioError } from './audio-errors.js';
import { BlockedVoices } from './blocked-voices.js';
import { CallState } from './call-state.js';
import { Devices } from './devices.js';
import { notLoaded } from './load-trtc.js';
import type { MicrophoneWish } from './microphone-steps.js';
import { roomName } from './room-name.js';
import type { TRTCAudioOptions } from './trtc-audio-options.js';
import type { TRTCLike } from './trtc-like.js';
import { TRTCStay } from './trtc-stay.js';
import { enterRoom, requireSupport, type TRTCVisit } from './trtc-visit.js';
import { VoiceMeter } from './voice-meter.js';

/** What a call works with. */
export interface TRTCCallParts {
  readonly options: TRTCAudioOptions;
  readonly access: AudioRoomAccess;
  /** Gets the SDK, once a bridge. */
  load(): Promise<TRTCLike>;
  /** Resolves when the one before has gone out of this room. */
  untilFree(): Promise<void>;
  /** From now on this one goes out of the room; it is free when that is done. */
  onLeaving(done: Promise<void>): void;
}

/** The voices of a room by Tencent's media cloud. */
export class TRTCCall implements AudioCall {
  readonly #parts: TRTCCallParts;
  readonly #state: CallState;
  readonly #meter: VoiceMeter;
  readonly #devices: Devices;
  readonly #blocked: BlockedVoices;
  readonly #absent: AbsentPeople;
  #stay: TRTCStay | undefined;
  #attempt = 0;
  #hasLeft = false;
  #speakers: readonly AudioSpeaker[] = [];
  #wish: MicrophoneWish = { isOpen: false, isMuted: false, microphoneID: '' };

  constructor(parts: TRTCCallParts) {
    this.#parts = parts;
    const report = this.#report;
    this.#state = new CallState(report);
    this.#meter = new VoiceMeter({ onWanted: () => this.#measure(), report });
    this.#devices = new Devices(this.#state, report);
    const trouble = (isBlocked: boolean) => (isBlocked ? new ChatError({ code: -44 }) : undefined);
    this.#blocked = new BlockedVoices({
      onChange: (isBlocked) => this.#state.trouble('playback', trouble(isBlocked)),
      report,
    });
    this.#absent = new AbsentPeople((absentUserIDs) => this.#state.change({ absentUserIDs }));
    this.#enter();
  }

  get levels(): VoiceMeter {
    return this.#meter;
  }

  getState(): AudioCallState {
    return this.#state.read();
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  hear(speakers: readonly AudioSpeaker[]): void {
    if (this.#hasLeft) return;
    this.#speakers = speakers.filter((one) => one.userID !== this.#parts.access.userID);
    this.#stay?.heard.hear(this.#speakers);
    this.#meter.keep(this.#isHeard);
    this.#blocked.keep(this.#isHeard);
    this.#absent.expect(this.#speakers.map(({ userID }) => userID));
  }

  publish(isMuted: boolean): void {
    this.#want({ isOpen: true, isMuted });
  }

  unpublish(): void {
    this.#want({ isOpen: false });
  }

  mute(isMuted: boolean): void {
    this.#want({ isMuted });
  }

  retry(): void {
    if (this.#hasLeft) return;
    this.#blocked.resume();
    if (this.#state.read().connection === 'failed') this.#enter();
    else this.#stay?.microphone.retry();
  }

  chooseMicrophone(deviceID: string): void {
    if (this.#hasLeft) return;
    this.#want({ microphoneID: deviceID });
    if (this.#stay?.microphone.trouble) this.#stay.microphone.retry();
  }

  chooseOutput(deviceID: string): void {
    if (!this.#hasLeft) this.#devices.chooseOutput(deviceID);
  }

  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#state.end();
    this.#devices.end();
    this.#meter.show(new Map());
    this.#end();
  }

  readonly #report = (thrown: unknown) => this.#parts.access.report(thrown);

  #enter(): void {
    this.#attempt += 1;
    const attempt = this.#attempt;
    this.#state.trouble('connection', undefined, { connection: 'connecting' });
    this.#showMicrophone();
    this.#comeIn(attempt).catch((thrown: unknown) => {
      if (this.#isOver(attempt)) return;
      this.#fail(toAudioError(thrown));
    });
  }

  /** Whether it was left or tried again meanwhile: what comes late does nothing. */
  #isOver(attempt: number): boolean {
    return this.#hasLeft || attempt !== this.#attempt;
  }

  async #comeIn(attempt: number): Promise<void> {
    const { options, access, load, untilFree } = this.#parts;
    const { groupID, userID } = access;
    const [sdk] = await Promise.all([load().catch(refuseLoaded), untilFree()]);
    if (this.#isOver(attempt)) return;
    await requireSupport(sdk);
    const strRoomID = await roomName(groupID, options.roomID);
    if (this.#isOver(attempt)) return;
    this.#devices.begin(sdk);
    const visitor = { options, userID, strRoomID, report: this.#report };
    await enterRoom(sdk, visitor, (visit) => this.#begin(visit, attempt));
    if (!this.#isOver(attempt)) this.#entered();
  }

  #begin(visit: TRTCVisit, attempt: number): void {
    if (this.#isOver(attempt)) {
      // Left while the ticket was fetched.
      visit.destroy();
      throw new ChatError({ code: -45 });
    }
    this.#end();
    const stay = new TRTCStay(visit, {
      ...{ userID: this.#parts.access.userID, state: this.#state, meter: this.#meter },
      ...{ devices: this.#devices, blocked: this.#blocked, absent: this.#absent },
      ...{ isHeard: this.#isHeard, report: this.#report, fail: (error) => this.#fail(error) },
      onMicrophone: () => this.#showMicrophone(),
    });
    stay.heard.hear(this.#speakers);
    this.#stay = stay;
  }

  #entered(): void {
    this.#state.change({ connection: 'connected' });
    this.#stay?.begin(this.#wish);
    this.#measure();
    this.#devices.takeOutput();
  }

  #fail(error: ChatError): void {
    // Whatever is still under way has failed with it.
    this.#attempt += 1;
    this.#end();
    this.#meter.show(new Map());
    this.#blocked.clear();
    this.#absent.clear();
    this.#state.trouble('microphone', undefined, { microphone: 'off' });
    this.#state.trouble('connection', error, { connection: 'failed', quality: {} });
  }

  #end(): void {
    const stay = this.#stay;
    this.#stay = undefined;
    if (stay) this.#parts.onLeaving(stay.end());
  }

  #want(wish: Partial<MicrophoneWish>): void {
    if (this.#hasLeft) return;
    this.#wish = { ...this.#wish, ...wish };
    if (this.#stay?.isIn) this.#stay.microphone.want(this.#wish);
    else this.#showMicrophone();
    this.#meter.keep(this.#isHeard);
  }

  #showMicrophone(): void {
    if (this.#hasLeft) return;
    const stay = this.#stay?.isIn ? this.#stay : undefined;
    // A microphone that could not be had was not chosen.
    if (stay) this.#wish = { ...this.#wish, microphoneID: stay.microphone.wish.microphoneID };
    const { microphoneID, isOpen } = this.#wish;
    const before = this.#state.read();
    const isComing = isOpen && before.connection === 'connecting';
    const microphone = stay?.microphone.state ?? (isComing ? 'starting' : 'off');
    this.#state.trouble('microphone', stay?.microphone.trouble, { microphone, microphoneID });
    // Only now the browser tells what devices are called.
    if (isOpenState(microphone) && !isOpenState(before.microphone)) this.#devices.refresh();
  }

  readonly #isHeard = (userID: string): boolean => {
    const { isOpen, isMuted } = this.#wish;
    if (userID === this.#parts.access.userID) return isOpen && !isMuted;
    return this.#stay?.heard.isAudible(userID) ?? false;
  };

  #measure(): void {
    this.#stay?.measure(this.#meter.isWanted);
  }
}

function refuseLoaded(thrown: unknown): never {
  throw notLoaded(thrown);
}

function isOpenState(microphone: AudioCallState['microphone']): boolean {
  return microphone === 'on' || microphone === 'muted';
}
