import type { CreateGroupOptions, Group, GroupMember, GroupSelfInfo, KeyValue } from '@parlor/sdk';
import type { WireGroup, WireMember } from '../protocol/entities.js';
import type { WireGroupChanges } from '../protocol/group-profile-commands.js';
import { putKeyValues } from './key-values.js';

/** A group as the SDK hands it out: one live instance, changed in place. */
export class LiveGroup implements Group {
  groupID: string;
  name = '';
  avatar = '';
  /** Stands for what is not known: the SDK has `''`, which is no type of a group. */
  type: Group['type'] = 'Private';
  introduction = '';
  notification = '';
  ownerID = '';
  createTime = 0;
  infoSequence = 0;
  lastInfoTime = 0;
  selfInfo: GroupSelfInfo;
  lastMessage: Group['lastMessage'] = {
    lastTime: 0,
    lastSequence: 0,
    fromAccount: '',
    messageForShow: '',
  };
  nextMessageSeq = 0;
  memberCount = 0;
  maxMemberCount = 0;
  joinOption: Group['joinOption'] = 'FreeAccess';
  inviteOption: Group['inviteOption'] = 'FreeAccess';
  groupCustomField: KeyValue[] = [];
  muteAllMembers = false;
  isSupportTopic = false;
  _lastRevokedTime = 0;
  /** With whom this client has made the group: the SDK leaves its options there. */
  declare memberList?: CreateGroupOptions['memberList'];

  /** A group of which nothing but the ID is known yet. */
  constructor(groupID: string, me: string) {
    this.groupID = groupID;
    this.selfInfo = {
      userID: me,
      role: '',
      nameCard: '',
      joinTime: 0,
      messageRemindType: '',
      memberCustomField: [],
    };
  }

  get memberNum(): number {
    return this.memberCount;
  }

  set memberNum(_ignored) {
    // The SDK lets it be written, and does nothing.
  }

  get maxMemberNum(): number {
    return this.maxMemberCount;
  }

  set maxMemberNum(_ignored) {
    // As above.
  }

  /** Takes over what the service says of the group, and not what it says of me. Custom fields that are not named stay. */
  describe({ selfInfo, groupCustomField = [], ...profile }: Partial<WireGroup>): void {
    Object.assign(this, profile);
    putKeyValues(this.groupCustomField, groupCustomField);
  }

  /** Takes over what this client has changed. */
  change({ groupName = this.name, ...changes }: WireGroupChanges): void {
    this.describe({ ...changes, name: groupName });
  }

  /** Takes over all that the service says. */
  update(wire: WireGroup): void {
    this.describe(wire);
    const { selfInfo } = wire;
    if (!selfInfo) return;
    const { readSequence, ...mine } = selfInfo;
    Object.assign(this.selfInfo, mine);
    this.selfInfo.readedSequence = readSequence;
  }
}

/** A group as a conversation shows it: what it is now, in a plain object of its own. */
export function copyOfGroup(group: LiveGroup): Group {
  const { selfInfo, lastMessage, groupCustomField } = group;
  return {
    ...group,
    selfInfo: { ...selfInfo },
    lastMessage: { ...lastMessage },
    groupCustomField: groupCustomField.map((field) => ({ ...field })),
  };
}

/** A member of a group, live. */
export class LiveMember implements GroupMember {
  userID: string;
  avatar = '';
  nick = '';
  role: GroupMember['role'];
  joinTime: number;
  lastSendMsgTime: GroupMember['lastSendMsgTime'] = '';
  nameCard = '';
  muteUntil = 0;
  memberCustomField: KeyValue[] = [];
  isOnline = false;

  constructor(wire: WireMember) {
    this.userID = wire.userID;
    this.role = wire.role;
    this.joinTime = wire.joinTime;
    this.update(wire);
  }

  /** Takes over what the service says, as far as it says something: what is empty stays as it was. */
  update({ isOnline, memberCustomField, ...told }: WireMember): void {
    const said = Object.entries(told).filter(([, value]) => value !== '' && value !== 0);
    Object.assign(this, Object.fromEntries(said));
    this.isOnline = isOnline;
    this.putFields(memberCustomField);
  }

  /** Takes over custom fields; those that are not named stay. */
  putFields(fields: readonly KeyValue[]): void {
    putKeyValues(this.memberCustomField, fields);
  }
}
