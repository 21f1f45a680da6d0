import {
  type ChatSDK,
  type GetGroupMemberListOptions,
  type GroupMemberListPage,
  TYPES,
} from '@parlor/sdk';
import type { WireMember } from '../protocol/entities.js';
import { type ClientParts, success } from './client-parts.js';
import type { Profiles } from './profiles.js';

const ROLES: ReadonlySet<unknown> = new Set([
  TYPES.GRP_MBR_ROLE_OWNER,
  TYPES.GRP_MBR_ROLE_ADMIN,
  TYPES.GRP_MBR_ROLE_MEMBER,
]);

const MEMBERS_PER_PAGE = 15;
const MEMBERS_AT_MOST = 100;

/** Who is in a group. */
export class GroupMembers {
  readonly #parts: ClientParts;
  readonly #profiles: Profiles;

  constructor(parts: ClientParts, profiles: Profiles) {
    this.#parts = parts;
    this.#profiles = profiles;
  }

  methods(): Pick<ChatSDK, 'getGroupMemberList'> {
    return { getGroupMemberList: async (options) => success(await this.#page(options)) };
  }

  async #page(options: GetGroupMemberListOptions): Promise<GroupMemberListPage> {
    const { groups, connection } = this.#parts;
    const { groupID, role } = options;
    const group = groups.get(groupID);
    if (!group) return { memberList: [], offset: 0 };
    const isRoom = group.type === TYPES.GRP_AVCHATROOM;
    const count = Math.min(options.count || MEMBERS_PER_PAGE, MEMBERS_AT_MOST);
    const offset = Number(options.offset) || 0;
    const body = { groupID, count, offset, ...(role && ROLES.has(role) ? { role } : {}) };
    const reply = await connection.request('groups.members', body);
    const members = isRoom ? reply.members : await this.#withKnownNames(reply.members);
    const memberList = members.map((wire) => groups.putMember(groupID, wire));
    if (memberList.length < count) return { memberList, offset: 0 };
    // After a full page there may be more: the SDK says so even where the service knows better.
    const isCommunity = group.type === TYPES.GRP_COMMUNITY;
    return { memberList, offset: isCommunity ? reply.nextOffset : offset + count };
  }

  /** Names and pictures are those of the profiles, which the SDK believes for a while. */
  async #withKnownNames(members: readonly WireMember[]): Promise<WireMember[]> {
    const people = await this.#profiles.of(members.map(({ userID }) => userID));
    const byID = new Map(people.map((person) => [person.userID, person]));
    return members.map((member) => {
      const { nick, avatar } = byID.get(member.userID) ?? member;
      return { ...member, nick, avatar };
    });
  }
}
