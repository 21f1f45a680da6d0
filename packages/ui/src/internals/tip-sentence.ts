import type { KnownNames, Plain } from '@parlor/hooks';
import type { GroupTipPayload } from '@parlor/sdk';
import { fewNames, isPerson, personInTip, strings } from './event-names.js';
import type { Formats } from './formats.js';
import { isolate, joined } from './isolate.js';
import { plainText } from './plain-text.js';
import { groupChanged, topicChanged } from './profile-changes.js';
import type { ChatStrings } from './strings/chat-strings.js';

type Payload = Plain<GroupTipPayload>;
type Sentence = (tip: Tip) => string;

/** A tip, and what its sentence is made of. */
interface Tip {
  readonly payload: Payload;
  readonly words: ChatStrings;
  readonly formats: Formats;
  readonly operator: string;
  readonly names: string;
  readonly count: number;
  /** What the operator wrote; `''` when nothing. */
  readonly reason: string;
  nameOf(userID: string): string;
}

/** By `TYPES.GRP_TIP_*`, and 8 for a topic. */
const sentences: ReadonlyMap<number, Sentence> = new Map<number, Sentence>([
  [1, memberJoined],
  [2, ({ names, words }) => words.tipLeft(names)],
  [3, ({ operator, names, reason, words }) => words.tipRemoved(operator, names, reason)],
  [4, ({ operator, names, count, words }) => words.tipMadeAdmin(operator, names, count)],
  [5, ({ operator, names, count, words }) => words.tipUnmadeAdmin(operator, names, count)],
  [6, groupChanged],
  [7, membersChanged],
  [8, topicChanged],
  [10, ({ operator, names, reason, words }) => words.tipBanned(operator, names, reason)],
  [11, ({ operator, names, words }) => words.tipUnbanned(operator, names)],
]);

/** What happened in the group, as a sentence. Names in it are untrusted; who has none in the tip is called as is `known`. */
export function tipSentence(
  payload: Payload,
  words: ChatStrings,
  formats: Formats,
  known: KnownNames = {},
): string {
  const sentence = sentences.get(payload.operationType);
  if (!sentence) return words.tipOther;
  const nameOf = (userID: string) => personInTip(payload, userID, known);
  const { operatorID, userIDList } = payload;
  const operator = isPerson(operatorID) ? nameOf(operatorID) : words.unknownPerson;
  const people = strings(userIDList).filter(isPerson);
  const names = people.length === 0 ? operator : fewNames(people, nameOf, { words, formats });
  const count = Math.max(1, people.length);
  const reason = isolate(plainText(payload.memberList?.[0]?.reason));
  return joined(sentence({ payload, words, formats, operator, names, count, reason, nameOf }));
}

/** By `groupJoinType`; who came in alone has brought nobody. */
function memberJoined({ payload, operator, names, words }: Tip): string {
  const how = payload.operationType === 1 ? payload.groupJoinType : undefined;
  const isOwnDoing = payload.userIDList?.includes(payload.operatorID) ?? true;
  if (isOwnDoing || !isPerson(payload.operatorID)) return words.tipJoined(names);
  if (how === 1) return words.tipLetIn(operator, names);
  return how === 2 ? words.tipInvited(operator, names) : words.tipJoined(names);
}

function membersChanged({ payload, operator, names, words, formats }: Tip): string {
  const muteTime = payload.memberList?.[0]?.muteTime;
  if (typeof muteTime !== 'number') return words.tipMembersChanged(operator, names);
  if (muteTime <= 0) return words.tipUnmuted(operator, names);
  return words.tipMuted(operator, names, formats.span(muteTime));
}
