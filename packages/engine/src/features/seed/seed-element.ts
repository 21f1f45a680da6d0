import { TYPES } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import { LARGE, type PictureSize, scaledTo, THUMBNAIL } from '../../core/picture-sizes.js';
import type { WireElement } from '../../protocol/entities.js';
import { nextNumber } from '../../storage/counters.js';
import { plantFile } from '../files/index.js';
import { mergerElement } from './seed-merger.js';
import type { SeedFile, SeedImage, SeedMessage } from './seed-message.js';

/** The numbers that the service has for the formats of pictures, by MIME type. */
const IMAGE_FORMATS: Readonly<Record<string, number>> = {
  'image/jpeg': 1,
  'image/jpg': 1,
  'image/gif': 2,
  'image/png': 3,
  'image/bmp': 4,
};

const UNKNOWN_FORMAT = 255;

/** Pixels of the cover of a video that has none. */
const NO_COVER: PictureSize = { width: 200, height: 200 };

/** A file of the seed, as it is from now on. */
interface Planted {
  url: string;
  uuid: string;
  size: number;
}

/** What a message of the seed says, as it is kept. The engine started at `start`, in seconds. */
export async function seedElement(
  work: Work,
  message: SeedMessage,
  start = secondsOf(work.clock) + message.secondsAgo,
): Promise<WireElement> {
  const plant = (file: SeedFile) => planted(work, message.from, file);
  if (message.merger) {
    const elementOf = (inner: SeedMessage) => seedElement(work, inner, start);
    return mergerElement(work, message.merger, { start, elementOf });
  }
  if (message.image) return imageElement(message.image, await plant(message.image));
  if (message.audio) {
    const { seconds } = message.audio;
    const content = { ...(await plant(message.audio)), second: seconds, downloadFlag: 2 };
    return { type: TYPES.MSG_AUDIO, content };
  }
  if (message.video) {
    const { cover, ...video } = message.video;
    return videoElement(video, await plant(video), cover && { ...cover, ...(await plant(cover)) });
  }
  if (message.file) {
    const { url, uuid, size } = await plant(message.file);
    const content = { uuid, url, fileName: message.file.name, fileSize: size, downloadFlag: 2 };
    return { type: TYPES.MSG_FILE, content };
  }
  return plainElement(message);
}

function plainElement({ text, location, face, custom }: SeedMessage): WireElement {
  if (location) return { type: TYPES.MSG_LOCATION, content: { ...location } };
  if (face) return { type: TYPES.MSG_FACE, content: { ...face } };
  if (custom) {
    const content = { data: '', description: '', extension: '', ...custom };
    return { type: TYPES.MSG_CUSTOM, content };
  }
  return { type: TYPES.MSG_TEXT, content: { text } };
}

/** The engine makes no other sizes of a picture: they have its URL, and measures of their own. */
function imageElement({ width, height, type = '' }: SeedImage, { url, uuid, size }: Planted) {
  const original = { width, height };
  return {
    type: TYPES.MSG_IMAGE,
    content: {
      uuid,
      imageFormat: IMAGE_FORMATS[type] ?? UNKNOWN_FORMAT,
      imageInfoArray: [
        { type: 1, size, ...original, url },
        { type: 2, size: 0, ...scaledTo(original, LARGE), url },
        { type: 3, size: 0, ...scaledTo(original, THUMBNAIL), url },
      ],
    },
  };
}

function videoElement(
  { type = '', seconds }: { type?: string; seconds: number },
  { url, uuid, size }: Planted,
  cover: (Planted & PictureSize) | undefined,
): WireElement {
  return {
    type: TYPES.MSG_VIDEO,
    content: {
      videoUUID: uuid,
      videoUrl: url,
      videoFormat: type.split('/')[1] ?? '',
      videoSecond: seconds,
      videoSize: size,
      videoDownloadFlag: 2,
      thumbUUID: cover?.uuid ?? '',
      thumbFormat: 'jpg',
      thumbWidth: cover?.width ?? NO_COVER.width,
      thumbHeight: cover?.height ?? NO_COVER.height,
      thumbSize: cover?.size ?? 0,
      thumbUrl: cover?.url ?? '',
      thumbDownloadFlag: 2,
    },
  };
}

/** Where a file is, and what it is called by the service. */
async function planted(work: Work, userID: string, file: SeedFile): Promise<Planted> {
  const { name, type = '', data } = file;
  const { sdkAppID } = work.settings;
  const number = await nextNumber(work.store, 'seed-files');
  const uuid = `${sdkAppID}-${userID}-${String(number).padStart(32, '0')}${suffixOf(name)}`;
  if (data === undefined) return { url: file.url, uuid, size: file.size ?? 1 };
  return { url: plantFile(work, { userID, name, type, data }), uuid, size: data.length };
}

function suffixOf(name: string): string {
  const place = name.lastIndexOf('.');
  return place < 0 ? '' : name.slice(place);
}
