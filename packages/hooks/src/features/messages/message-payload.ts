import type { MessageType } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';

/** A field's type; with `?` it may be missing. */
type Field = 'string' | 'number' | 'array' | 'string?' | 'array?';

/** What a payload has to have so that it can be shown. */
const FIELDS: Record<MessageType, Readonly<Record<string, Field>>> = {
  TIMTextElem: { text: 'string' },
  TIMCustomElem: { data: 'string?', description: 'string?', extension: 'string?' },
  TIMFaceElem: { index: 'number', data: 'string?' },
  TIMLocationElem: { description: 'string?', longitude: 'number', latitude: 'number' },
  TIMImageElem: { imageInfoArray: 'array' },
  TIMSoundElem: { remoteAudioUrl: 'string?' },
  TIMVideoFileElem: { videoUrl: 'string?', snapshotUrl: 'string?' },
  TIMFileElem: { fileName: 'string?', fileUrl: 'string?' },
  TIMRelayElem: { title: 'string?', abstractList: 'array?', messageList: 'array?' },
  TIMGroupTipElem: { operationType: 'number', userIDList: 'array?' },
  TIMGroupSystemNoticeElem: { operationType: 'number' },
};

/** Whether this is the type of a message that the SDK knows. */
export function isMessageType(type: unknown): type is MessageType {
  return typeof type === 'string' && Object.hasOwn(FIELDS, type);
}

/** Whether the payload is what its type says. */
export function isSoundPayload(type: MessageType, payload: unknown): boolean {
  if (!isRecord(payload)) return false;
  return Object.entries(FIELDS[type]).every(([key, field]) => fits(payload[key], field));
}

function fits(value: unknown, field: Field): boolean {
  if (field.endsWith('?') && (value === undefined || value === null)) return true;
  if (field.startsWith('array')) return Array.isArray(value);
  return field.startsWith(typeof value);
}
