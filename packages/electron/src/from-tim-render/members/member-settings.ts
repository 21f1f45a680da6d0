import {
  ChatError,
  type ChatSDK,
  type GroupMember,
  type GroupMemberChange,
  type SetGroupMemberCustomFieldOptions,
  type SetGroupMemberMuteTimeOptions,
  type SetGroupMemberNameCardOptions,
  type SetGroupMemberRoleOptions,
  TYPES,
} from '@parlor/sdk';
import { roleNumber } from '../../codec/member-roles.js';
import { type GroupMemberModifyInfo, TIMGroupMemberModifyInfoFlag } from '../../native/members.js';
import type { JoinedGroups } from '../groups/joined-groups.js';
import type { NativeGroup } from '../groups/native-group.js';
import type { NativeMember } from '../groups/native-member.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import type { MemberLists } from './member-lists.js';

type MemberSettingsMethods = Pick<
  ChatSDK,
  | 'setGroupMemberMuteTime'
  | 'setGroupMemberRole'
  | 'setGroupMemberNameCard'
  | 'setGroupMemberCustomField'
>;

/** What is changed of whom. */
interface Subject {
  readonly groupID: string;
  readonly userID: string;
}

const FLAGS = TIMGroupMemberModifyInfoFlag;

/** What members are in a group: muted, admins, called by another name there. */
export class MemberSettings {
  readonly #parts: AdapterParts;
  readonly #joined: JoinedGroups;
  readonly #lists: MemberLists;

  constructor(parts: AdapterParts, joined: JoinedGroups, lists: MemberLists) {
    this.#parts = parts;
    this.#joined = joined;
    this.#lists = lists;
  }

  methods(): MemberSettingsMethods {
    return {
      setGroupMemberMuteTime: async (options) => success(await this.#mute(options)),
      setGroupMemberRole: async (options) => success(await this.#setRole(options)),
      setGroupMemberNameCard: async (options) => success(await this.#setNameCard(options)),
      setGroupMemberCustomField: async (options) => success(await this.#setFields(options)),
    };
  }

  async #mute({ groupID, userID, muteTime }: SetGroupMemberMuteTimeOptions) {
    const { session, now } = this.#parts;
    if (userID === session.userID) throw new ChatError({ code: 2685 });
    // What passes as no time at all is none.
    const seconds = Number(muteTime);
    await this.#modify({ groupID, userID }, FLAGS.kTIMGroupMemberModifyFlag_ShutupTime, {
      group_modify_member_info_shutup_time: seconds,
    });
    const group = await this.#joined.find(groupID);
    return this.#changed(group, { groupID, userID }, (known) => {
      known.muteUntil = Math.floor((now() + session.offset) / 1000 + seconds);
    });
  }

  async #setRole({ groupID, userID, role }: SetGroupMemberRoleOptions): Promise<GroupMemberChange> {
    const group = await this.#joined.find(groupID);
    if (group && group.selfInfo.role !== TYPES.GRP_MBR_ROLE_OWNER) {
      throw new ChatError({ code: 2681 });
    }
    // A role of the app's own the native SDK does not have.
    if (role !== TYPES.GRP_MBR_ROLE_ADMIN && role !== TYPES.GRP_MBR_ROLE_MEMBER) {
      throw new ChatError({ code: 2683 });
    }
    if (userID === this.#parts.session.userID) throw new ChatError({ code: 2684 });
    await this.#modify({ groupID, userID }, FLAGS.kTIMGroupMemberModifyFlag_MemberRole, {
      group_modify_member_info_member_role: roleNumber(role),
    });
    return this.#changed(group, { groupID, userID }, (known) => {
      known.role = role;
    });
  }

  async #setNameCard({
    groupID,
    userID = this.#parts.session.userID,
    nameCard,
  }: SetGroupMemberNameCardOptions): Promise<GroupMemberChange> {
    const group = await this.#refuseRoom(groupID);
    await this.#modify({ groupID, userID }, FLAGS.kTIMGroupMemberModifyFlag_NameCard, {
      group_modify_member_info_name_card: nameCard,
    });
    if (group && userID === this.#parts.session.userID) group.selfInfo.nameCard = nameCard;
    return this.#changed(group, { groupID, userID }, (known) => {
      known.nameCard = nameCard;
    });
  }

  async #setFields({
    groupID,
    userID = this.#parts.session.userID,
    memberCustomField,
  }: SetGroupMemberCustomFieldOptions): Promise<GroupMemberChange> {
    const group = await this.#refuseRoom(groupID);
    await this.#modify({ groupID, userID }, FLAGS.kTIMGroupMemberModifyFlag_Custom, {
      group_modify_member_info_custom_info: memberCustomField.map(({ key, value }) => ({
        group_member_info_custom_string_info_key: key,
        group_member_info_custom_string_info_value: value,
      })),
    });
    return this.#changed(group, { groupID, userID }, (known) => known.putFields(memberCustomField));
  }

  async #refuseRoom(groupID: string): Promise<NativeGroup | undefined> {
    const group = await this.#joined.find(groupID);
    if (group?.type === TYPES.GRP_AVCHATROOM) throw new ChatError({ code: 2687 });
    return group;
  }

  async #modify(
    { groupID, userID }: Subject,
    flag: number,
    change: Partial<GroupMemberModifyInfo>,
  ): Promise<void> {
    const params = {
      group_modify_member_info_group_id: groupID,
      group_modify_member_info_identifier: userID,
      group_modify_member_info_modify_flag: flag,
      ...change,
    };
    await answerOf(this.#parts.timRender.TIMGroupModifyMemberInfo({ params }));
  }

  /** The member after a change: who is in memory is changed there, of others the native library tells what they are; not in live rooms. */
  async #changed(
    group: NativeGroup | undefined,
    { groupID, userID }: Subject,
    change: (known: NativeMember) => void,
  ): Promise<GroupMemberChange> {
    const known = this.#parts.groups.members.get(groupID, userID);
    if (known) change(known);
    if (known || !group || group.type === TYPES.GRP_AVCHATROOM) return { group, member: known };
    const [member]: GroupMember[] = await this.#lists.profilesIn({ groupID, userIDList: [userID] });
    return { group, member };
  }
}
