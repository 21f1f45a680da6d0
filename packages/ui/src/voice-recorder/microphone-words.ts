import type { Strings } from '../internals/strings/strings.js';
import type { MicrophoneFailure } from './microphone.js';

/** Why nothing can be recorded, in words. */
export function microphoneWords(failure: MicrophoneFailure, strings: Strings): string {
  const words: Record<MicrophoneFailure, string> = {
    insecure: strings.microphoneInsecure,
    unsupported: strings.recordingUnsupported,
    refused: strings.microphoneRefused,
    missing: strings.microphoneMissing,
    busy: strings.microphoneBusy,
    broken: strings.recordingBroken,
  };
  return words[failure];
}
