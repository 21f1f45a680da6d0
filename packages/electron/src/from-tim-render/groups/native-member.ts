import { type GroupMember, type KeyValue, type MessageRemindType, TYPES } from '@parlor/sdk';
import { field } from '@parlor/sdk/implementation';
import { roleOf } from '../../codec/member-roles.js';
import { remindTypeOf } from '../../codec/remind-numbers.js';
import type { NativeFields } from '../native-json.js';

/** A member as the contract hands it out: one live instance, changed in place. */
export class NativeMember implements GroupMember {
  readonly userID: string;
  avatar = '';
  nick = '';
  role: GroupMember['role'] = TYPES.GRP_MBR_ROLE_MEMBER;
  joinTime = 0;
  /** The native library does not tell. */
  readonly lastSendMsgTime = '';
  nameCard = '';
  muteUntil = 0;
  memberCustomField: KeyValue[] = [];
  isOnline = false;
  messageRemindType?: MessageRemindType;

  constructor(userID: string) {
    this.userID = userID;
  }

  /** Takes over what the native library says, as far as it says something: what is empty stays as it was. */
  update(fields: NativeFields): void {
    this.nick = fields.text('group_member_info_nick_name') || this.nick;
    this.avatar = fields.text('group_member_info_face_url') || this.avatar;
    this.nameCard = fields.text('group_member_info_name_card') || this.nameCard;
    this.joinTime = fields.number('group_member_info_join_time') || this.joinTime;
    this.muteUntil = fields.number('group_member_info_shutup_time') || this.muteUntil;
    const isOnline = fields.value('group_member_info_is_online');
    if (typeof isOnline === 'boolean') this.isOnline = isOnline;
    const role = fields.number('group_member_info_member_role');
    if (role) this.role = roleOf(role);
    const remindType = remindTypeOf(fields.number('group_member_info_msg_flag') ?? -1);
    if (remindType) this.messageRemindType = remindType;
    this.putFields((fields.list('group_member_info_custom_info') ?? []).flatMap(keyValueOf));
  }

  /** Takes over fields of the app's own; those that are not named stay. */
  putFields(fields: readonly KeyValue[]): void {
    const byKey = new Map(this.memberCustomField.map(({ key, value }) => [key, value]));
    for (const { key, value } of fields) byKey.set(key, value);
    this.memberCustomField = [...byKey].map(([key, value]) => ({ key, value }));
  }
}

/** A field of the app's own; what is none is passed over. */
function keyValueOf(native: unknown): KeyValue[] {
  const key = field(native, 'group_member_info_custom_string_info_key');
  const value = field(native, 'group_member_info_custom_string_info_value');
  return typeof key === 'string' && typeof value === 'string' ? [{ key, value }] : [];
}
