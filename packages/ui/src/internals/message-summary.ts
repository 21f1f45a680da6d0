import type { MessageSnapshot, Plain } from '@parlor/hooks';
import type { CustomPayload } from '@parlor/sdk';
import { cleanFileName } from './file-name.js';
import type { Formats } from './formats.js';
import { groupCreator } from './group-created.js';
import { noticeSentence } from './notice-sentence.js';
import { oneLine, plainText } from './plain-text.js';
import type { Strings } from './strings/strings.js';
import { tipSentence } from './tip-sentence.js';

/** The part of a message, or of a conversation's last message, that says what it is. */
export type MessageContent = {
  [Type in MessageSnapshot['type']]: Pick<
    Extract<MessageSnapshot, { type: Type }>,
    'type' | 'payload'
  >;
}[MessageSnapshot['type']];

/** A message in one line: the text itself, or what kind of thing it is. Untrusted. */
export function summarizeMessage(
  content: MessageContent,
  strings: Strings,
  formats: Formats,
): string {
  // A payload that is missing or misshapen must not take the list down.
  try {
    return oneLine(summarize(content, strings, formats));
  } catch {
    return strings.messageUnknown;
  }
}

function summarize(content: MessageContent, strings: Strings, formats: Formats): string {
  switch (content.type) {
    case 'TIMTextElem':
      return plainText(content.payload.text);
    case 'TIMCustomElem':
      return customSummary(content.payload, strings);
    case 'TIMFaceElem':
      return strings.sticker;
    case 'TIMImageElem':
      return strings.photo;
    case 'TIMVideoFileElem':
      return strings.video;
    case 'TIMSoundElem':
      return strings.voice(durationOf(content.payload.second, formats));
    case 'TIMFileElem':
      return strings.file(cleanFileName(content.payload.fileName));
    case 'TIMLocationElem':
      return strings.location(plainText(content.payload.description));
    case 'TIMRelayElem':
      return strings.mergedMessages(plainText(content.payload.title));
    case 'TIMGroupTipElem':
      return tipSentence(content.payload, strings, formats);
    case 'TIMGroupSystemNoticeElem':
      return noticeSentence(content.payload, strings);
    case 'unknown':
      return strings.messageUnknown;
  }
}

function customSummary(payload: Plain<CustomPayload>, strings: Strings): string {
  const creator = groupCreator(payload);
  if (creator !== undefined) return strings.tipGroupCreated(creator);
  return plainText(payload.description) || strings.custom;
}

function durationOf(seconds: unknown, formats: Formats): string {
  return typeof seconds === 'number' && seconds > 0 ? formats.duration(seconds) : '';
}
