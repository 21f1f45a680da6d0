import {
  ChatError,
  type ChatSDK,
  type CreateGroupOptions,
  type CreateGroupResult,
  groupConversationID,
  isCommunityID,
  type JoinGroupOptions,
  type JoinGroupResult,
  TYPES,
  toChatError,
} from '@parlor/sdk';
import type { WireGroup } from '../protocol/entities.js';
import { type ClientParts, success } from './client-parts.js';
import type { ConversationKeeper } from './conversation-keeper.js';
import type { GuestRooms } from './guest-rooms.js';
import type { Incoming } from './incoming.js';
import { LiveGroup } from './live-group.js';
import type { MessageFactory } from './message-factory.js';
import { isInternational } from './message-for-show.js';
import type { Sending } from './sending.js';
import type { Synchronisation } from './synchronisation.js';

type GroupMethods = Pick<
  ChatSDK,
  'getGroupList' | 'getGroupProfile' | 'createGroup' | 'dismissGroup' | 'joinGroup' | 'quitGroup'
>;

/** What the groups need of their neighbours. */
export interface GroupNeighbours {
  keeper: ConversationKeeper;
  incoming: Incoming;
  synchronisation: Synchronisation;
  factory: MessageFactory;
  sending: Sending;
  guests: GuestRooms;
}

const GROUP_TYPES: ReadonlySet<unknown> = new Set([
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
  TYPES.GRP_AVCHATROOM,
  TYPES.GRP_COMMUNITY,
]);

/** Groups: coming and going. */
export class Groups {
  readonly #parts: ClientParts;
  readonly #near: GroupNeighbours;

  constructor(parts: ClientParts, neighbours: GroupNeighbours) {
    this.#parts = parts;
    this.#near = neighbours;
  }

  methods(): GroupMethods {
    return {
      getGroupList: () => this.#list(),
      getGroupProfile: async ({ groupID, groupCustomFieldFilter }) =>
        success({ group: await this.#fetch(groupID, groupCustomFieldFilter) }),
      createGroup: async (options) => success(await this.#create(options)),
      dismissGroup: async (groupID) => {
        await this.#parts.connection.request('groups.dismiss', { groupID });
        this.#leave(groupID);
        return success({ groupID });
      },
      joinGroup: async (options) => success(await this.#join(options)),
      quitGroup: (groupID) => this.#quit(groupID),
    };
  }

  async #list() {
    const { groups } = this.#parts;
    await this.#near.synchronisation.groups();
    return success({ groupList: groups.listed(), isSyncCompleted: groups.isSyncCompleted });
  }

  /** Always asks. A live room that is not in memory is returned apart from the list. */
  async #fetch(groupID: string, fieldKeys?: string[]): Promise<LiveGroup> {
    const { groups, groupProfiles, announcer, conversations } = this.#parts;
    const wire = await groupProfiles.ask(groupID, fieldKeys);
    if (wire.type === TYPES.GRP_AVCHATROOM && !groups.get(groupID)) return detached(wire);
    const group = this.#near.keeper.groups.join(wire);
    if (conversations.has(groupConversationID(groupID))) announcer.conversations();
    return group;
  }

  async #create(options: CreateGroupOptions): Promise<CreateGroupResult> {
    checkTypeAndID(options);
    const wishes = withoutWhatDoesNotApply(options);
    const reply = await this.#parts.connection.request('groups.create', { options: wishes });
    const { overLimitUserIDList } = reply;
    const isTold = !isSilentGroup(reply.group);
    if (isTold)
      this.#near.keeper.groups.created(reply.group, membersBut(overLimitUserIDList, wishes));
    // The profile is asked for first, and nobody waits for the message.
    const asking = this.#fetch(reply.group.groupID);
    if (isTold) this.#announceCreation(reply.group);
    const group = await asking.catch((error: unknown) =>
      this.#withoutProfile(reply.group, toChatError(error)),
    );
    // Whatever the service says of it, and until it says it again: so does the SDK.
    group.selfInfo.role = TYPES.GRP_MBR_ROLE_OWNER;
    group.selfInfo.messageRemindType = TYPES.MSG_REMIND_ACPT_AND_NOTE;
    return { group, overLimitUserIDList };
  }

  /** What is known of a new group whose profile cannot be had. A live room's creator is not in it. */
  #withoutProfile(wire: WireGroup, error: ChatError): LiveGroup {
    if (!error.is(10010) && !error.is(10007)) throw error;
    if (wire.type !== TYPES.GRP_AVCHATROOM) return this.#near.keeper.groups.join(wire);
    return detached(wire);
  }

  /** The SDK itself sends a first message, so that the group is in everybody's list. */
  #announceCreation(wire: WireGroup): void {
    const { factory, sending } = this.#near;
    const payload = { data: this.#creationText(wire), description: '', extension: '' };
    const message = factory.create(
      TYPES.MSG_CUSTOM,
      { to: wire.groupID, conversationType: TYPES.CONV_GROUP, payload },
      payload,
    );
    sending.send(message).catch((error: unknown) => {
      this.#parts.log.write(2, 'The creation of the group could not be told.', error);
    });
    this.#parts.announcer.groups();
  }

  #creationText({ type }: WireGroup): string {
    const { session, profiles, sdkAppID } = this.#parts;
    const isCommunity = type === TYPES.GRP_COMMUNITY;
    const english = isCommunity ? 'Create Community' : 'Create Group';
    const chinese = isCommunity ? '创建社群' : '创建群组';
    return JSON.stringify({
      businessID: 'group_create',
      content: isInternational(sdkAppID) ? english : chinese,
      cmd: isCommunity ? 1 : 0,
      opUser: profiles.get(session.userID)?.nick || session.userID,
      version: 4,
    });
  }

  async #join({ groupID, applyMessage = '' }: JoinGroupOptions): Promise<JoinGroupResult> {
    const { connection, session, announcer } = this.#parts;
    if (!session.isLoggedIn()) return this.#near.guests.join(groupID);
    if (await this.#isMemberAlready(groupID)) return { status: TYPES.JOIN_STATUS_ALREADY_IN_GROUP };
    const {
      status,
      group: wire,
      recent = [],
    } = await connection.request('groups.join', {
      groupID,
      applyMessage,
    });
    if (status !== TYPES.JOIN_STATUS_SUCCESS || !wire) return { status };
    const isRoom = wire.type === TYPES.GRP_AVCHATROOM;
    const group = await (isRoom ? this.#enterRoom(wire) : this.#fetch(groupID));
    announcer.groups();
    this.#near.incoming.recent(recent);
    this.#near.incoming.groupKnown(groupID);
    return { status, group };
  }

  /**
   * The service says from the join on what is said in the room: it waits until the room is known. What
   * is handed out is not the instance in memory: the SDK makes another one.
   */
  async #enterRoom(wire: WireGroup): Promise<LiveGroup> {
    const { groups, attributes, counters, session } = this.#parts;
    const { groupID } = wire;
    const { epoch } = session;
    groups.expect(groupID);
    try {
      const group = await this.#fetch(groupID);
      attributes.delete(groupID);
      counters.renew(groupID);
      await this.#leaveOtherRooms(groupID);
      this.#near.keeper.groups.join(wire);
      return group;
    } catch (error) {
      if (session.isIn(epoch)) groups.abandon(groupID);
      throw error;
    }
  }

  /** What memory has is asked for. Without a profile, memory was wrong. */
  async #isMemberAlready(groupID: string): Promise<boolean> {
    const { groups } = this.#parts;
    if (!groups.get(groupID)) return false;
    try {
      await this.#fetch(groupID);
      return true;
    } catch {
      // The join that follows says what is wrong.
    }
    groups.delete(groupID);
    return false;
  }

  /** One live room at a time, unless that is wished otherwise. One's own is left behind without being quit. */
  async #leaveOtherRooms(groupID: string): Promise<void> {
    const { groups, connection, session, log } = this.#parts;
    if (this.#parts.unlimitedAVChatRoom) return;
    const { epoch } = session;
    const rooms = groups
      .joined()
      .filter((group) => group.type === TYPES.GRP_AVCHATROOM && group.groupID !== groupID);
    for (const room of rooms) {
      const isMine = room.ownerID === session.userID;
      if (!isMine) {
        await connection.request('groups.quit', { groupID: room.groupID }).catch((error) => {
          // It was not the service that said no: nobody is in any room any more.
          if (!session.isIn(epoch)) throw error;
          log.write(2, `The live room ${room.groupID} could not be quit.`, error);
        });
      }
      this.#near.keeper.groups.leave(room.groupID);
      if (isMine) groups.abandon(room.groupID);
    }
  }

  async #quit(groupID: string) {
    const { groups, connection, session } = this.#parts;
    if (!groups.get(groupID)) throw new ChatError({ code: 2623 });
    const isGuest = this.#near.guests.has(groupID) && !session.isLoggedIn();
    if (!isGuest) await connection.request('groups.quit', { groupID });
    this.#near.guests.leave(groupID);
    this.#leave(groupID);
    return success({ groupID });
  }

  /** By my own wish, which alone makes the SDK forget the attributes. */
  #leave(groupID: string): void {
    this.#near.keeper.groups.leave(groupID);
    this.#parts.attributes.delete(groupID);
  }
}

/** An object of its own: memory has no group like it. */
function detached(wire: WireGroup): LiveGroup {
  const group = new LiveGroup(wire.groupID, '');
  group.describe(wire);
  return group;
}

/** Those whom a new group was made with, without those who are in too many groups. */
function membersBut(
  overLimitUserIDList: readonly string[],
  { memberList }: CreateGroupOptions,
): CreateGroupOptions['memberList'] {
  return memberList?.filter(({ userID }) => !overLimitUserIDList.includes(userID));
}

/** Live rooms and communities with topics get no first message. */
function isSilentGroup({ type, isSupportTopic }: WireGroup): boolean {
  return type === TYPES.GRP_AVCHATROOM || (type === TYPES.GRP_COMMUNITY && isSupportTopic);
}

function checkTypeAndID({ type, groupID = '' }: CreateGroupOptions): void {
  if (!GROUP_TYPES.has(type)) throw new ChatError({ code: 2600 });
  if (groupID === '') return;
  // Only communities may look like one. What else is wrong with an ID is for the service to say.
  if (isCommunityID(groupID) !== (type === TYPES.GRP_COMMUNITY)) {
    throw new ChatError({ code: 2602 });
  }
}

/** What a type of group does not have is dropped without a word. */
function withoutWhatDoesNotApply(options: CreateGroupOptions): CreateGroupOptions {
  const { memberList, joinOption, isSupportTopic, ...rest } = options;
  const { type } = options;
  const isCommunity = type === TYPES.GRP_COMMUNITY;
  const isOpen = isCommunity || type === TYPES.GRP_PUBLIC;
  return {
    ...rest,
    ...(memberList && type !== TYPES.GRP_AVCHATROOM ? { memberList } : {}),
    ...(joinOption && isOpen ? { joinOption } : {}),
    ...(isSupportTopic !== undefined && isCommunity ? { isSupportTopic } : {}),
  };
}
