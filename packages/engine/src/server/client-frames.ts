import { isCount, isNumber, isRecord, isString, optional, textUpTo } from '../core/guards.js';
import type { ClientFrame } from '../protocol/frames.js';

/** How deep a frame may be: merged messages of a hundred layers are half as deep. What walks through it does so by recursion. */
const DEEPEST = 1_000;

/** No command, and no name of a client, is as long. */
const LONGEST_NAME = 256;

const isName = textUpTo(LONGEST_NAME);

/** A frame of a client out of what came over a wire; `undefined` when it is none. What a request says is looked at by its command. */
export function readClientFrame(text: string): ClientFrame | undefined {
  try {
    const frame: unknown = JSON.parse(text);
    return isClientFrame(frame) && isPlain(frame, DEEPEST) ? frame : undefined;
  } catch {
    return undefined;
  }
}

function isClientFrame(frame: unknown): frame is ClientFrame {
  if (!isRecord(frame)) return false;
  // A client of another version may say more, or less: it is to be told that there are two.
  if (frame['kind'] === 'hello') return isNumber(frame['version']) && isName(frame['client'] ?? '');
  return (
    frame['kind'] === 'request' &&
    isCount(frame['id']) &&
    isName(frame['command']) &&
    optional(isString)(frame['operatorSig'])
  );
}

/** Whether there is nothing in it that would be something else than data once it is copied. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0 || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((part) => isPlain(part, depth - 1));
}
