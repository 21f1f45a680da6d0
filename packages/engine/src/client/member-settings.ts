import {
  ChatError,
  type ChatResponse,
  type ChatSDK,
  communityIDOfTopic,
  type GroupMember,
  type GroupMemberChange,
  isCommunityID,
  type KeyValue,
  type MarkGroupMemberListOptions,
  type MarkGroupMemberListResult,
  type SetGroupMemberCustomFieldOptions,
  type SetGroupMemberMuteTimeOptions,
  type SetGroupMemberNameCardOptions,
  type SetGroupMemberRoleOptions,
  TYPES,
} from '@parlor/sdk';
import { type ClientParts, success } from './client-parts.js';
import type { LiveMember } from './live-group.js';

type MemberSettingsMethods = Pick<
  ChatSDK,
  | 'setGroupMemberMuteTime'
  | 'setGroupMemberRole'
  | 'setGroupMemberNameCard'
  | 'setGroupMemberCustomField'
  | 'markGroupMemberList'
>;

/** Asks what a member is. */
type AskMember = ChatSDK['getGroupMemberProfile'];

/** How many people are marked at once; those after them are not. */
const MARKED_AT_ONCE = 500;

const ROLES: ReadonlySet<unknown> = new Set([TYPES.GRP_MBR_ROLE_ADMIN, TYPES.GRP_MBR_ROLE_MEMBER]);

/** What members are in a group: muted, admins, called by another name there, marked. */
export class MemberSettings {
  readonly #parts: ClientParts;
  readonly #askMember: AskMember;

  constructor(parts: ClientParts, askMember: AskMember) {
    this.#parts = parts;
    this.#askMember = askMember;
  }

  methods(): MemberSettingsMethods {
    return {
      setGroupMemberMuteTime: (options) => this.#mute(options),
      setGroupMemberRole: (options) => this.#setRole(options),
      setGroupMemberNameCard: (options) => this.#setNameCard(options),
      setGroupMemberCustomField: (options) => this.#setCustomField(options),
      markGroupMemberList: async (options) => success(await this.#mark(options)),
    };
  }

  async #mute(options: SetGroupMemberMuteTimeOptions): Promise<ChatResponse<GroupMemberChange>> {
    const { groupID: placeID, userID } = options;
    const { session, clock, groups } = this.#parts;
    if (userID === session.userID) throw new ChatError({ code: 2685 });
    // What passes as no time at all is none.
    const muteTime = Number(options.muteTime);
    const communityID = communityIDOfTopic(placeID);
    const groupID = communityID ?? placeID;
    const topic = communityID === undefined ? {} : { topicID: placeID };
    const body = { groupID, ...topic, userID, muteTime };
    await this.#parts.connection.request('memberSettings.mute', body);
    // A mute in a topic, too, becomes the member's: so does the SDK. And it has no group by the ID of a topic.
    const member = await this.#changed(groupID, userID, (known) => {
      known.muteUntil = Math.floor(clock.now() / 1000 + muteTime);
    });
    return success({ group: groups.get(placeID), member });
  }

  async #setRole({
    groupID,
    userID,
    role,
  }: SetGroupMemberRoleOptions): Promise<ChatResponse<GroupMemberChange>> {
    const { groups, session, connection } = this.#parts;
    const group = groups.get(groupID);
    if (group && group.selfInfo.role !== TYPES.GRP_MBR_ROLE_OWNER) {
      throw new ChatError({ code: 2681 });
    }
    const isCustom = role === TYPES.GRP_MBR_ROLE_CUSTOM && isCommunityID(groupID);
    if (!ROLES.has(role) && !isCustom) throw new ChatError({ code: 2683 });
    if (userID === session.userID) throw new ChatError({ code: 2684 });
    await connection.request('memberSettings.setRole', { groupID, userID, role });
    const member = await this.#changed(groupID, userID, (known) => {
      // A role of an app's own the SDK does not write down.
      if (!isCustom) known.role = role;
    });
    return success({ group, member });
  }

  async #setNameCard({
    groupID,
    userID = this.#parts.session.userID,
    nameCard,
  }: SetGroupMemberNameCardOptions): Promise<ChatResponse<GroupMemberChange>> {
    const { groups, session, connection } = this.#parts;
    this.#refuseInRoom(groupID);
    await connection.request('memberSettings.setNameCard', { groupID, userID, nameCard });
    const member = await this.#changed(groupID, userID, (known) => {
      known.nameCard = nameCard;
    });
    const group = groups.get(groupID);
    if (group && userID === session.userID) group.selfInfo.nameCard = nameCard;
    return success({ group, member });
  }

  async #setCustomField({
    groupID,
    userID = this.#parts.session.userID,
    memberCustomField,
  }: SetGroupMemberCustomFieldOptions): Promise<ChatResponse<GroupMemberChange>> {
    const { groups, connection } = this.#parts;
    this.#refuseInRoom(groupID);
    const fields = memberCustomField.map(({ key, value }): KeyValue => ({ key, value }));
    const body = { groupID, userID, memberCustomField: fields };
    await connection.request('memberSettings.setCustomField', body);
    const member = await this.#changed(groupID, userID, (known) => known.putFields(fields));
    return success({ group: groups.get(groupID), member });
  }

  async #mark(options: MarkGroupMemberListOptions): Promise<MarkGroupMemberListResult> {
    const { groupID, markType, enableMark: isMarked, userIDList } = options;
    const asked = userIDList.slice(0, MARKED_AT_ONCE);
    const body = { groupID, userIDs: asked, markType, isMarked };
    const { userIDs } = await this.#parts.connection.request('memberSettings.mark', body);
    const marked = new Set(userIDs);
    return {
      successUserIDList: userIDs,
      failureUserIDList: userIDList.filter((userID) => !marked.has(userID)),
    };
  }

  #refuseInRoom(groupID: string): void {
    if (this.#parts.groups.get(groupID)?.type === TYPES.GRP_AVCHATROOM) {
      throw new ChatError({ code: 2687 });
    }
  }

  /** The member after a change: who is in memory is changed there, of others the service tells what they are; not in live rooms. */
  async #changed(
    groupID: string,
    userID: string,
    change: (known: LiveMember) => void,
  ): Promise<GroupMember | undefined> {
    const { groups } = this.#parts;
    const known = groups.member(groupID, userID);
    if (known) change(known);
    if (known || !groups.get(groupID) || groups.get(groupID)?.type === TYPES.GRP_AVCHATROOM) {
      return known;
    }
    const { memberList } = (await this.#askMember({ groupID, userIDList: [userID] })).data;
    return memberList[0];
  }
}
