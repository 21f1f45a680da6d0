import {
  type ImageInfo,
  type MessageElement,
  type MessagePayloads,
  type MessageType,
  TYPES,
} from '@parlor/sdk';
import { TIMElemType } from '../../native/elements.js';
import { tipJson } from './tip-json.js';

type Content<Type extends MessageType> = MessagePayloads[Type];

/** An element in the words of the native SDK; `undefined` for a notice of the system, which has a callback of its own. */
export function elementJson(element: MessageElement): object | undefined {
  if (isOf(element, TYPES.MSG_TEXT)) {
    return { elem_type: TIMElemType.kTIMElem_Text, text_elem_content: element.content.text };
  }
  if (isOf(element, TYPES.MSG_CUSTOM)) return customJson(element.content);
  if (isOf(element, TYPES.MSG_FACE)) {
    const { index, data } = element.content;
    return { elem_type: TIMElemType.kTIMElem_Face, face_elem_index: index, face_elem_buf: data };
  }
  if (isOf(element, TYPES.MSG_LOCATION)) return locationJson(element.content);
  if (isOf(element, TYPES.MSG_IMAGE)) return imageJson(element.content);
  if (isOf(element, TYPES.MSG_AUDIO)) return soundJson(element.content);
  if (isOf(element, TYPES.MSG_VIDEO)) return videoJson(element.content);
  if (isOf(element, TYPES.MSG_FILE)) return fileJson(element.content);
  if (isOf(element, TYPES.MSG_MERGER)) return mergerJson(element.content);
  return isOf(element, TYPES.MSG_GRP_TIP) ? tipJson(element.content) : undefined;
}

function customJson({ data, description, extension }: Content<'TIMCustomElem'>): object {
  return {
    elem_type: TIMElemType.kTIMElem_Custom,
    custom_elem_data: data,
    custom_elem_desc: description,
    custom_elem_ext: extension,
    custom_elem_sound: '',
  };
}

function locationJson({ description, longitude, latitude }: Content<'TIMLocationElem'>): object {
  return {
    elem_type: TIMElemType.kTIMElem_Location,
    location_elem_desc: description,
    location_elem_longitude: longitude,
    location_elem_latitude: latitude,
  };
}

/** The sizes by their own numbers: those of mine stand in another order until they are sent. */
function imageJson({ uuid, imageFormat, imageInfoArray }: Content<'TIMImageElem'>): object {
  const sizeOf = (sizeType: number) => imageInfoArray.find((one) => one.sizeType === sizeType);
  return {
    elem_type: TIMElemType.kTIMElem_Image,
    image_elem_orig_path: '',
    image_elem_level: 0,
    image_elem_format: imageFormat,
    ...sizeJson('orig', uuid, sizeOf(1)),
    ...sizeJson('large', uuid, sizeOf(2)),
    ...sizeJson('thumb', uuid, sizeOf(3)),
    image_elem_task_id: 0,
  };
}

function sizeJson(name: string, uuid: string, size: ImageInfo | undefined): object {
  return {
    [`image_elem_${name}_id`]: uuid,
    [`image_elem_${name}_pic_height`]: size?.height ?? 0,
    [`image_elem_${name}_pic_width`]: size?.width ?? 0,
    [`image_elem_${name}_pic_size`]: size?.size ?? 0,
    [`image_elem_${name}_url`]: size?.imageUrl || size?.url || '',
  };
}

function soundJson(sound: Content<'TIMSoundElem'>): object {
  return {
    elem_type: TIMElemType.kTIMElem_Sound,
    sound_elem_file_path: '',
    sound_elem_file_size: sound.size,
    sound_elem_file_time: sound.second || 0,
    sound_elem_file_id: sound.uuid,
    sound_elem_business_id: 0,
    sound_elem_download_flag: sound.downloadFlag,
    sound_elem_url: sound.remoteAudioUrl || sound.url || '',
    sound_elem_task_id: 0,
  };
}

function fileJson(file: Content<'TIMFileElem'>): object {
  return {
    elem_type: TIMElemType.kTIMElem_File,
    file_elem_file_path: '',
    file_elem_file_name: file.fileName,
    file_elem_file_size: file.fileSize,
    file_elem_file_id: file.uuid,
    file_elem_business_id: 0,
    file_elem_download_flag: file.downloadFlag,
    file_elem_url: file.remoteFileUrl || file.fileUrl,
    file_elem_task_id: 0,
  };
}

function videoJson(video: Content<'TIMVideoFileElem'>): object {
  return {
    elem_type: TIMElemType.kTIMElem_Video,
    video_elem_video_type: video.videoFormat,
    video_elem_video_size: video.videoSize,
    video_elem_video_duration: video.videoSecond,
    video_elem_video_path: '',
    video_elem_video_id: video.videoUUID,
    video_elem_business_id: 0,
    video_elem_video_download_flag: video.videoDownloadFlag,
    video_elem_video_url: video.remoteVideoUrl || video.videoUrl,
    video_elem_image_type: video.thumbFormat,
    video_elem_image_size: video.thumbSize,
    video_elem_image_width: video.thumbWidth,
    video_elem_image_height: video.thumbHeight,
    video_elem_image_path: '',
    video_elem_image_id: video.thumbUUID,
    video_elem_image_download_flag: video.thumbDownloadFlag,
    video_elem_image_url: video.remoteThumbUrl || video.thumbUrl,
    video_elem_task_id: '',
  };
}

/** Its messages are asked for by themselves. */
function mergerJson(merger: Content<'TIMRelayElem'>): object {
  return {
    elem_type: TIMElemType.kTIMElem_Merge,
    merge_elem_title: merger.title,
    merge_elem_abstract_array: merger.abstractList,
    merge_elem_compatible_text: merger.compatibleText,
    merge_elem_message_array: [],
    merge_elem_layer_over_limit: merger.layersOverLimit,
    merge_elem_relay_pb_key: merger.pbDownloadKey,
    merge_elem_relay_json_key: merger.downloadKey,
    merge_elem_relay_buffer: '',
  };
}

/** Type and content of an element are a pair: whoever made it gave both. */
function isOf<Type extends MessageType>(
  element: MessageElement,
  type: Type,
): element is { type: Type; content: MessagePayloads[Type] } {
  return element.type === type;
}
