import type { Group, GroupMember, GroupSelfInfo, KeyValue } from '@parlor/sdk';
import type { WireGroup, WireMember } from '../protocol/entities.js';

/** A group as the SDK hands it out: one live instance, changed in place. */
export class LiveGroup implements Group {
  groupID: string;
  name = '';
  avatar = '';
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

  get maxMemberNum(): number {
    return this.maxMemberCount;
  }

  /** Takes over what the service says. */
  update({ selfInfo, ...profile }: WireGroup): void {
    Object.assign(this, profile);
    if (!selfInfo) return;
    const { readSequence, ...mine } = selfInfo;
    Object.assign(this.selfInfo, mine);
    this.selfInfo.readedSequence = readSequence;
  }
}

/** A member of a group, live. */
export class LiveMember implements GroupMember {
  userID: string;
  avatar: string;
  nick: string;
  role: GroupMember['role'];
  joinTime: number;
  lastSendMsgTime: number;
  nameCard: string;
  muteUntil: number;
  memberCustomField: KeyValue[];
  isOnline: boolean;

  constructor(wire: WireMember) {
    this.userID = wire.userID;
    this.avatar = wire.avatar;
    this.nick = wire.nick;
    this.role = wire.role;
    this.joinTime = wire.joinTime;
    this.lastSendMsgTime = wire.lastSendMsgTime;
    this.nameCard = wire.nameCard;
    this.muteUntil = wire.muteUntil;
    this.memberCustomField = wire.memberCustomField;
    this.isOnline = wire.isOnline;
  }

  /** Takes over what the service says. */
  update(wire: WireMember): void {
    Object.assign(this, wire);
  }
}
