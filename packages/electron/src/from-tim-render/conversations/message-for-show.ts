import { type MessageElement, TYPES } from '@parlor/sdk';

const SHOWN: Readonly<Record<Exclude<MessageElement['type'], 'TIMTextElem'>, string>> = {
  TIMImageElem: '[Image]',
  TIMLocationElem: '[Location]',
  TIMSoundElem: '[Voice]',
  TIMVideoFileElem: '[Video]',
  TIMFileElem: '[File]',
  TIMCustomElem: '[Custom Messages]',
  TIMGroupTipElem: '[Group Notification]',
  TIMGroupSystemNoticeElem: '[Group System Message]',
  TIMFaceElem: '[Animated Sticker]',
  TIMRelayElem: '[Chat Record]',
};

/** The line of text that a conversation shows of its last message. */
export function messageForShow({ type, content }: MessageElement): string {
  if (type !== TYPES.MSG_TEXT) return SHOWN[type];
  return 'text' in content ? content.text : '';
}
