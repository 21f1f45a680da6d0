import { ChatError } from '@parlor/sdk';
import { isRecord } from '../is-record.js';
import type { TRTCLike } from './trtc-like.js';

/** The SDK, from the package: a chunk of its own, fetched when the first room is joined. */
export async function loadTRTC(): Promise<TRTCLike> {
  const loaded: unknown = await import('trtc-sdk-v5');
  return pickTRTC(loaded);
}

/** The SDK is a script of the old kind: what it exports is where the bundler has put it. */
function pickTRTC(loaded: unknown): TRTCLike {
  const inner = isRecord(loaded) ? loaded['default'] : undefined;
  const innermost = isRecord(inner) ? inner['default'] : undefined;
  const found = [innermost, inner, loaded].find(isTRTC);
  if (found) return found;
  throw new Error('What was loaded is not the TRTC SDK.');
}

/** Why there is no SDK: the network is gone, or the app has not got it. */
export function notLoaded(cause: unknown): ChatError {
  if (globalThis.navigator?.onLine === false) return new ChatError({ code: -45, cause });
  return new ChatError({
    code: -49,
    message:
      'The SDK of the media cloud could not be loaded. Install it ("npm install trtc-sdk-v5"); when it is installed, see whether the page can fetch its file.',
    cause,
  });
}

function isTRTC(value: unknown): value is TRTCLike {
  return (
    (typeof value === 'function' || isRecord(value)) &&
    'create' in value &&
    'getMicrophoneList' in value
  );
}
