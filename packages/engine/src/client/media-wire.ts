import type { MessageElement, MessagePayloads } from '@parlor/sdk';
import type { WireElement } from '../protocol/entities.js';
import { FILE_TRAVEL, IMAGE_TRAVEL, SOUND_TRAVEL, VIDEO_TRAVEL } from './media-travel.js';

type Content = WireElement['content'];

/** The types of messages that have a file. */
export type MediaType = 'TIMImageElem' | 'TIMSoundElem' | 'TIMVideoFileElem' | 'TIMFileElem';

const MEDIA_TYPES: Readonly<Record<MediaType, true>> = {
  TIMImageElem: true,
  TIMSoundElem: true,
  TIMVideoFileElem: true,
  TIMFileElem: true,
};

/** Whether messages of a type have a file. */
export function isMediaType(type: string | undefined): type is MediaType {
  return type !== undefined && Object.hasOwn(MEDIA_TYPES, type);
}

/** Whether it is known where the file of a payload is. */
export function hasURL(payload: object): boolean {
  if ('imageInfoArray' in payload) {
    const [original]: unknown[] = Array.isArray(payload.imageInfoArray)
      ? payload.imageInfoArray
      : [];
    const { imageUrl, size }: Content = Object(original);
    return imageUrl !== '' && size !== 0;
  }
  if ('fileUrl' in payload && 'fileName' in payload && 'fileSize' in payload) {
    return payload.fileUrl !== '' && payload.fileName !== '' && payload.fileSize !== 0;
  }
  if ('remoteAudioUrl' in payload) return payload.remoteAudioUrl !== '';
  return 'remoteVideoUrl' in payload && payload.remoteVideoUrl !== '';
}

/** An element as it travels. */
export function packElement(element: MessageElement): WireElement {
  const { type, content } = element;
  if (isOf(element, 'TIMImageElem')) return { type, content: IMAGE_TRAVEL.pack(element.content) };
  if (isOf(element, 'TIMSoundElem')) return { type, content: SOUND_TRAVEL.pack(element.content) };
  if (isOf(element, 'TIMVideoFileElem'))
    return { type, content: VIDEO_TRAVEL.pack(element.content) };
  if (isOf(element, 'TIMFileElem')) return { type, content: FILE_TRAVEL.pack(element.content) };
  return { type, content: { ...content } };
}

/** An element that has arrived. */
export function unpackElement(element: MessageElement): MessageElement {
  const { type } = element;
  const content: Content = { ...element.content };
  if (type === 'TIMImageElem') return { type, content: IMAGE_TRAVEL.unpack(content) };
  if (type === 'TIMSoundElem') return { type, content: SOUND_TRAVEL.unpack(content) };
  if (type === 'TIMVideoFileElem') return { type, content: VIDEO_TRAVEL.unpack(content) };
  if (type === 'TIMFileElem') return { type, content: FILE_TRAVEL.unpack(content) };
  return element;
}

/** Type and content of an element are a pair: whoever made it gave both. */
function isOf<Type extends MediaType>(
  element: MessageElement,
  type: Type,
): element is { type: Type; content: MessagePayloads[Type] } {
  return element.type === type;
}
