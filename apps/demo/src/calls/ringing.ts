/** Seconds of a round: a tone, then silence. */
const ROUND = 3;

interface Tone {
  /** In hertz; they sound one after the other, this long each, in seconds. */
  readonly pitches: readonly number[];
  readonly length: number;
  /** From 0 to 1. */
  readonly volume: number;
}

let context: AudioContext | undefined;

/** Rings, and is silent again. Silent all the time where the browser lets no page sound that was not pressed yet. */
function createRinging(tone: Tone): (isRinging: boolean) => void {
  let source: AudioBufferSourceNode | undefined;
  return (isRinging) => {
    source?.stop();
    source = undefined;
    if (!isRinging || typeof AudioContext === 'undefined') return;
    context ??= new AudioContext();
    if (context.state === 'suspended') context.resume().catch(() => undefined);
    source = context.createBufferSource();
    source.buffer = drawRound(context, tone);
    source.loop = true;
    source.connect(context.destination);
    source.start();
  };
}

/** One round, which rises and fades: a tone that is cut off clicks. */
function drawRound({ sampleRate }: AudioContext, { pitches, length, volume }: Tone): AudioBuffer {
  const round = new AudioBuffer({ length: ROUND * sampleRate, sampleRate });
  const samples = round.getChannelData(0);
  const count = Math.floor(length * sampleRate);
  for (const [place, pitch] of pitches.entries()) {
    for (let index = 0; index < count; index += 1) {
      const swell = Math.sin((Math.PI * index) / count);
      const wave = Math.sin((2 * Math.PI * pitch * index) / sampleRate);
      samples[place * count + index] = volume * swell * wave;
    }
  }
  return round;
}

/** Somebody calls me. */
export const ringAtMe = createRinging({ pitches: [659, 784, 659], length: 0.3, volume: 0.2 });

/** It rings where I call. */
export const ringAtThem = createRinging({ pitches: [425], length: 1, volume: 0.06 });
