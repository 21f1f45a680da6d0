import type {
  AudioCall,
  AudioRoomAccess,
  AudioSpeaker,
} from '../../features/room-audio/audio-bridge.js';
import type { AudioConnection } from '../../features/room-audio/audio-call-state.js';
import type { VoiceLevels } from '../../features/room-audio/voice-levels.js';
import type { Pace } from '../../pace.js';
import { DeviceLists } from '../devices/device-lists.js';
import { Microphone } from '../devices/microphone.js';
import { Mesh } from '../mesh/mesh.js';
import { DEFAULTS, type WebrtcAudioOptions } from '../options.js';
import { Sounds } from '../sound/sounds.js';
import type { BrowserPort } from './browser-port.js';
import { CallProblems } from './call-problems.js';
import { IceServers } from './ice-servers.js';
import { nextLife } from './next-life.js';
import { QualityWatch } from './quality-watch.js';
import { StateBox } from './state-box.js';

/** What it works with. */
export interface WebrtcCallParts<Track, Voice> {
  readonly access: AudioRoomAccess;
  readonly options: WebrtcAudioOptions;
  readonly browser: BrowserPort<Track, Voice>;
  readonly pace: Pace;
}

/** The voices of a room from page to page. */
export class WebrtcCall<Track, Voice> implements AudioCall {
  readonly #parts: WebrtcCallParts<Track, Voice>;
  readonly #state = new StateBox();
  readonly #servers: IceServers;
  readonly #mesh: Mesh<Track, Voice>;
  readonly #microphone: Microphone<Track>;
  readonly #devices: DeviceLists;
  readonly #sounds: Sounds<Track, Voice>;
  readonly #quality: QualityWatch;
  readonly #stopWatching: () => void;
  readonly #problems = new CallProblems();
  #speakers: readonly AudioSpeaker[] = [];
  #isSpeaking = false;
  #isOver = false;

  constructor(parts: WebrtcCallParts<Track, Voice>) {
    this.#parts = parts;
    const { access, browser, options, pace } = parts;
    const { report } = access;
    const { userID, instance, line } = access;
    const onChange = () => this.#tell();
    const { iceServers } = options;
    const onReady = () => this.#mesh.update();
    this.#servers = new IceServers({ pace, iceServers, onReady, report });
    this.#mesh = new Mesh<Track, Voice>({
      ...{ pace, line, userID, instance, report, onChange, life: nextLife(pace) },
      maxPeers: options.maxPeers ?? DEFAULTS.maxPeers,
      open: (events) => browser.openPeer(this.#servers.list, events),
      canConnect: () => browser.canConnect && this.#servers.isReady(),
    });
    this.#microphone = new Microphone<Track>({
      open: (deviceID) => this.#openMicrophone(deviceID),
      onChange: () => this.#onMicrophone(),
      report,
    });
    this.#devices = new DeviceLists({
      canChooseOutput: browser.canChooseOutput,
      list: () => browser.listDevices(),
      onChange,
    });
    this.#sounds = new Sounds<Track, Voice>({ ...browser, pace, userID, onChange, report });
    this.#quality = new QualityWatch({
      ...{ pace, userID, onChange },
      hasLinks: () => this.#mesh.linkCount > 0,
      stats: () => this.#mesh.stats(),
    });
    this.#stopWatching = browser.watch({
      onDevices: () => void this.#onDevices(),
      onAllowed: () => this.#microphone.retry(),
      onOnline: () => this.#mesh.retry(),
      onPageHide: () => this.#mesh.sayBye(),
    });
    void this.#devices.look();
    this.#tell();
  }

  get levels(): VoiceLevels {
    return this.#sounds.levels;
  }

  readonly getState = () => this.#state.get();

  readonly subscribe = (listener: () => void) => this.#state.subscribe(listener);

  hear(speakers: readonly AudioSpeaker[]): void {
    if (this.#isOver) return;
    this.#speakers = speakers;
    if (speakers.length > 0) this.#servers.isReady();
    this.#mesh.hear(speakers.slice(0, this.#maxSpeakers));
    this.#tell();
  }

  publish(isMuted: boolean): void {
    if (this.#isOver) return;
    this.#isSpeaking = true;
    this.#servers.isReady();
    this.#microphone.open(isMuted);
  }

  unpublish(): void {
    if (this.#isOver) return;
    this.#isSpeaking = false;
    this.#microphone.close();
  }

  mute(isMuted: boolean): void {
    if (!this.#isOver) this.#microphone.mute(isMuted);
  }

  retry(): void {
    if (this.#isOver) return;
    this.#parts.browser.resume();
    this.#sounds.retry();
    this.#microphone.retry();
    this.#mesh.retry();
  }

  chooseMicrophone(deviceID: string): void {
    if (!this.#isOver) this.#microphone.choose(deviceID);
  }

  chooseOutput(deviceID: string): void {
    if (this.#isOver || !this.#parts.browser.canChooseOutput) return;
    this.#sounds.setOutput(deviceID);
    this.#tell();
  }

  leave(): void {
    if (this.#isOver) return;
    this.#microphone.close();
    this.#isOver = true;
    this.#stopWatching();
    this.#mesh.leave();
    this.#servers.close();
    this.#devices.close();
    this.#sounds.close();
    this.#quality.close();
    this.#parts.browser.close();
  }

  get #maxSpeakers(): number {
    return this.#parts.options.maxSpeakers ?? DEFAULTS.maxSpeakers;
  }

  async #openMicrophone(deviceID: string) {
    const { browser } = this.#parts;
    // Nobody could hear it.
    if (!browser.canConnect) throw this.#problems.of(-46);
    const opened = await browser.openMicrophone(deviceID);
    // The browser tells what the devices are called once one was allowed.
    void this.#devices.look();
    return opened;
  }

  #onMicrophone(): void {
    if (this.#isOver) return;
    this.#mesh.speak(this.#isSpeaking, this.#microphone.track);
    this.#tell();
  }

  async #onDevices(): Promise<void> {
    await this.#devices.look();
    if (!this.#isOver) this.#microphone.tellDevices();
  }

  /** Lets be heard who is to be heard, and tells how it stands. */
  #tell(): void {
    if (this.#isOver) return;
    const { standings, absentUserIDs } = this.#mesh.hearing;
    this.#play();
    this.#quality.begin();
    this.#state.set({
      connection: this.#connection,
      microphone: this.#microphone.state,
      problems: this.#listProblems(),
      quality: this.#quality.of(standings),
      microphones: this.#devices.microphones,
      outputs: this.#devices.outputs,
      microphoneID: this.#microphone.deviceID,
      outputID: this.#sounds.outputID,
      absentUserIDs,
    });
  }

  get #connection(): AudioConnection {
    return this.#parts.browser.canConnect ? this.#mesh.hearing.connection : 'failed';
  }

  #play(): void {
    const { voices, silentUserIDs } = this.#mesh.hearing;
    const muted = this.#speakers.filter(({ isMuted }) => isMuted).map(({ userID }) => userID);
    const { source: own, state } = this.#microphone;
    const isOwnMuted = state !== 'on';
    this.#sounds.play({ voices, muted: new Set([...muted, ...silentUserIDs]), own, isOwnMuted });
  }

  #listProblems() {
    const { isGivenUp, isFull } = this.#mesh.hearing;
    return this.#problems.list({
      canConnect: this.#parts.browser.canConnect,
      microphone: this.#microphone.error,
      isBlocked: this.#sounds.isBlocked,
      isGivenUp,
      isFull: isFull || this.#speakers.length > this.#maxSpeakers,
    });
  }
}
