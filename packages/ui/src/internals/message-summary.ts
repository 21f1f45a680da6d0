import { type KnownNames, type MessageSnapshot, signalingOf } from '@parlor/hooks';
import { cleanFileName } from './file-name.js';
import type { Formats } from './formats.js';
import { isGroupCreated } from './group-created.js';
import { isolate, joined } from './isolate.js';
import { noticeSentence } from './notice-sentence.js';
import { oneLine, plainText } from './plain-text.js';
import { senderName } from './sender-name.js';
import { signalingWords } from './signaling-words.js';
import type { ChatStrings } from './strings/chat-strings.js';
import { tipSentence } from './tip-sentence.js';
import { withoutMarks } from './without-marks.js';

/** The part of a message, or of a conversation's last message, that says what it is, and who says so where. */
export type MessageContent = {
  [Type in MessageSnapshot['type']]: Pick<
    Extract<MessageSnapshot, { type: Type }>,
    'type' | 'payload'
  >;
}[MessageSnapshot['type']] &
  Partial<Pick<MessageSnapshot, 'conversationType' | 'from' | 'nick' | 'nameCard'>>;

/**
 * A message in one line: the text itself, or what kind of thing it is. Untrusted. `known` is how those are called whom a tip
 * or a notice names by their ID only.
 */
export function summarizeMessage(
  content: MessageContent,
  strings: ChatStrings,
  formats: Formats,
  known: KnownNames = {},
): string {
  // A payload that is missing or misshapen must not take the list down.
  try {
    return oneLine(summarize(content, strings, formats, known));
  } catch {
    return strings.messageUnknown;
  }
}

function summarize(
  content: MessageContent,
  strings: ChatStrings,
  formats: Formats,
  known: KnownNames,
): string {
  switch (content.type) {
    case 'TIMTextElem':
      return withoutMarks(plainText(content.payload.text));
    case 'TIMCustomElem':
      return summarizeCustom(content, strings);
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
      return tipSentence(content.payload, strings, formats, known);
    case 'TIMGroupSystemNoticeElem':
      return noticeSentence(content.payload, strings, formats, known);
    case 'unknown':
      return strings.messageUnknown;
  }
}

function summarizeCustom(
  content: Extract<MessageContent, { type: 'TIMCustomElem' }>,
  strings: ChatStrings,
): string {
  if (isGroupCreated(content)) {
    return joined(strings.tipGroupCreated(isolate(senderName(content))));
  }
  const signaling = signalingOf(content);
  if (signaling) return signalingWords(signaling, strings);
  return plainText(content.payload.description) || strings.custom;
}

function durationOf(seconds: unknown, formats: Formats): string {
  return typeof seconds === 'number' && seconds > 0 ? formats.duration(seconds) : '';
}
