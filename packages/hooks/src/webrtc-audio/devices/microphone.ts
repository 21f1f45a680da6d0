import { ChatError } from '@parlor/sdk';
import type { AudioMicrophone } from '../../features/room-audio/audio-call-state.js';
import { microphoneProblem } from './audio-problem.js';

/** A microphone that is open. */
export interface OpenMicrophone<Track> {
  readonly track: Track;
  /** Silent at once, and open all the same. */
  setEnabled(isEnabled: boolean): void;
  /** Calls back when it ends by itself: unplugged, or forbidden. */
  onEnded(callback: () => void): void;
  /** Closes it. */
  stop(): void;
}

/** What it works with. */
export interface MicrophoneParts<Track> {
  /** Opens the one with an ID, the system's with `''`. Rejects as `getUserMedia` does. */
  open(deviceID: string): Promise<OpenMicrophone<Track>>;
  /** Something that it tells is another one. */
  onChange(): void;
  report(thrown: unknown): void;
}

/** My microphone: opened when I speak, muted without being closed, and another one when one is unplugged. */
export class Microphone<Track> {
  readonly #parts: MicrophoneParts<Track>;
  #opened: OpenMicrophone<Track> | undefined;
  #isWanted = false;
  #isMuted = false;
  #deviceID = '';
  /** Which one is open, or was. */
  #openedID = '';
  #error: ChatError | undefined;
  /** Grows with every change of mind: what was asked for before is closed when it comes. */
  #round = 0;

  constructor(parts: MicrophoneParts<Track>) {
    this.#parts = parts;
  }

  get state(): AudioMicrophone {
    if (!this.#isWanted) return 'off';
    if (this.#error) return 'failed';
    if (!this.#opened) return 'starting';
    return this.#isMuted ? 'muted' : 'on';
  }

  /** Why it could not be opened. */
  get error(): ChatError | undefined {
    return this.#error;
  }

  /** Which one was chosen; `''` is the system's. */
  get deviceID(): string {
    return this.#deviceID;
  }

  /** What others may hear; `null` while there is nothing. */
  get track(): Track | null {
    return this.state === 'on' ? (this.#opened?.track ?? null) : null;
  }

  /** What it hears, also while it is muted; `null` while it is not open. */
  get source(): Track | null {
    return this.#opened?.track ?? null;
  }

  /** Opens it. */
  open(isMuted: boolean): void {
    this.#isMuted = isMuted;
    this.#opened?.setEnabled(!isMuted);
    if (this.#isWanted) return this.#parts.onChange();
    this.#isWanted = true;
    this.#start();
  }

  /** Closes it. */
  close(): void {
    if (!this.#isWanted) return;
    this.#isWanted = false;
    this.#round += 1;
    this.#drop();
    this.#error = undefined;
    this.#parts.onChange();
  }

  /** Silent, or not any more. */
  mute(isMuted: boolean): void {
    if (isMuted === this.#isMuted) return;
    this.#isMuted = isMuted;
    this.#opened?.setEnabled(!isMuted);
    this.#parts.onChange();
  }

  /** Another one. The one before is heard until this one is open, and goes on when it cannot be opened. */
  choose(deviceID: string): void {
    if (deviceID === this.#deviceID) return;
    this.#deviceID = deviceID;
    if (this.#opened) void this.#change();
    else if (this.#isWanted) this.#start();
    else this.#parts.onChange();
  }

  /** Tries again to open what could not be opened. */
  retry(): void {
    if (this.#error) this.#start();
  }

  /** There are other devices than before, so that one may be there that was missing. */
  tellDevices(): void {
    if (this.#error?.is(-41, -42)) this.#start();
  }

  #start(): void {
    this.#error = undefined;
    this.#parts.onChange();
    void this.#open();
  }

  async #open(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    try {
      const opened = await this.#parts.open(this.#deviceID);
      this.#take(opened, round);
    } catch (thrown) {
      if (round === this.#round) this.#doWithout(microphoneProblem(thrown));
    }
  }

  /** One that was chosen may have been unplugged since: the system's takes its place. */
  #doWithout(problem: ChatError): void {
    if (this.#deviceID === '' || !problem.is(-41)) return this.#fail(problem);
    this.#deviceID = '';
    this.#start();
  }

  async #change(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    this.#parts.onChange();
    try {
      const opened = await this.#parts.open(this.#deviceID);
      this.#take(opened, round);
    } catch (thrown) {
      if (round !== this.#round) return;
      this.#deviceID = this.#openedID;
      this.#parts.report(microphoneProblem(thrown));
      this.#parts.onChange();
    }
  }

  #take(opened: OpenMicrophone<Track>, round: number): void {
    // Nobody wants it any more: the browser must not show one in use.
    if (round !== this.#round) return opened.stop();
    this.#drop();
    this.#opened = opened;
    this.#openedID = this.#deviceID;
    opened.setEnabled(!this.#isMuted);
    opened.onEnded(() => this.#onEnded(opened));
    this.#error = undefined;
    this.#parts.onChange();
  }

  /** The system's takes the place of one that was chosen; what has no place is lost. */
  #onEnded(opened: OpenMicrophone<Track>): void {
    if (opened !== this.#opened) return;
    this.#drop();
    this.#deviceID = '';
    void this.#replaceLost();
  }

  async #replaceLost(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    this.#parts.onChange();
    try {
      const opened = await this.#parts.open('');
      this.#take(opened, round);
    } catch (thrown) {
      if (round !== this.#round) return;
      const problem = microphoneProblem(thrown);
      const isGone = problem.is(-41, -43);
      this.#fail(isGone ? new ChatError({ code: -42, cause: thrown }) : problem);
    }
  }

  #fail(problem: ChatError): void {
    this.#error = problem;
    this.#parts.onChange();
  }

  #drop(): void {
    this.#opened?.stop();
    this.#opened = undefined;
  }
}
