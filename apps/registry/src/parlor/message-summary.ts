/** What is said of a message in one line. Change the words here, or take them from your own translations. */
const WORDS: Readonly<Record<string, string>> = {
  TIMImageElem: 'Photo',
  TIMVideoFileElem: 'Video',
  TIMSoundElem: 'Voice message',
  TIMFileElem: 'File',
  TIMFaceElem: 'Sticker',
  TIMLocationElem: 'Location',
  TIMRelayElem: 'Forwarded messages',
  TIMGroupTipElem: 'Something changed in the group',
  TIMGroupSystemNoticeElem: 'Notice',
};
const OTHER = 'Message';
const REVOKED = 'Message taken back';

/** The part of a message that says what it is. Untrusted. */
export interface SummedUp {
  readonly type: string | null;
  readonly payload: unknown;
  readonly isRevoked?: boolean;
}

/** A message in one line: its text, or what kind of thing it is. */
export function summaryOf({ type, payload, isRevoked = false }: SummedUp): string {
  if (isRevoked) return REVOKED;
  if (type === 'TIMTextElem') return textOf(payload, 'text').replace(/\s+/g, ' ').trim();
  if (type === 'TIMCustomElem') return textOf(payload, 'description') || OTHER;
  return (type !== null && WORDS[type]) || OTHER;
}

/** A field of a payload that should be a text: payloads come from other people’s programs. */
export function textOf(payload: unknown, field: string): string {
  if (typeof payload !== 'object' || payload === null) return '';
  const value: unknown = Reflect.get(payload, field);
  return typeof value === 'string' ? value : '';
}
