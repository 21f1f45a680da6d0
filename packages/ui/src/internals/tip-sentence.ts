import type { Plain } from '@parlor/hooks';
import type { ChangedGroupProfile, GroupTipPayload, TipMember } from '@parlor/sdk';
import type { Formats } from './formats.js';
import { isolate, joined } from './isolate.js';
import { plainText } from './plain-text.js';
import type { Strings } from './strings/strings.js';

type Payload = Plain<GroupTipPayload>;
type Sentence = (tip: Tip, strings: Strings) => string;

interface Tip {
  readonly payload: Payload;
  readonly operator: string;
  readonly names: string;
}

/** More names than this become `… and 3 others`. */
const MOST_NAMES = 3;

/** By `TYPES.GRP_TIP_*`. */
const sentences: Record<number, Sentence> = {
  1: memberJoined,
  2: ({ names }, strings) => strings.tipLeft(names),
  3: ({ operator, names }, strings) => strings.tipRemoved(operator, names),
  4: ({ operator, names }, strings) => strings.tipMadeAdmin(operator, names),
  5: ({ operator, names }, strings) => strings.tipUnmadeAdmin(operator, names),
  6: profileChanged,
  7: muteChanged,
  10: ({ operator, names }, strings) => strings.tipBanned(operator, names),
  11: ({ operator, names }, strings) => strings.tipUnbanned(operator, names),
};

/** What happened in the group, as a sentence. Names in it are untrusted. */
export function tipSentence(payload: Payload, strings: Strings, formats: Formats): string {
  const sentence = sentences[payload.operationType];
  if (!sentence) return strings.tipOther;
  const names = concernedNames(payload, strings, formats);
  const operator = operatorName(payload, strings);
  return joined(sentence({ payload, operator, names }, strings));
}

function memberJoined({ payload, operator, names }: Tip, strings: Strings): string {
  const isInvitation =
    payload.operationType === 1 &&
    payload.groupJoinType === 2 &&
    payload.operatorID !== payload.userIDList[0];
  return isInvitation ? strings.tipInvited(operator, names) : strings.tipJoined(names);
}

function profileChanged({ payload, operator }: Tip, strings: Strings): string {
  const changes: Plain<ChangedGroupProfile> =
    (payload.operationType === 6 && payload.newGroupProfile) || {};
  if (changes.groupName) return strings.tipRenamed(operator, isolate(plainText(changes.groupName)));
  if (changes.ownerID) return strings.tipNewOwner(nameOf(payload, changes.ownerID));
  if (changes.notification)
    return strings.tipNotification(operator, isolate(plainText(changes.notification)));
  if (changes.introduction !== undefined) return strings.tipIntroduction(operator);
  if (changes.avatar !== undefined) return strings.tipPicture(operator);
  if (changes.muteAllMembers === true) return strings.tipAllMuted(operator);
  if (changes.muteAllMembers === false) return strings.tipAllUnmuted(operator);
  return strings.tipOther;
}

function muteChanged({ payload, operator, names }: Tip, strings: Strings): string {
  const muteTime = payload.memberList?.[0]?.muteTime;
  if (muteTime === undefined) return strings.tipOther;
  return muteTime > 0 ? strings.tipMuted(operator, names) : strings.tipUnmuted(operator, names);
}

function operatorName({ operatorID, operatorInfo }: Payload, strings: Strings): string {
  const name = plainText(operatorInfo?.nick) || plainText(operatorID);
  return isolate(name) || strings.unknownPerson;
}

function concernedNames(payload: Payload, strings: Strings, formats: Formats): string {
  const ids = Array.isArray(payload.userIDList) ? payload.userIDList : [];
  if (ids.length === 0) return operatorName(payload, strings);
  const names = ids.slice(0, MOST_NAMES).map((id: string) => nameOf(payload, id));
  const more = ids.length - names.length;
  if (more > 0) names.push(strings.others(more, formats.number(more)));
  return formats.list(names);
}

function nameOf(payload: Payload, userID: string): string {
  const members: readonly Plain<TipMember>[] = payload.memberList ?? [];
  const member = members.find((candidate) => candidate.userID === userID);
  const operator = payload.operatorID === userID ? plainText(payload.operatorInfo?.nick) : '';
  const name = plainText(member?.nameCard) || plainText(member?.nick) || operator;
  return isolate(name || plainText(userID));
}
