import { type ImageInfo, type MessageElement, type MessagePayloads, TYPES } from '@parlor/sdk';
import { TIMElemType } from '../../native/elements.js';
import { fieldOf, numberIn, textIn } from './native-field.js';

/** The URLs of the native library can be used as they are. */
const USABLE = 2;

const MOST_INSTANCE_IDS = 9_999_999;

/** An element that has a file; `undefined` for any other. */
export function readMediaElement(elem: unknown): MessageElement | undefined {
  switch (fieldOf(elem, 'elem_type')) {
    case TIMElemType.kTIMElem_Image:
      return { type: TYPES.MSG_IMAGE, content: readImage(elem) };
    case TIMElemType.kTIMElem_Sound:
      return { type: TYPES.MSG_AUDIO, content: readSound(elem) };
    case TIMElemType.kTIMElem_Video:
      return { type: TYPES.MSG_VIDEO, content: readVideo(elem) };
    case TIMElemType.kTIMElem_File:
      return { type: TYPES.MSG_FILE, content: readFile(elem) };
    default:
      return undefined;
  }
}

function readImage(elem: unknown): MessagePayloads['TIMImageElem'] {
  return {
    uuid: textIn(elem, 'image_elem_orig_id') ?? '',
    imageFormat: formatOf(numberIn(elem, 'image_elem_format')),
    imageInfoArray: [
      imageInfo(elem, 'orig', { type: 0, sizeType: 1 }),
      imageInfo(elem, 'thumb', { type: 1, sizeType: 3 }),
      imageInfo(elem, 'large', { type: 2, sizeType: 2 }),
    ],
  };
}

function formatOf(format: number | undefined): 1 | 2 | 3 | 4 | 255 {
  return format === 1 || format === 2 || format === 3 || format === 4 ? format : 255;
}

function imageInfo(
  elem: unknown,
  size: 'orig' | 'thumb' | 'large',
  kind: Pick<ImageInfo, 'type' | 'sizeType'>,
): ImageInfo {
  const url = textIn(elem, `image_elem_${size}_url`) ?? '';
  return {
    instanceID: Math.round(Math.random() * MOST_INSTANCE_IDS),
    ...kind,
    size: numberIn(elem, `image_elem_${size}_pic_size`) ?? 0,
    width: numberIn(elem, `image_elem_${size}_pic_width`) ?? 0,
    height: numberIn(elem, `image_elem_${size}_pic_height`) ?? 0,
    imageUrl: url,
    url,
  };
}

function readSound(elem: unknown): MessagePayloads['TIMSoundElem'] {
  const url = textIn(elem, 'sound_elem_url') ?? '';
  return {
    uuid: textIn(elem, 'sound_elem_file_id') ?? '',
    url,
    remoteAudioUrl: url,
    second: numberIn(elem, 'sound_elem_file_time'),
    size: numberIn(elem, 'sound_elem_file_size') ?? 0,
    downloadFlag: USABLE,
  };
}

function readFile(elem: unknown): MessagePayloads['TIMFileElem'] {
  const url = textIn(elem, 'file_elem_url') ?? '';
  return {
    uuid: textIn(elem, 'file_elem_file_id') ?? '',
    fileName: textIn(elem, 'file_elem_file_name') ?? '',
    fileSize: numberIn(elem, 'file_elem_file_size') ?? 0,
    fileUrl: url,
    remoteFileUrl: url,
    downloadFlag: USABLE,
  };
}

function readVideo(elem: unknown): MessagePayloads['TIMVideoFileElem'] {
  const url = textIn(elem, 'video_elem_video_url') ?? '';
  return {
    videoUUID: textIn(elem, 'video_elem_video_id') ?? '',
    videoUrl: url,
    remoteVideoUrl: url,
    videoFormat: textIn(elem, 'video_elem_video_type') ?? '',
    videoSecond: numberIn(elem, 'video_elem_video_duration') ?? 0,
    videoSize: numberIn(elem, 'video_elem_video_size') ?? 0,
    videoDownloadFlag: USABLE,
    ...readCover(elem),
  };
}

/** The cover of a video, under both of its names. */
function readCover(elem: unknown) {
  const url = textIn(elem, 'video_elem_image_url') ?? '';
  const width = numberIn(elem, 'video_elem_image_width') ?? 0;
  const height = numberIn(elem, 'video_elem_image_height') ?? 0;
  const size = numberIn(elem, 'video_elem_image_size') ?? 0;
  return {
    thumbUUID: textIn(elem, 'video_elem_image_id') ?? '',
    thumbFormat: textIn(elem, 'video_elem_image_type') ?? 'jpg',
    thumbUrl: url,
    snapshotUrl: url,
    remoteThumbUrl: url,
    remoteSnapshotUrl: url,
    thumbWidth: width,
    snapshotWidth: width,
    thumbHeight: height,
    snapshotHeight: height,
    thumbSize: size,
    snapshotSize: size,
    thumbDownloadFlag: USABLE,
  };
}
