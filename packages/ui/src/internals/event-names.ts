import type { KnownNames, Plain } from '@parlor/hooks';
import type { GroupSystemNoticePayload, GroupTipPayload, TipMember } from '@parlor/sdk';
import type { Formats } from './formats.js';
import { isolate } from './isolate.js';
import { oneLine, plainText } from './plain-text.js';
import type { ChatStrings } from './strings/chat-strings.js';

type Tip = Plain<GroupTipPayload>;
type Notice = Plain<GroupSystemNoticePayload>;

/** More names than this become `… and 3 others`. */
const MOST_NAMES = 3;
/** In place of who did it, where nobody in particular did. */
const NOBODY = '@TIM#SYSTEM';

/** Whoever is called by their ID only in what happened in a group: their names have to be looked for. */
export function namelessInTip(tip: Tip): readonly string[] {
  const { operatorID } = tip;
  const owner = tip.operationType === 6 ? plainText(tip.newGroupProfile?.ownerID) : '';
  const concerned = [operatorID, owner, ...strings(tip.userIDList).slice(0, MOST_NAMES)];
  return [...new Set(concerned)].filter(
    (userID) => isPerson(userID) && nameInTip(tip, userID) === '',
  );
}

/** Whoever is called by their ID only in what happened to me. */
export function namelessInNotice(notice: Notice): readonly string[] {
  const invitees = notice.operationType === 23 ? strings(notice.inviteeList) : [];
  return [...new Set([notice.operatorID, ...invitees.slice(0, MOST_NAMES)])].filter(
    (userID) => isPerson(userID) && nickOfInvitee(notice, userID) === '',
  );
}

/** How somebody is called in a tip: in the group, by their nick, as is known otherwise, or by their ID. Held apart. */
export function personInTip(tip: Tip, userID: string, known: KnownNames): string {
  return isolate(oneLine(nameInTip(tip, userID)) || knownName(userID, known));
}

/** The same of a notice. */
export function personInNotice(notice: Notice, userID: string, known: KnownNames): string {
  return isolate(oneLine(nickOfInvitee(notice, userID)) || knownName(userID, known));
}

/** Several people in words: `Ann, Ben and 3 others`. */
export function fewNames(
  userIDs: unknown,
  nameOf: (userID: string) => string,
  { words, formats }: { readonly words: ChatStrings; readonly formats: Formats },
): string {
  const all = strings(userIDs);
  const names = all.slice(0, MOST_NAMES).map(nameOf);
  const more = all.length - names.length;
  if (more > 0) names.push(words.others(more, formats.number(more)));
  return formats.list(names);
}

/** Whether this can be somebody. */
export function isPerson(userID: unknown): userID is string {
  return typeof userID === 'string' && userID !== '' && userID !== NOBODY;
}

/** What is a userID in a list that comes from elsewhere. */
export function strings(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}

function knownName(userID: string, known: KnownNames): string {
  const name = Object.hasOwn(known, userID) ? known[userID]?.[0] : undefined;
  return oneLine(plainText(name) || plainText(userID));
}

function nameInTip({ memberList, operatorID, operatorInfo }: Tip, userID: string): string {
  const members: readonly Plain<TipMember>[] = Array.isArray(memberList) ? memberList : [];
  const member = members.find((one) => one?.userID === userID);
  const operator = operatorID === userID ? operatorInfo : undefined;
  return (
    [member?.nameCard, operator?.nameCard, member?.nick, operator?.nick]
      .map(plainText)
      .find(Boolean) ?? ''
  );
}

function nickOfInvitee(notice: Notice, userID: string): string {
  if (notice.operationType !== 23 || !Array.isArray(notice.inviteeInfoList)) return '';
  return plainText(notice.inviteeInfoList.find((one) => one?.userID === userID)?.nick);
}
