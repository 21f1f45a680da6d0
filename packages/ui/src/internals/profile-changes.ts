import type { Plain } from '@parlor/hooks';
import type { ChangedGroupProfile, ChangedTopicInfo, GroupTipPayload } from '@parlor/sdk';
import type { Formats } from './formats.js';
import { isolate } from './isolate.js';
import { plainText } from './plain-text.js';
import type { ChatStrings } from './strings/chat-strings.js';

/** Who has changed what of a group or a topic. */
interface Change {
  readonly payload: Plain<GroupTipPayload>;
  readonly words: ChatStrings;
  readonly formats: Formats;
  readonly operator: string;
  nameOf(userID: string): string;
}

type Changed = Plain<ChangedGroupProfile>;

/** What can be different of a group's profile, in the order in which it is said. */
const FACTS = [
  ['groupName', 'tipFactName'],
  ['avatar', 'tipFactPicture'],
  ['introduction', 'tipFactIntroduction'],
  ['notification', 'tipFactNotification'],
  ['muteAllMembers', 'tipFactMute'],
  ['joinOption', 'tipFactJoin'],
  ['inviteOption', 'tipFactInvite'],
  ['groupCustomField', 'tipFactOther'],
] as const satisfies readonly (readonly [keyof Changed, keyof ChatStrings])[];

/** The group's profile is different, or it has a new owner. */
export function groupChanged(change: Change): string {
  const { payload, words, formats, operator, nameOf } = change;
  const changes: Changed = (payload.operationType === 6 && payload.newGroupProfile) || {};
  if (changes.ownerID) return words.tipNewOwner(nameOf(plainText(changes.ownerID)));
  const facts = FACTS.filter(([field]) => changes[field] !== undefined);
  if (facts.length > 1) {
    return words.tipSeveral(operator, formats.list(facts.map(([, name]) => words[name])));
  }
  return facts[0] ? factChanged(facts[0][0], changes, change) : words.tipOther;
}

function factChanged(
  field: (typeof FACTS)[number][0],
  changes: Changed,
  { words, operator }: Change,
): string {
  switch (field) {
    case 'groupName':
      return words.tipRenamed(operator, isolate(plainText(changes.groupName)));
    case 'avatar':
      return words.tipPicture(operator);
    case 'introduction':
      return words.tipIntroduction(operator);
    case 'notification':
      return announced(changes.notification, operator, words);
    case 'muteAllMembers':
      return changes.muteAllMembers ? words.tipAllMuted(operator) : words.tipAllUnmuted(operator);
    case 'joinOption':
      return joinOption(changes.joinOption, words)(operator);
    case 'inviteOption':
      return inviteOption(changes.inviteOption, words)(operator);
    case 'groupCustomField':
      return words.tipOther;
  }
}

function joinOption(option: Changed['joinOption'], words: ChatStrings) {
  switch (option) {
    case 'FreeAccess':
      return words.tipJoinFreely;
    case 'NeedPermission':
      return words.tipJoinByApproval;
    case 'DisableApply':
      return words.tipJoinByNobody;
    // What the service may think of one day.
    default:
      return (operator: string) => words.tipSeveral(operator, words.tipFactJoin);
  }
}

function inviteOption(option: Changed['inviteOption'], words: ChatStrings) {
  switch (option) {
    case 'FreeAccess':
      return words.tipInviteFreely;
    case 'NeedPermission':
      return words.tipInviteByApproval;
    case 'DisableInvite':
      return words.tipInviteByNobody;
    default:
      return (operator: string) => words.tipSeveral(operator, words.tipFactInvite);
  }
}

/** The profile of a topic is different. Of several things the first is said. */
export function topicChanged({ payload, words, operator }: Change): string {
  const changes: Plain<ChangedTopicInfo> =
    (payload.operationType === 8 && payload.newTopicInfo) || {};
  const name = plainText(changes.topicName);
  if (name) return words.tipTopicRenamed(operator, isolate(name));
  if (changes.notification !== undefined) return announced(changes.notification, operator, words);
  if (changes.introduction !== undefined) return words.tipTopicIntroduction(operator);
  if (changes.avatar !== undefined) return words.tipTopicPicture(operator);
  if (changes.muteAllMembers === undefined) return words.tipTopicOther;
  return changes.muteAllMembers ? words.tipTopicMuted(operator) : words.tipTopicUnmuted(operator);
}

function announced(notification: unknown, operator: string, words: ChatStrings): string {
  const text = plainText(notification);
  return text ? words.tipNotification(operator, isolate(text)) : words.tipNoNotification(operator);
}
