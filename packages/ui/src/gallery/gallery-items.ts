import type { MessageSnapshot, MessageSnapshotOf } from '@parlor/hooks';
import { videoUrl } from '../message-media/media-facts.js';
import { coverOf, type Picture, pictureOf } from '../message-media/picture.js';

/** A picture or a video that can be shown large. */
export type GalleryItem =
  | {
      readonly kind: 'picture';
      readonly message: MessageSnapshotOf<'TIMImageElem'>;
      readonly picture: Picture;
      /** The picture as it was sent. */
      readonly url: string;
    }
  | {
      readonly kind: 'video';
      readonly message: MessageSnapshotOf<'TIMVideoFileElem'>;
      readonly picture: Picture;
      readonly url: string;
    };

/** The pictures and videos of these messages that can be loaded, in their order. */
export function galleryItems(messages: readonly MessageSnapshot[]): GalleryItem[] {
  return messages.flatMap((message) => itemOf(message) ?? []);
}

function itemOf(message: MessageSnapshot): GalleryItem | undefined {
  if (message.isRevoked) return undefined;
  if (message.type === 'TIMImageElem') {
    const picture = pictureOf(message.payload);
    const url = picture.sources.at(-1)?.url;
    return url === undefined ? undefined : { kind: 'picture', message, picture, url };
  }
  if (message.type !== 'TIMVideoFileElem') return undefined;
  const url = videoUrl(message.payload);
  return url === undefined
    ? undefined
    : { kind: 'video', message, picture: coverOf(message.payload), url };
}
