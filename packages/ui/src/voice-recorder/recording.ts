import { type Loudness, listenTo } from './loudness.js';
import { type MicrophoneFailure, microphoneFailure, unrecordable } from './microphone.js';
import { pageClock, type RecordingClock } from './recording-clock.js';
import { recordingName, recordingType } from './recording-type.js';

/** What was recorded. */
export interface Recorded {
  readonly file: File;
  /** Milliseconds. */
  readonly duration: number;
  /** How loud it was, every tenth of a second, from 0 to 1. */
  readonly levels: readonly number[];
}

/** How far a recording is. */
export type RecordingState =
  | { readonly status: 'asking' }
  | { readonly status: 'recording' }
  | { readonly status: 'recorded'; readonly recorded: Recorded }
  | { readonly status: 'failed'; readonly failure: MicrophoneFailure };

/** Milliseconds between two looks at how loud it is. */
const STEP = 100;

/** Milliseconds that a recorder has after an error to hand over what it has. */
const PATIENCE = 1_000;

interface RecordingOptions {
  /** Milliseconds; then it ends by itself. */
  readonly most: number;
  readonly clock?: RecordingClock;
}

/** One recording by the microphone, from asking for it to the file. However it ends, the microphone is let go. */
export class VoiceRecording {
  readonly #most: number;
  readonly #clock: RecordingClock;
  readonly #listeners = new Set<() => void>();
  #state: RecordingState = { status: 'asking' };
  #isBegun = false;
  #isOver = false;
  #startedAt = 0;
  #levels: number[] = [];
  #recorder: MediaRecorder | undefined;
  #stream: MediaStream | undefined;
  #loudness: Loudness | undefined;
  #cancelEnd = () => {};
  #cancelStep = () => {};

  constructor({ most, clock = pageClock }: RecordingOptions) {
    this.#most = most;
    this.#clock = clock;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The same object until it changes. */
  readonly state = (): RecordingState => this.#state;

  /** Whether it was given up. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Milliseconds that were recorded so far. */
  elapsed(): number {
    if (this.#state.status === 'recorded') return this.#state.recorded.duration;
    if (this.#state.status !== 'recording') return 0;
    return Math.min(this.#clock.now() - this.#startedAt, this.#most);
  }

  /** How loud it is now, from 0 to 1. */
  level(): number {
    return this.#loudness?.now() ?? 0;
  }

  /** Asks for the microphone, and records; once. Never rejects: a failure is a state. */
  async start(): Promise<void> {
    if (this.#isBegun) return;
    this.#isBegun = true;
    const failure = unrecordable();
    if (failure) return this.#fail(failure);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      // Given up while the person was being asked.
      if (this.#isOver) return letGo(stream);
      this.#stream = stream;
      this.#record(stream);
    } catch (thrown) {
      this.#fail(microphoneFailure(thrown));
    }
  }

  /** Ends the recording; what was recorded is a file then. */
  stop(): void {
    const recorder = this.#recorder;
    if (this.#state.status === 'recording' && recorder?.state === 'recording') recorder.stop();
  }

  /** Gives it up, or lets go of what was recorded. */
  end(): void {
    this.#isOver = true;
    const recorder = this.#recorder;
    if (recorder && recorder.state !== 'inactive') recorder.stop();
    this.#release();
  }

  #record(stream: MediaStream): void {
    const { type, ending } = recordingType((one) => MediaRecorder.isTypeSupported(one));
    const recorder = new MediaRecorder(stream, type === '' ? {} : { mimeType: type });
    this.#recorder = recorder;
    const chunks: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
    recorder.addEventListener('error', () => this.#keepWhatIs());
    recorder.addEventListener('stop', () => this.#finish(chunks, ending));
    // A microphone that is pulled out: what was said before is kept.
    for (const track of stream.getTracks()) track.addEventListener('ended', () => this.stop());
    recorder.start();
    // Its own event waits for the first sound in some browsers.
    this.#begin();
  }

  /** After an error the recorder ends and hands over what was said before; where it does not, there is nothing. */
  #keepWhatIs(): void {
    if (this.#state.status !== 'recording') return this.#fail('broken');
    this.stop();
    this.#cancelEnd();
    this.#cancelEnd = this.#clock.after(PATIENCE, () => this.#fail('broken'));
  }

  #begin(): void {
    if (this.#isOver || !this.#stream) return;
    this.#startedAt = this.#clock.now();
    this.#loudness = listenTo(this.#stream);
    this.#cancelEnd = this.#clock.after(this.#most, () => this.stop());
    this.#noteLevel();
    this.#put({ status: 'recording' });
  }

  #noteLevel(): void {
    this.#levels.push(this.level());
    this.#cancelStep = this.#clock.after(STEP, () => this.#noteLevel());
  }

  #finish(chunks: readonly Blob[], ending: string): void {
    const duration = this.elapsed();
    this.#release();
    if (this.#isOver || this.#state.status !== 'recording') return;
    // Without the codecs: the services go by the first part.
    const type = (this.#recorder?.mimeType ?? '').split(';')[0] ?? '';
    const file = new File([...chunks], recordingName(new Date(), ending), { type });
    if (file.size === 0) return this.#fail('broken');
    const recorded = { file, duration: Math.max(1, Math.round(duration)), levels: this.#levels };
    this.#put({ status: 'recorded', recorded });
  }

  #fail(failure: MicrophoneFailure): void {
    this.#release();
    if (!this.#isOver) this.#put({ status: 'failed', failure });
  }

  #release(): void {
    this.#cancelEnd();
    this.#cancelStep();
    this.#loudness?.end();
    this.#loudness = undefined;
    if (this.#stream) letGo(this.#stream);
    this.#stream = undefined;
  }

  #put(state: RecordingState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The browser shows that a page listens for as long as a track is not stopped. */
function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
