import type { WireElement } from '../../../packages/engine/src/protocol/entities.js';
import { list } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

type Content = WireElement['content'];
type Names = Readonly<Record<string, string>>;

/** What the service calls the fields of elements that have files. It keeps no others. */
const NAMES: Readonly<Record<string, Names>> = {
  TIMImageElem: { uuid: 'UUID', imageFormat: 'ImageFormat', imageInfoArray: 'ImageInfoArray' },
  TIMSoundElem: {
    uuid: 'UUID',
    url: 'Url',
    size: 'Size',
    second: 'Second',
    downloadFlag: 'Download_Flag',
  },
  TIMVideoFileElem: {
    videoUUID: 'VideoUUID',
    videoUrl: 'VideoUrl',
    videoFormat: 'VideoFormat',
    videoSecond: 'VideoSecond',
    videoSize: 'VideoSize',
    videoDownloadFlag: 'VideoDownloadFlag',
    thumbUUID: 'ThumbUUID',
    thumbFormat: 'ThumbFormat',
    thumbWidth: 'ThumbWidth',
    thumbHeight: 'ThumbHeight',
    thumbSize: 'ThumbSize',
    thumbUrl: 'ThumbUrl',
    thumbDownloadFlag: 'ThumbDownloadFlag',
  },
  TIMFileElem: {
    uuid: 'UUID',
    fileName: 'FileName',
    fileSize: 'FileSize',
    url: 'Url',
    downloadFlag: 'Download_Flag',
  },
};

/** Of one size of a picture. */
const SIZE_NAMES: Names = {
  type: 'Type',
  size: 'Size',
  width: 'Width',
  height: 'Height',
  url: 'URL',
};

/** `MsgContent` of an element that has a file; `undefined` of another. */
export function mediaToService(type: string, content: Content): WireBody | undefined {
  const names = NAMES[type];
  if (!names) return undefined;
  const sizes = list(content, 'imageInfoArray').map((one) => named(one, SIZE_NAMES));
  return { ...named(content, names), ...(type === 'TIMImageElem' && { ImageInfoArray: sizes }) };
}

/** The content of an element that has a file, by its `MsgContent`; `undefined` of another. */
export function mediaFromService(type: string, said: WireBody): Content | undefined {
  const names = NAMES[type];
  if (!names) return undefined;
  const sizes = list(said, 'ImageInfoArray').map((one) => named(one, turned(SIZE_NAMES)));
  return {
    ...named(said, turned(names)),
    ...(type === 'TIMImageElem' && { imageInfoArray: sizes }),
  };
}

function named(record: unknown, names: Names): Record<string, unknown> {
  const source = new Map(Object.entries(Object(record)));
  const known = Object.entries(names).filter(([name]) => source.has(name));
  return Object.fromEntries(known.map(([name, other]) => [other, source.get(name)]));
}

function turned(names: Names): Names {
  return Object.fromEntries(Object.entries(names).map(([ours, theirs]) => [theirs, ours]));
}
