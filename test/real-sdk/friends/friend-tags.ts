import type { UpdateFriendOptions } from '@parlor/sdk';
import type { WireFriend } from '../../../packages/engine/src/protocol/friend-commands.js';
import { list, text } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** What the service calls what a person knows of a friend. */
const TAGS = {
  remark: 'Tag_SNS_IM_Remark',
  groupList: 'Tag_SNS_IM_Group',
  source: 'Tag_SNS_IM_AddSource',
  addTime: 'Tag_SNS_IM_AddTime',
} as const satisfies Readonly<Partial<Record<keyof WireFriend, string>>>;

/** What is known of a friend, as the service tells it; what is left out is not told. */
export function friendItems(friend: Partial<WireFriend>): WireBody[] {
  const plain = Object.entries(TAGS).map(([field, Tag]) => ({
    Tag,
    Value: friend[field as keyof typeof TAGS],
  }));
  const { friendCustomField = [] } = friend;
  const custom = friendCustomField.map(({ key: Tag, value: Value }) => ({ Tag, Value }));
  return [...plain.filter(({ Value }) => Value !== undefined), ...custom];
}

/** What is to be changed of a friend, as the SDK says it. */
export function friendChangesOf(item: unknown): Omit<UpdateFriendOptions, 'userID'> {
  const tags = list(item, 'SnsItem').map((one) => ({
    key: text(one, 'Tag'),
    value: text(one, 'Value'),
  }));
  const remark = tags.find(({ key }) => key === TAGS.remark)?.value;
  const friendCustomField = tags.filter(({ key }) => key !== TAGS.remark);
  return { ...(remark === undefined ? {} : { remark }), friendCustomField };
}
