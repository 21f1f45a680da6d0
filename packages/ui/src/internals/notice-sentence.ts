import type { KnownNames, Plain } from '@parlor/hooks';
import type { GroupSystemNoticePayload } from '@parlor/sdk';
import { fewNames, isPerson, personInNotice } from './event-names.js';
import type { Formats } from './formats.js';
import { isolate, joined } from './isolate.js';
import { plainText } from './plain-text.js';
import type { ChatStrings } from './strings/chat-strings.js';

type Payload = Plain<GroupSystemNoticePayload>;
type Sentence = (notice: Notice, words: ChatStrings) => string;

interface Notice {
  readonly operator: string;
  readonly group: string;
  /** What the applicant, or whoever decided, wrote; `''` when nothing. */
  readonly said: string;
  /** Who is to be brought in. */
  readonly invitees: string;
  /** Whether it is known who did it. */
  readonly isOperatorKnown: boolean;
}

/** By the operation type of the notice. 15, 17, 18 and 19 are events to an app. */
const sentences: ReadonlyMap<number, Sentence> = new Map<number, Sentence>([
  [1, ({ operator, group, said }, words) => words.noticeApplied(operator, group, said)],
  [2, ({ group, said }, words) => words.noticeApproved(group, said)],
  [3, ({ group, said }, words) => words.noticeRefused(group, said)],
  [4, ({ group, said }, words) => words.noticeRemoved(group, said)],
  [5, ({ group }, words) => words.noticeDismissed(group)],
  [6, ({ group }, words) => words.noticeCreated(group)],
  [7, invited],
  [8, ({ group }, words) => words.noticeLeft(group)],
  [9, ({ group }, words) => words.noticeMadeAdmin(group)],
  [10, ({ group }, words) => words.noticeUnmadeAdmin(group)],
  [11, ({ group }, words) => words.noticeRecycled(group)],
  [12, ({ operator, group }, words) => words.noticeAskedIn(operator, group)],
  [13, ({ operator, group }, words) => words.noticeInvitationAccepted(operator, group)],
  [14, ({ operator, group }, words) => words.noticeInvitationRefused(operator, group)],
  [16, ({ group }, words) => words.noticeMuted(group)],
  [17, ({ group }, words) => words.noticeTopicCreated(group)],
  [18, ({ group }, words) => words.noticeTopicsDeleted(group)],
  [20, ({ group }, words) => words.noticeRemindType(group)],
  [21, ({ group, said }, words) => words.noticeBanned(group, said)],
  [22, ({ group }, words) => words.noticeUnbanned(group)],
  [23, invitationWaits],
]);

/** What happened to me in a group, as a sentence. Names in it are untrusted; who has none is called as is `known`. */
export function noticeSentence(
  payload: Payload,
  words: ChatStrings,
  formats: Formats,
  known: KnownNames = {},
): string {
  const { operationType, operatorID, groupProfile, handleMessage, userDefinedField } = payload;
  const said = plainText(handleMessage);
  const sentence = sentences.get(operationType);
  if (!sentence) return said || plainText(userDefinedField) || words.notice;
  const nameOf = (userID: string) => personInNotice(payload, userID, known);
  const isOperatorKnown = isPerson(operatorID);
  const invitees = payload.operationType === 23 ? payload.inviteeList : [];
  const notice = {
    group: isolate(plainText(groupProfile?.name) || plainText(groupProfile?.groupID)),
    operator: isOperatorKnown ? nameOf(operatorID) : words.unknownPerson,
    isOperatorKnown,
    said: isolate(said),
    invitees: fewNames(invitees, nameOf, { words, formats }),
  };
  return joined(sentence(notice, words));
}

function invited({ group, operator, isOperatorKnown }: Notice, words: ChatStrings): string {
  return words.noticeInvited(group, isOperatorKnown ? operator : '');
}

function invitationWaits({ operator, invitees, group }: Notice, words: ChatStrings): string {
  return words.noticeInvitationWaits(operator, invitees || words.unknownPerson, group);
}
