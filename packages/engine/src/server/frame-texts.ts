import { Buffer } from 'node:buffer';
import type { EngineFrame } from '../protocol/frames.js';

/** Frames as they travel. What is told to many is written out once. */
export class FrameTexts {
  /** By push: it is the same one for all who are told of it. */
  readonly #known = new WeakMap<object, Buffer>();

  of(frame: EngineFrame): Buffer {
    if (frame.kind !== 'push') return written(frame);
    const text = this.#known.get(frame.push) ?? written(frame);
    this.#known.set(frame.push, text);
    return text;
  }
}

function written(frame: EngineFrame): Buffer {
  return Buffer.from(JSON.stringify(frame));
}
