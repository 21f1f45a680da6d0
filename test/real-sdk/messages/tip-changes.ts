import { isRecord, text } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** What the SDK calls the fields of a group, and of a topic, where a tip says that they have changed. */
const GROUP_FIELDS = {
  groupName: 'GroupName',
  introduction: 'GroupIntroduction',
  notification: 'GroupNotification',
  avatar: 'GroupFaceUrl',
  ownerID: 'Owner_Account',
  muteAllMembers: 'ShutupAll',
  joinOption: 'GroupApplyJoinOption',
  inviteOption: 'InviteJoinOption',
  groupCustomField: 'MsgAppDefinedData',
} as const;
const TOPIC_FIELDS = {
  topicName: 'TopicName',
  introduction: 'TopicIntroduction',
  notification: 'TopicNotification',
  avatar: 'TopicFaceUrl',
  customData: 'CustomString',
  muteAllMembers: 'ShutupAll',
} as const;

/** `MsgGroupNewInfo`: only what has changed. */
export function groupChangesOf(changes: WireBody): WireBody {
  return renamed(changes, GROUP_FIELDS);
}

/** `MsgTopicNewInfo`: only what has changed. */
export function topicChangesOf(changes: WireBody): WireBody {
  return renamed(changes, TOPIC_FIELDS);
}

function renamed(changes: WireBody, names: Readonly<Record<string, string>>): WireBody {
  const told = Object.entries(names)
    .filter(([field]) => changes[field] !== undefined)
    .map(([field, name]) => [name, asTold(changes[field])]);
  return Object.fromEntries(told);
}

/** Flags are told as numbers, custom fields with keys of the service's spelling. */
function asTold(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (!Array.isArray(value)) return value;
  return value
    .filter(isRecord)
    .map((one) => ({ Key: text(one, 'key'), Value: text(one, 'value') }));
}
