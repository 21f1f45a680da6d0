import { isCount, isNumber, isRecord, isString } from '../core/guards.js';
import type { EngineFrame } from '../protocol/frames.js';

/**
 * A frame of an engine out of what came over a wire; `undefined` when it is none. What a reply or a push tells is looked at
 * where it is understood: there, what cannot be is reported and skipped.
 */
export function readEngineFrame(text: unknown): EngineFrame | undefined {
  if (!isString(text)) return undefined;
  try {
    const frame: unknown = JSON.parse(text);
    return isEngineFrame(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}

const CHECKS: Readonly<Record<string, (frame: Record<string, unknown>) => boolean>> = {
  welcome: ({ version }) => isCount(version),
  refused: ({ version }) => isCount(version),
  reply: ({ id }) => isCount(id),
  failure: ({ id, error }) =>
    isCount(id) && isRecord(error) && isNumber(error['code']) && isString(error['message']),
  push: ({ push }) => isRecord(push) && isString(push['type']),
};

function isEngineFrame(frame: unknown): frame is EngineFrame {
  if (!isRecord(frame) || !isString(frame['kind'])) return false;
  return Object.hasOwn(CHECKS, frame['kind']) && CHECKS[frame['kind']]?.(frame) === true;
}
