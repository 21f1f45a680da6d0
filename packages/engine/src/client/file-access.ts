import type { FileLike } from '@parlor/sdk';
import type { PictureSize } from '../core/picture-sizes.js';

/** A picture of a video, to be shown before it is played. */
export interface VideoCover extends PictureSize {
  readonly file: FileLike;
}

/** What a client can do with a file where it runs. Nothing but {@link FileAccess.read} rejects. */
export interface FileAccess {
  /** A URL at which the file can be shown here; `''` where there are none. */
  show(file: FileLike): string;
  /** Some of its bytes, in base64. */
  read(file: FileLike, start: number, end: number): Promise<string>;
  /** How large a picture is. Ends in time. */
  measure(picture: FileLike): Promise<PictureSize>;
  /** A picture of a video; `undefined` where none can be made. Ends in time. */
  coverOf(video: FileLike): Promise<VideoCover | undefined>;
}
