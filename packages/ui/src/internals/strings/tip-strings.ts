import { counted, isOne } from './counted.js';
import { withWords } from './with-words.js';

/**
 * What happened in a group, as sentences. `operator` did it; `names` are those concerned, `Ann, Ben and 3 others`, and
 * `count` says how many they are. `reason` is what the operator wrote, `''` when nothing.
 */
export interface TipStrings {
  tipJoined: (names: string) => string;
  /** Somebody had asked to join. */
  tipLetIn: (operator: string, names: string) => string;
  tipInvited: (operator: string, names: string) => string;
  tipLeft: (names: string) => string;
  tipRemoved: (operator: string, names: string, reason: string) => string;
  tipMadeAdmin: (operator: string, names: string, count: number) => string;
  tipUnmadeAdmin: (operator: string, names: string, count: number) => string;
  /** `duration` is `10 minutes`; `''` when it is not known, or without an end in sight. */
  tipMuted: (operator: string, names: string, duration: string) => string;
  tipUnmuted: (operator: string, names: string) => string;
  /** Something else is different of how they are listed in the group. */
  tipMembersChanged: (operator: string, names: string) => string;
  /** From a live room. */
  tipBanned: (operator: string, names: string, reason: string) => string;
  tipUnbanned: (operator: string, names: string) => string;

  tipRenamed: (operator: string, name: string) => string;
  tipNewOwner: (name: string) => string;
  tipNotification: (operator: string, text: string) => string;
  tipNoNotification: (operator: string) => string;
  tipIntroduction: (operator: string) => string;
  tipPicture: (operator: string) => string;
  tipAllMuted: (operator: string) => string;
  tipAllUnmuted: (operator: string) => string;
  tipJoinFreely: (operator: string) => string;
  tipJoinByApproval: (operator: string) => string;
  tipJoinByNobody: (operator: string) => string;
  tipInviteFreely: (operator: string) => string;
  tipInviteByApproval: (operator: string) => string;
  tipInviteByNobody: (operator: string) => string;
  /** Several things at once: `facts` is `the name, the picture and who may join`. */
  tipSeveral: (operator: string, facts: string) => string;
  tipFactName: string;
  tipFactPicture: string;
  tipFactIntroduction: string;
  tipFactNotification: string;
  tipFactMute: string;
  tipFactJoin: string;
  tipFactInvite: string;
  tipFactOther: string;
  tipOther: string;
  /** `operator` is `''` when the service does not say who. */
  tipGroupCreated: (operator: string) => string;

  tipTopicRenamed: (operator: string, name: string) => string;
  tipTopicIntroduction: (operator: string) => string;
  tipTopicPicture: (operator: string) => string;
  tipTopicMuted: (operator: string) => string;
  tipTopicUnmuted: (operator: string) => string;
  tipTopicOther: string;

  /** `Ann, Ben and 3 others`: the last part. */
  others: (count: number, written: string) => string;
}

/** All of it in English. */
export const englishTips: TipStrings = {
  tipJoined: (names) => `${names} joined the group`,
  tipLetIn: (operator, names) => `${operator} let ${names} into the group`,
  tipInvited: (operator, names) => `${operator} added ${names}`,
  tipLeft: (names) => `${names} left the group`,
  tipRemoved: (operator, names, reason) => withWords(`${operator} removed ${names}`, reason),
  tipMadeAdmin: (operator, names, count) =>
    `${operator} made ${names} ${isOne(count) ? 'an administrator' : 'administrators'}`,
  tipUnmadeAdmin: (_operator, names, count) =>
    isOne(count)
      ? `${names} is no longer an administrator`
      : `${names} are no longer administrators`,
  tipMuted: (operator, names, duration) =>
    duration === '' ? `${operator} muted ${names}` : `${operator} muted ${names} for ${duration}`,
  tipUnmuted: (operator, names) => `${operator} unmuted ${names}`,
  tipMembersChanged: (operator, names) => `${operator} changed the details of ${names}`,
  tipBanned: (operator, names, reason) => withWords(`${operator} banned ${names}`, reason),
  tipUnbanned: (operator, names) => `${operator} unbanned ${names}`,

  tipRenamed: (operator, name) => `${operator} renamed the group to “${name}”`,
  tipNewOwner: (name) => `${name} now owns the group`,
  tipNotification: (operator, text) => `${operator} changed the announcement: ${text}`,
  tipNoNotification: (operator) => `${operator} removed the announcement`,
  tipIntroduction: (operator) => `${operator} changed the description`,
  tipPicture: (operator) => `${operator} changed the group picture`,
  tipAllMuted: (operator) => `${operator} muted the group`,
  tipAllUnmuted: (operator) => `${operator} unmuted the group`,
  tipJoinFreely: (operator) => `${operator} opened the group: anybody may join`,
  tipJoinByApproval: (operator) =>
    `${operator} changed who may join: an administrator decides on each request`,
  tipJoinByNobody: (operator) => `${operator} closed the group: nobody may ask to join`,
  tipInviteFreely: (operator) => `${operator} changed who may add people: every member may`,
  tipInviteByApproval: (operator) =>
    `${operator} changed who may add people: an administrator decides on each of them`,
  tipInviteByNobody: (operator) => `${operator} changed who may add people: nobody may`,
  tipSeveral: (operator, facts) => `${operator} changed ${facts}`,
  tipFactName: 'the name',
  tipFactPicture: 'the picture',
  tipFactIntroduction: 'the description',
  tipFactNotification: 'the announcement',
  tipFactMute: 'who may write',
  tipFactJoin: 'who may join',
  tipFactInvite: 'who may add people',
  tipFactOther: 'other details',
  tipOther: 'The group was changed',
  tipGroupCreated: (operator) =>
    operator === '' ? 'The group was created' : `${operator} created the group`,

  tipTopicRenamed: (operator, name) => `${operator} renamed the topic to “${name}”`,
  tipTopicIntroduction: (operator) => `${operator} changed the description of the topic`,
  tipTopicPicture: (operator) => `${operator} changed the picture of the topic`,
  tipTopicMuted: (operator) => `${operator} muted the topic`,
  tipTopicUnmuted: (operator) => `${operator} unmuted the topic`,
  tipTopicOther: 'The topic was changed',

  others: (count, written) => counted(count, written, 'other', 'others'),
};
