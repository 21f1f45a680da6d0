import type { AudioPayload, FilePayload, ImageInfo, ImagePayload, VideoPayload } from '@parlor/sdk';
import { LARGE, scaledTo } from '../core/picture-sizes.js';
import type { WireElement } from '../protocol/entities.js';
import { cover, imageInfo, putThumbnailFirst } from './media-content.js';

type Content = WireElement['content'];

/** How one type of media travels: with the URLs that are good for everybody, and nothing made up here. */
export interface Travel<Payload> {
  pack(payload: Payload): Content;
  /** Anybody may have sent anything: what is not what it should be is empty. */
  unpack(content: Content): Payload;
}

/** A picture: the sizes by their numbers, in the order of those. */
export const IMAGE_TRAVEL: Travel<ImagePayload> = {
  pack: ({ uuid, imageFormat, imageInfoArray }) => ({
    uuid,
    imageFormat,
    imageInfoArray: imageInfoArray
      // One that has arrived before, and is passed on, has them in another order.
      .toSorted((one, other) => one.sizeType - other.sizeType)
      .map(({ sizeType, size, width, height, imageUrl }) => ({
        type: sizeType,
        size,
        width,
        height,
        url: imageUrl,
      })),
  }),
  unpack: (content) => ({
    imageFormat: formatOf(content['imageFormat']),
    uuid: text(content['uuid']),
    imageInfoArray: sizesOf(content['imageInfoArray']),
  }),
};

/** A recording. */
export const SOUND_TRAVEL: Travel<AudioPayload> = {
  pack: ({ uuid, remoteAudioUrl, second, size, downloadFlag }) => ({
    uuid,
    url: remoteAudioUrl,
    // A line between a page and its worker could say NaN, one of JSON cannot.
    second: Number.isNaN(second) ? null : second,
    size,
    downloadFlag,
  }),
  unpack: (content) => ({
    downloadFlag: 2,
    second: typeof content['second'] === 'number' ? content['second'] : undefined,
    size: number(content['size']),
    url: text(content['url']),
    remoteAudioUrl: text(content['url']),
    uuid: text(content['uuid']),
  }),
};

/** A video, with one of the two names of its cover. */
export const VIDEO_TRAVEL: Travel<VideoPayload> = {
  pack: (payload) => ({
    videoUUID: payload.videoUUID,
    videoUrl: payload.remoteVideoUrl,
    videoFormat: payload.videoFormat,
    videoSecond: payload.videoSecond,
    videoSize: payload.videoSize,
    videoDownloadFlag: payload.videoDownloadFlag,
    thumbUUID: payload.thumbUUID,
    thumbFormat: payload.thumbFormat,
    thumbWidth: payload.thumbWidth,
    thumbHeight: payload.thumbHeight,
    thumbSize: payload.thumbSize,
    thumbUrl: payload.remoteThumbUrl,
    thumbDownloadFlag: payload.thumbDownloadFlag,
  }),
  unpack: (content) => ({
    remoteVideoUrl: text(content['videoUrl']),
    videoFormat: text(content['videoFormat']),
    videoSecond: number(content['videoSecond']),
    videoSize: number(content['videoSize']),
    videoUrl: text(content['videoUrl']),
    videoDownloadFlag: 2,
    videoUUID: text(content['videoUUID']),
    thumbUUID: text(content['thumbUUID']),
    thumbFormat: text(content['thumbFormat']),
    ...cover({
      url: text(content['thumbUrl']),
      remoteUrl: text(content['thumbUrl']),
      width: number(content['thumbWidth']),
      height: number(content['thumbHeight']),
      size: number(content['thumbSize']),
    }),
    thumbDownloadFlag: 2,
  }),
};

/** Any file. */
export const FILE_TRAVEL: Travel<FilePayload> = {
  pack: ({ uuid, fileName, fileSize, remoteFileUrl, downloadFlag }) => ({
    uuid,
    fileName,
    fileSize,
    url: remoteFileUrl,
    downloadFlag,
  }),
  unpack: (content) => ({
    downloadFlag: 2,
    fileUrl: text(content['url']),
    remoteFileUrl: text(content['url']),
    uuid: text(content['uuid']),
    fileName: text(content['fileName']),
    fileSize: number(content['fileSize']),
  }),
};

function sizesOf(list: unknown): ImageInfo[] {
  const sizes = Array.isArray(list) ? list : [];
  const infos = [0, 1, 2].map((place) => {
    const { size, width, height, url }: Content = Object(sizes[place]);
    return imageInfo({
      place,
      size: number(size),
      width: number(width),
      height: number(height),
      imageUrl: secure(text(url)),
      url: text(url),
    });
  });
  const [original] = infos;
  // Of a picture that was never measured the SDK leaves the sizes where they are.
  if (!original || original.width === 0 || original.height === 0) return infos;
  putThumbnailFirst(infos);
  Object.assign(infos[2] ?? {}, scaledTo(original, LARGE));
  return infos;
}

/** As the SDK does to what the service calls the URL of a picture. */
function secure(url: string): string {
  return url.replace(/^http:\/\//, 'https://');
}

function formatOf(format: unknown): ImagePayload['imageFormat'] {
  const known = ([1, 2, 3, 4] as const).find((one) => one === format);
  return known ?? 255;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
