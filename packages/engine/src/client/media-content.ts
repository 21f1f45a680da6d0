import type {
  AudioPayload,
  FileLike,
  FilePayload,
  ImageInfo,
  ImagePayload,
  VideoPayload,
} from '@parlor/sdk';
import { field } from '@parlor/sdk/implementation';

/** The number that the service has for the format of a picture, by what its MIME type says. */
const IMAGE_FORMATS: Readonly<Record<string, ImagePayload['imageFormat']>> = {
  jpg: 1,
  jpeg: 1,
  gif: 2,
  png: 3,
  bmp: 4,
};

/** Of another format, or not yet known. */
const UNKNOWN_FORMAT = 255;

/** Pixels of a cover that nobody has measured. */
const COVER_SIZE = 200;

const MOST_INSTANCE_IDS = 9_999_999;

/** What a file's MIME type says after the slash. */
export function subtypeOf(type: string): string {
  return type.slice(type.indexOf('/') + 1).toLowerCase();
}

export function imageFormatOf(subtype: string): ImagePayload['imageFormat'] {
  return IMAGE_FORMATS[subtype] ?? UNKNOWN_FORMAT;
}

/** A picture that was chosen. Until it was sent the large size stands before the thumbnail. */
export function chosenImage(uuid: string, url: string): ImagePayload {
  const place = (index: number) => imageInfo({ place: index, imageUrl: '', url });
  return { imageFormat: UNKNOWN_FORMAT, uuid, imageInfoArray: [0, 1, 2].map(place) };
}

/** One of the three sizes of a picture, by its place in the list. */
export function imageInfo({
  place,
  size = 0,
  width = 0,
  height = 0,
  imageUrl,
  url,
}: {
  place: number;
  imageUrl: string;
  url: string;
} & Partial<Pick<ImageInfo, 'size' | 'width' | 'height'>>): ImageInfo {
  return {
    instanceID: Math.round(Math.random() * MOST_INSTANCE_IDS),
    sizeType: place === 0 ? 1 : place === 1 ? 2 : 3,
    type: place === 0 ? 0 : place === 1 ? 1 : 2,
    size,
    width,
    height,
    imageUrl,
    url,
  };
}

/** As the list is when the service knows it: original, thumbnail, large. */
export function putThumbnailFirst(list: ImageInfo[]): void {
  const [original, large, thumbnail] = list;
  if (!original || !large || !thumbnail) return;
  list.splice(0, 3, original, thumbnail, large);
  original.type = 0;
  thumbnail.type = 1;
  large.type = 2;
}

/** A recording: a file with a duration in milliseconds, or what a recorder hands out. */
export function recordedAudio(uuid: string, recording: unknown): AudioPayload {
  const path = field(recording, 'tempFilePath') ?? field(recording, 'uri');
  const url = typeof path === 'string' ? path : undefined;
  return {
    downloadFlag: 2,
    second: Math.floor(Number(field(recording, 'duration')) / 1000),
    size: Number(field(recording, 'fileSize') || field(recording, 'size') || 1),
    url,
    remoteAudioUrl: url ?? '',
    uuid,
  };
}

/** A video that was chosen, with no cover yet. */
export function chosenVideo(
  uuids: { video: string; thumb: string },
  { file, url, given }: { file: FileLike; url: string; given: unknown },
): VideoPayload {
  const thumbWidth = Number(field(given, 'width') || COVER_SIZE);
  const thumbHeight = Number(field(given, 'height') || COVER_SIZE);
  return {
    remoteVideoUrl: url,
    videoFormat: file.type.split('/')[1] ?? '',
    videoSecond: Math.round(Number(field(file, 'duration') || 0)),
    videoSize: file.size || 1,
    videoUrl: url,
    videoDownloadFlag: 2,
    videoUUID: uuids.video,
    thumbUUID: uuids.thumb,
    thumbFormat: 'jpg',
    ...cover({ url: '', remoteUrl: '', width: thumbWidth, height: thumbHeight, size: 0 }),
    thumbDownloadFlag: 2,
  };
}

/** The cover of a video under both of its names. */
export function cover(one: {
  url: string;
  remoteUrl: string;
  width: number;
  height: number;
  size: number;
}) {
  return {
    thumbWidth: one.width,
    snapshotWidth: one.width,
    thumbHeight: one.height,
    snapshotHeight: one.height,
    thumbSize: one.size,
    snapshotSize: one.size,
    thumbUrl: one.url,
    snapshotUrl: one.url,
    remoteSnapshotUrl: one.remoteUrl,
    remoteThumbUrl: one.remoteUrl,
  };
}

export function chosenFile(uuid: string, { name, size }: FileLike): FilePayload {
  return { downloadFlag: 2, fileUrl: '', remoteFileUrl: '', uuid, fileName: name, fileSize: size };
}
