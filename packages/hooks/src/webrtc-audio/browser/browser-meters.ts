import type { Meter } from '../sound/meters.js';
import type { HeardVoice } from './heard-voice.js';

/** Samples that are looked at: 43 ms at 48 kHz, so that nothing between two looks is missed. */
const SAMPLES = 2048;
/** Looks after which a level that is told and does not move is an old one. */
const STALE_LOOKS = 4;

/** Measures by one AudioContext, as long as anything is measured, and by what a receiver tells while it does not run. */
export class BrowserMeters {
  #context: AudioContext | undefined;
  #measured = 0;

  /** Of what comes from another page. It is only measured in Chromium while it is played, too. */
  ofVoice({ track, receiver }: HeardVoice): Meter {
    const told = toldBy(receiver);
    const meter = this.#measure(track);
    return {
      read: () => (this.#isRunning && meter ? meter.read() : told()),
      close: () => meter?.close(),
    };
  }

  /** Of what is sent. */
  ofTrack(track: MediaStreamTrack): Meter {
    return this.#measure(track) ?? { read: () => 0, close: () => undefined };
  }

  /** Somebody has pressed something, which some browsers wait for. */
  resume(): void {
    if (this.#context?.state === 'suspended') this.#context.resume().catch(() => undefined);
  }

  /** Nothing is measured any more. */
  close(): void {
    this.#context?.close().catch(() => undefined);
    this.#context = undefined;
  }

  get #isRunning(): boolean {
    return this.#context?.state === 'running';
  }

  #measure(track: MediaStreamTrack): Meter | undefined {
    if (typeof AudioContext === 'undefined') return undefined;
    this.#context ??= new AudioContext();
    this.resume();
    const meter = meterIn(this.#context, track);
    this.#measured += 1;
    if (meter) return { read: meter.read, close: () => this.#end(meter) };
    this.#end(undefined);
    return undefined;
  }

  /** A context keeps the sound of the system busy. */
  #end(meter: Meter | undefined): void {
    meter?.close();
    this.#measured -= 1;
    if (this.#measured === 0) this.close();
  }
}

/** `undefined` where it cannot be measured: some browsers refuse a microphone with a rate of its own. */
function meterIn(context: AudioContext, track: MediaStreamTrack): Meter | undefined {
  const analyser = context.createAnalyser();
  analyser.fftSize = SAMPLES;
  const source = sourceIn(context, track);
  if (!source) return undefined;
  source.connect(analyser);
  const samples = new Float32Array(SAMPLES);
  return {
    read() {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0);
      return Math.sqrt(power / SAMPLES);
    },
    close: () => source.disconnect(),
  };
}

function sourceIn(context: AudioContext, track: MediaStreamTrack): AudioNode | undefined {
  try {
    return context.createMediaStreamSource(new MediaStream([track]));
  } catch {
    return undefined;
  }
}

/** The level of the last sound that a receiver knows of: it keeps an old one for ten seconds. */
function toldBy(receiver: RTCRtpReceiver): () => number {
  let last = 0;
  let looks = 0;
  return () => {
    const [source] = receiver.getSynchronizationSources();
    looks = source?.timestamp === last ? looks + 1 : 0;
    last = source?.timestamp ?? 0;
    return looks < STALE_LOOKS ? (source?.audioLevel ?? 0) : 0;
  };
}
