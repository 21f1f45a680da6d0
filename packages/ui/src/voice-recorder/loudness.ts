/** Listens how loud a microphone is, beside its recording. */
export interface Loudness {
  /** From 0 to 1, of this moment. */
  now(): number;
  end(): void;
}

/** Speech is far below the loudest that can be recorded. */
const GAIN = 4;

const SILENT: Loudness = { now: () => 0, end: () => undefined };

/** Silent where the browser cannot tell: it records all the same. */
export function listenTo(stream: MediaStream): Loudness {
  if (typeof AudioContext !== 'function') return SILENT;
  let context: AudioContext | undefined;
  const end = () => void context?.close().catch(() => undefined);
  try {
    context = new AudioContext();
    // Safari begins in silence when no press is going on.
    context.resume().catch(() => undefined);
    const analyser = context.createAnalyser();
    analyser.fftSize = 1024;
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    return {
      now() {
        analyser.getFloatTimeDomainData(samples);
        return Math.min(1, GAIN * rootMeanSquare(samples));
      },
      end,
    };
  } catch {
    end();
    return SILENT;
  }
}

function rootMeanSquare(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample ** 2;
  return Math.sqrt(sum / samples.length);
}
