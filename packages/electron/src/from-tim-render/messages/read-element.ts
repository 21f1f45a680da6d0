import { type MessageElement, type MessagePayloads, type MessageType, TYPES } from '@parlor/sdk';
import { type Elem, TIMElemType } from '../../native/elements.js';
import { fieldOf, flagIn, listIn, numberIn, textIn, textsIn } from './native-field.js';
import { readMediaElement } from './read-media.js';
import { readTip } from './read-tip.js';

/** An element of a message of the native library; `undefined` for one that nobody here knows. */
export function readElement(elem: unknown): MessageElement | undefined {
  switch (fieldOf(elem, 'elem_type')) {
    case TIMElemType.kTIMElem_Text:
      return element(TYPES.MSG_TEXT, { text: textIn(elem, 'text_elem_content') ?? '' });
    case TIMElemType.kTIMElem_Custom:
      return element(TYPES.MSG_CUSTOM, {
        data: textIn(elem, 'custom_elem_data') ?? '',
        description: textIn(elem, 'custom_elem_desc') ?? '',
        extension: textIn(elem, 'custom_elem_ext') ?? '',
      });
    case TIMElemType.kTIMElem_Face:
      return element(TYPES.MSG_FACE, {
        index: numberIn(elem, 'face_elem_index') ?? 0,
        data: textIn(elem, 'face_elem_buf') ?? '',
      });
    case TIMElemType.kTIMElem_Location:
      return element(TYPES.MSG_LOCATION, {
        description: textIn(elem, 'location_elem_desc') ?? '',
        longitude: numberIn(elem, 'location_elem_longitude') ?? 0,
        latitude: numberIn(elem, 'location_elem_latitude') ?? 0,
      });
    case TIMElemType.kTIMElem_Merge:
      return element(TYPES.MSG_MERGER, readMerger(elem));
    case TIMElemType.kTIMElem_GroupTips:
      return element(TYPES.MSG_GRP_TIP, readTip(elem));
    default:
      return readMediaElement(elem);
  }
}

/**
 * The list of a merged message the native library hands out when it is asked for it: there is only the key here, and
 * which of its two keys it is.
 */
function readMerger(elem: unknown): MessagePayloads['TIMRelayElem'] {
  const pbDownloadKey = textIn(elem, 'merge_elem_relay_pb_key') ?? '';
  return {
    downloadKey: textIn(elem, 'merge_elem_relay_json_key') || pbDownloadKey,
    pbDownloadKey,
    messageList: [],
    title: textIn(elem, 'merge_elem_title') ?? '',
    abstractList: textsIn(elem, 'merge_elem_abstract_array'),
    compatibleText: textIn(elem, 'merge_elem_compatible_text') ?? '',
    version: 0,
    layersOverLimit: flagIn(elem, 'merge_elem_layer_over_limit'),
  };
}

function element<Type extends MessageType>(
  type: Type,
  content: MessagePayloads[Type],
): MessageElement {
  return { type, content };
}

/** What the native library itself said of a content, so that it can be forwarded as it is. */
const ORIGINALS = new WeakMap<object, Elem>();

/** What the native library itself said; `undefined` of what was made here. */
export function originalOf({ content }: MessageElement): Elem | undefined {
  return ORIGINALS.get(content);
}

/** The elements of a message that are known here. */
export function readElements(message: unknown): MessageElement[] {
  return listIn(message, 'message_elem_array').flatMap((elem) => {
    const read = readElement(elem);
    if (!read) return [];
    // It has said what it is, and goes back to whom it came from.
    ORIGINALS.set(read.content, elem as Elem);
    return [read];
  });
}
