import type { Plain } from '@parlor/hooks';
import type { GroupSystemNoticePayload } from '@parlor/sdk';
import { isolate, joined } from './isolate.js';
import { plainText } from './plain-text.js';
import type { Strings } from './strings/strings.js';

type Payload = Plain<GroupSystemNoticePayload>;
type Sentence = (notice: Notice, strings: Strings) => string;

interface Notice {
  readonly operator: string;
  readonly group: string;
  /** What the applicant, or whoever decided, wrote; `''` when nothing. */
  readonly words: string;
}

/** By the operation type of the notice. */
const sentences: Record<number, Sentence> = {
  1: ({ operator, group, words }, strings) => strings.noticeApplied(operator, group, words),
  2: ({ group }, strings) => strings.noticeApproved(group),
  3: ({ group, words }, strings) => strings.noticeRefused(group, words),
  4: ({ group }, strings) => strings.noticeRemoved(group),
  5: ({ group }, strings) => strings.noticeDismissed(group),
  6: ({ group }, strings) => strings.noticeCreated(group),
  7: ({ group }, strings) => strings.noticeInvited(group),
  8: ({ group }, strings) => strings.noticeLeft(group),
  9: ({ group }, strings) => strings.noticeMadeAdmin(group),
  10: ({ group }, strings) => strings.noticeUnmadeAdmin(group),
  11: ({ group }, strings) => strings.noticeDismissed(group),
};

/** What happened to me in a group, as a sentence. Names in it are untrusted. */
export function noticeSentence(payload: Payload, strings: Strings): string {
  const { operationType, operatorID, groupProfile, handleMessage, userDefinedField } = payload;
  const words = plainText(handleMessage);
  const sentence = sentences[operationType];
  if (!sentence) return words || plainText(userDefinedField) || strings.notice;
  const group = isolate(plainText(groupProfile?.name) || plainText(groupProfile?.groupID));
  const operator = isolate(plainText(operatorID)) || strings.unknownPerson;
  return joined(sentence({ operator, group, words: isolate(words) }, strings));
}
