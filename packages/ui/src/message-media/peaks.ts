/** How many bars a waveform has. */
const BARS = 40;

/** What is less than this is drawn as silence, so that a quiet room does not look like a shout. */
const SILENCE = 0.02;

/** How loud each of so many equal parts of an audio is, from 0 to 1; the loudest part is 1. */
export function peaksOf(samples: ArrayLike<number>, count: number = BARS): number[] {
  const loudness = Array.from({ length: count }, (_, bar) => {
    const from = Math.floor((bar * samples.length) / count);
    const to = Math.floor(((bar + 1) * samples.length) / count);
    return loudnessOf(samples, from, to);
  });
  const loudest = Math.max(...loudness, SILENCE);
  return loudness.map((value) => value / loudest);
}

/** The root of the mean square: nearer to what is heard than the highest point. */
function loudnessOf(samples: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += (samples[index] ?? 0) ** 2;
  return to > from ? Math.sqrt(sum / (to - from)) : 0;
}
