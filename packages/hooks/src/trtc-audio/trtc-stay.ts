import { HeardPeople } from './heard-people.js';
import { Microphone } from './microphone.js';
import type { MicrophoneWish } from './microphone-steps.js';
import { TRTCEvents, type TRTCEventsParts } from './trtc-events.js';
import type { TRTCVisit } from './trtc-visit.js';

/** What a stay works with. */
export interface TRTCStayParts extends Omit<TRTCEventsParts, 'heard' | 'microphone' | 'isIn'> {
  /** The microphone stands otherwise now. */
  onMicrophone(): void;
}

/** How often it is told how loud everybody is, in milliseconds; the SDK does not do it more often. */
const LEVELS_EVERY = 100;

/** One instance of the SDK in a room, or on its way there, and what is done with it. */
export class TRTCStay {
  readonly heard: HeardPeople;
  readonly microphone: Microphone;
  readonly #visit: TRTCVisit;
  readonly #report: (thrown: unknown) => void;
  #isIn = false;

  constructor(visit: TRTCVisit, parts: TRTCStayParts) {
    const { trtc } = visit;
    const { devices, report, onMicrophone: onChange } = parts;
    this.#visit = visit;
    this.#report = report;
    this.heard = new HeardPeople(trtc, report);
    const systemMicrophone = () => devices.systemMicrophone;
    this.microphone = new Microphone({ trtc, systemMicrophone, onChange, report });
    const { heard, microphone } = this;
    const events = new TRTCEvents({ ...parts, heard, microphone, isIn: () => this.#isIn });
    visit.listen(events.handlers);
  }

  /** Whether the room is entered, and not left yet. */
  get isIn(): boolean {
    return this.#isIn;
  }

  /** The room is entered: what was wanted before is done now. */
  begin(wish: MicrophoneWish): void {
    this.#isIn = true;
    this.heard.begin();
    this.microphone.want(wish);
  }

  /** Whether it is told how loud everybody is. */
  measure(isWanted: boolean): void {
    if (this.#isIn) this.#visit.trtc.enableAudioVolumeEvaluation(isWanted ? LEVELS_EVERY : -1);
  }

  /**
   * Goes out of the room: all is silent at once, and the microphone closed as soon as the SDK can. Resolves when the room is
   * left; never rejects.
   */
  end(): Promise<void> {
    this.#isIn = false;
    const closing = this.microphone.end();
    this.heard.end();
    const leaving = this.#visit.end();
    Promise.all([closing, leaving]).then(() => this.#visit.destroy(), this.#report);
    return leaving;
  }
}
