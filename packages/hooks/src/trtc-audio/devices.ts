import type { CallState } from './call-state.js';
import { type DeviceLists, listDevices, SYSTEM_ID } from './device-lists.js';
import type { TRTCLike } from './trtc-like.js';

/** What there is on this device, and where voices come out, as the state of a call tells it. */
export class Devices {
  readonly #state: CallState;
  readonly #report: (thrown: unknown) => void;
  #sdk: TRTCLike | undefined;
  #known: DeviceLists | undefined;
  #number = 0;

  constructor(state: CallState, report: (thrown: unknown) => void) {
    this.#state = state;
    this.#report = report;
  }

  /** What the SDK calls the system's microphone; `undefined` as long as nobody knows. */
  get systemMicrophone(): string | undefined {
    return this.#known?.systemMicrophone;
  }

  /** The SDK is loaded. */
  begin(sdk: TRTCLike): void {
    this.#sdk = sdk;
    this.refresh();
  }

  /** They may be others, or are called by other names. */
  refresh(): void {
    if (!this.#sdk) return;
    this.#number += 1;
    const number = this.#number;
    listDevices(this.#sdk).then((known) => {
      if (number !== this.#number) return;
      this.#known = known;
      this.#state.change({ microphones: known.microphones, outputs: known.outputs });
    }, this.#report);
  }

  /** Voices come out there from now on. */
  chooseOutput(deviceID: string): void {
    this.#state.change({ outputID: deviceID });
    this.takeOutput();
  }

  /** The SDK is told where voices come out. */
  takeOutput(): void {
    const { outputID, outputs } = this.#state.read();
    if (outputs.length === 0) return;
    this.#sdk?.setCurrentSpeaker(outputID || SYSTEM_ID).catch(this.#report);
  }

  /** What is answered late says nothing. */
  end(): void {
    this.#number += 1;
    this.#sdk = undefined;
  }
}
