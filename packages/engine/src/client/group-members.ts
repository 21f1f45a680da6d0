import {
  ChatError,
  type ChatSDK,
  type GetGroupMemberListOptions,
  type GetGroupMemberProfileOptions,
  type GroupMember,
  type GroupMemberListPage,
  TYPES,
} from '@parlor/sdk';
import type { WireMember } from '../protocol/entities.js';
import { type ClientParts, success } from './client-parts.js';
import type { LiveGroup, LiveMember } from './live-group.js';
import type { Profiles } from './profiles.js';
import { RateLimit } from './rate-limit.js';

type MemberQueries = Pick<ChatSDK, 'getGroupMemberList' | 'getGroupMemberProfile'>;

const ROLES: ReadonlySet<unknown> = new Set([
  TYPES.GRP_MBR_ROLE_OWNER,
  TYPES.GRP_MBR_ROLE_ADMIN,
  TYPES.GRP_MBR_ROLE_MEMBER,
]);

const MEMBERS_PER_PAGE = 15;
const MEMBERS_AT_MOST = 100;

/** How many people's profiles are asked for at once; those after them are not. */
const PROFILES_AT_MOST = 50;

/** How often the list of a live room is asked for in how many milliseconds. */
const ROOM_QUESTIONS = 4;
const ROOM_PERIOD = 30_000;

/** Who is in a group. */
export class GroupMembers {
  readonly #parts: ClientParts;
  readonly #profiles: Profiles;
  /** By room, as long as one is in it: who comes back is counted anew. */
  readonly #roomLimits = new WeakMap<LiveGroup, RateLimit>();

  constructor(parts: ClientParts, profiles: Profiles) {
    this.#parts = parts;
    this.#profiles = profiles;
  }

  methods(): MemberQueries {
    return {
      getGroupMemberList: async (options) => success(await this.#list(options)),
      getGroupMemberProfile: async (options) =>
        success({ memberList: await this.#profilesIn(options) }),
    };
  }

  async #list(options: GetGroupMemberListOptions): Promise<GroupMemberListPage> {
    const group = this.#parts.groups.get(options.groupID);
    if (!group) return { memberList: [], offset: 0 };
    return group.type === TYPES.GRP_AVCHATROOM
      ? this.#room(group, options)
      : this.#page(group, options);
  }

  async #page(group: LiveGroup, options: GetGroupMemberListOptions): Promise<GroupMemberListPage> {
    const { groupID, role } = options;
    const isCommunity = group.type === TYPES.GRP_COMMUNITY;
    const count = Math.min(options.count || MEMBERS_PER_PAGE, MEMBERS_AT_MOST);
    const begin = options.offset || 0;
    const offset = isCommunity ? String(begin) : Number(begin) || 0;
    const body = { groupID, count, offset, ...(role && ROLES.has(role) ? { role } : {}) };
    const reply = await this.#parts.connection.request('members.list', body);
    const memberList = await this.#remember(groupID, reply.members);
    if (memberList.length < count) return { memberList, offset: 0 };
    if (isCommunity) return { memberList, offset: reply.nextOffset || 0 };
    // After a full page there may be more: the SDK says so even where the service knows better.
    return { memberList, offset: Number(offset) + count };
  }

  /** Who is in a live room now. */
  async #room(
    group: LiveGroup,
    { groupID, offset, filter }: GetGroupMemberListOptions,
  ): Promise<GroupMemberListPage> {
    const { connection, groups } = this.#parts;
    this.#roomLimit(group).take();
    const mark = filter ? { mark: filter } : {};
    const before = Number(offset) || 0;
    const reply = await connection.request('members.inRoom', { groupID, before, ...mark });
    const memberList = reply.members.map((wire) =>
      // Whoever is in the room is there, whatever the service says.
      groups.putMember(groupID, { ...wire, isOnline: true }),
    );
    return { memberList, offset: reply.before };
  }

  #roomLimit(group: LiveGroup): RateLimit {
    const known = this.#roomLimits.get(group);
    const limit = known ?? new RateLimit(this.#parts, ROOM_QUESTIONS, ROOM_PERIOD);
    this.#roomLimits.set(group, limit);
    return limit;
  }

  /** As they were asked for. Who was in memory already is told of even where the service does not know them any more. */
  async #profilesIn({
    groupID,
    userIDList,
    memberCustomFieldFilter: fields,
  }: GetGroupMemberProfileOptions): Promise<GroupMember[]> {
    const { groups, connection } = this.#parts;
    if (groups.get(groupID)?.type === TYPES.GRP_AVCHATROOM) throw new ChatError({ code: 2687 });
    const userIDs = userIDList.slice(0, PROFILES_AT_MOST);
    const body = { groupID, userIDs, ...(fields && { fields }) };
    const { members } = await connection.request('members.profiles', body);
    const fresh = await this.#remember(groupID, members);
    const byID = new Map(fresh.map((member) => [member.userID, member]));
    return userIDs
      .map((userID) => groups.member(groupID, userID) ?? byID.get(userID))
      .filter((member) => member !== undefined);
  }

  async #remember(groupID: string, wires: readonly WireMember[]): Promise<LiveMember[]> {
    const named = await this.#withKnownNames(wires);
    return named.map((wire) => this.#parts.groups.putMember(groupID, wire));
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
