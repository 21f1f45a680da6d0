import { isRecord } from '../../is-record.js';
import type { AudioCallState } from './audio-call-state.js';
import type { VoiceLevels } from './voice-levels.js';

const CONNECTIONS: readonly unknown[] = ['connecting', 'connected', 'interrupted', 'failed'];
const MICROPHONES: readonly unknown[] = ['off', 'starting', 'on', 'muted', 'failed'];
const QUALITIES: readonly unknown[] = ['unknown', 'good', 'fair', 'poor', 'lost'];

/** Whether a bridge, which an app may have written, says of its call what can be understood. */
export function isCallState(value: unknown): value is AudioCallState {
  if (!isRecord(value)) return false;
  const { connection, microphone, problems, quality, absentUserIDs } = value;
  return (
    CONNECTIONS.includes(connection) &&
    MICROPHONES.includes(microphone) &&
    isListOf(problems, isProblem) &&
    isRecord(quality) &&
    Object.values(quality).every((one) => QUALITIES.includes(one)) &&
    isListOf(absentUserIDs, isText) &&
    hasDevices(value)
  );
}

/** Whether it can be asked how loud people speak. */
export function isVoiceLevels(value: unknown): value is VoiceLevels {
  return (
    isRecord(value) &&
    typeof value['subscribe'] === 'function' &&
    typeof value['get'] === 'function'
  );
}

function hasDevices({
  microphones,
  outputs,
  microphoneID,
  outputID,
}: Record<string, unknown>): boolean {
  return (
    isListOf(microphones, isDevice) &&
    isListOf(outputs, isDevice) &&
    isText(microphoneID) &&
    isText(outputID)
  );
}

function isDevice(value: unknown): boolean {
  return isRecord(value) && isText(value['deviceID']) && isText(value['label']);
}

function isProblem(value: unknown): boolean {
  return value instanceof Error && 'code' in value && typeof value.code === 'number';
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isOne(item));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
