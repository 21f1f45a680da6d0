import type { FileLike, InputLike } from '@parlor/sdk';
import type { LiveMessage } from './live-message.js';

/** What a media message was made of: it is kept until it has been sent. */
export interface MediaSource {
  /** As the app gave it: a field may have lost its file until the message is sent. */
  readonly file: unknown;
  readonly customFileName: string | undefined;
  readonly onProgress: ((percent: number) => void) | undefined;
}

/** The sources of media messages that have not been sent yet. */
export type MediaSources = WeakMap<LiveMessage, MediaSource>;

/** The file itself: the first one of a field. `undefined` when the field is empty. */
export function fileOf(given: unknown): FileLike | undefined {
  if (!isObject(given)) return undefined;
  if (isInput(given)) return given.files?.[0];
  return isFile(given) ? given : undefined;
}

function isInput(given: object): given is InputLike {
  return 'files' in given && isObject(given.files) && 'length' in given.files;
}

/** An app may pass anything: what has no name and no size of its own is taken as it comes. */
function isFile(given: object): given is FileLike {
  return 'size' in given && 'type' in given;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
