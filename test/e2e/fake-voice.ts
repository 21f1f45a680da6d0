import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RATE = 48_000;
const SECONDS = 11;
const LOUDEST = 9000;

/** A sound file in a folder of its own; `remove` takes both away. */
export interface FakeVoice {
  readonly path: string;
  remove(): void;
}

/**
 * What a fake microphone hears, again and again: somebody who hums up and down and never pauses. Not a tone: browsers take
 * one for a noise and filter it out; and nothing that repeats within seconds: they would take it for an echo.
 */
export function recordFakeVoice(): FakeVoice {
  const folder = mkdtempSync(join(tmpdir(), 'parlor-voice-'));
  const path = join(folder, 'voice.wav');
  writeFileSync(path, wave(hum()));
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}

function hum(): Int16Array {
  const samples = new Int16Array(RATE * SECONDS);
  let phase = 0;
  for (const [index] of samples.entries()) {
    const second = index / RATE;
    const turn = 2 * Math.PI * second;
    const pitch = 170 + 60 * Math.sin(0.9 * turn) + 35 * Math.sin(2.3 * turn + Math.sin(second));
    phase += (2 * Math.PI * pitch) / RATE;
    let sound = 0;
    for (let partial = 1; partial < 12; partial += 1) {
      const colour = 0.6 + 0.4 * Math.sin(0.7 * partial * turn);
      sound += (colour * Math.sin(partial * phase)) / partial;
    }
    samples[index] = Math.round(LOUDEST * sound * (0.7 + 0.3 * Math.sin(4 * turn)));
  }
  return samples;
}

/** As a WAV file: one channel of 16 bits. */
function wave(samples: Int16Array): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer)]);
}
