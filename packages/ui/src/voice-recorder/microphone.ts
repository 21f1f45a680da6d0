/** Why nothing can be recorded. */
export type MicrophoneFailure =
  | 'insecure'
  | 'unsupported'
  | 'refused'
  | 'missing'
  | 'busy'
  | 'broken';

/** Why the browser cannot be asked at all; `undefined` when it can. */
export function unrecordable(): MicrophoneFailure | undefined {
  if (globalThis.isSecureContext === false) return 'insecure';
  const canListen = typeof navigator.mediaDevices?.getUserMedia === 'function';
  return canListen && typeof MediaRecorder === 'function' ? undefined : 'unsupported';
}

/** Why `getUserMedia` was rejected. */
export function microphoneFailure(thrown: unknown): MicrophoneFailure {
  switch (nameOf(thrown)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'broken';
  }
}

/** Not every browser's errors of this kind are made of `Error`. */
function nameOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'name' in thrown ? thrown.name : '';
}
