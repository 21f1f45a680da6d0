import { peaksOf } from './peaks.js';

/** Enough for the loudness of a voice, and little to keep, in samples per second. */
const SAMPLE_RATE = 8_000;

/**
 * The waveform of an audio at an address: `undefined` when it is larger than `mostBytes`, cannot be read
 * from here (another origin that does not allow it) or is nothing that this browser can decode.
 */
export async function decodePeaks(url: string, mostBytes: number): Promise<number[] | undefined> {
  if (typeof OfflineAudioContext === 'undefined') return undefined;
  try {
    const response = await fetch(url, { credentials: 'omit' });
    const bytes = response.ok ? await readAtMost(response, mostBytes) : undefined;
    if (!bytes) return undefined;
    const audio = await new OfflineAudioContext(1, 1, SAMPLE_RATE).decodeAudioData(bytes);
    return peaksOf(audio.getChannelData(0));
  } catch {
    // A plain bar does as well.
    return undefined;
  }
}

/** What a header says of the size may be wrong, or not be there. */
async function readAtMost(response: Response, most: number): Promise<ArrayBuffer | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return new Blob(chunks).arrayBuffer();
}
