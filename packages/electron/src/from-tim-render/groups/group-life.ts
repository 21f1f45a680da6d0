import {
  ChatError,
  type ChatSDK,
  type JoinGroupOptions,
  type JoinGroupResult,
  TYPES,
  toChatError,
} from '@parlor/sdk';
import type { GroupInfo } from '../../native/groups.js';
import { answerOf, dataOf } from '../native-answer.js';
import { NativeFields } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';
import type { JoinedGroups } from './joined-groups.js';
import { isRoom, lookUp, saysMember } from './look-up.js';
import { NativeGroup } from './native-group.js';

/** How long, in milliseconds, a number of members who are there is believed. */
const BELIEVED = 60_000;

type GroupLifeMethods = Pick<
  ChatSDK,
  'getGroupList' | 'joinGroup' | 'quitGroup' | 'dismissGroup' | 'getGroupOnlineMemberCount'
>;

/** Groups: come to, listed and left. */
export class GroupLife {
  readonly #parts: AdapterParts;
  readonly #joined: JoinedGroups;
  readonly #online = new WeakMap<NativeGroup, { count: number; askedAt: number }>();

  constructor(parts: AdapterParts, joined: JoinedGroups) {
    this.#parts = parts;
    this.#joined = joined;
  }

  methods(): GroupLifeMethods {
    return {
      getGroupList: async () =>
        success({ groupList: await this.#joined.list(), isSyncCompleted: true }),
      joinGroup: async (options) => success(await this.#join(options)),
      quitGroup: async (groupID) => {
        if (!(await this.#joined.find(groupID))) throw new ChatError({ code: 2623 });
        await answerOf(this.#parts.timRender.TIMGroupQuit({ groupId: groupID }));
        this.#leave(groupID);
        return success({ groupID });
      },
      dismissGroup: async (groupID) => {
        await answerOf(this.#parts.timRender.TIMGroupDelete({ groupId: groupID }));
        this.#leave(groupID);
        return success({ groupID });
      },
      getGroupOnlineMemberCount: async (groupID) =>
        success({ memberCount: await this.#countOnline(groupID) }),
    };
  }

  async #join({ groupID, applyMessage }: JoinGroupOptions): Promise<JoinGroupResult> {
    const { timRender, session } = this.#parts;
    // The native SDK has no guests.
    if (!session.isLoggedIn()) throw new ChatError({ code: 2662 });
    const wasKnown = (await this.#joined.find(groupID)) !== undefined;
    const helloMsg = applyMessage === undefined ? {} : { helloMsg: applyMessage };
    try {
      await answerOf(timRender.TIMGroupJoin({ groupId: groupID, ...helloMsg }));
    } catch (thrown) {
      // What the adapter knows is no fault.
      if (wasKnown && toChatError(thrown).is(10013)) {
        return { status: TYPES.JOIN_STATUS_ALREADY_IN_GROUP };
      }
      throw thrown;
    }
    return this.#outcome(groupID);
  }

  /** Whether one is in or has to wait, the native answer does not say: the group does. */
  async #outcome(groupID: string): Promise<JoinGroupResult> {
    const { groups } = this.#parts;
    const info = await lookUp(this.#parts, groupID).catch((thrown: unknown) => {
      // Nothing is told to whoever is not in it.
      if (toChatError(thrown).is(10007)) return undefined;
      throw thrown;
    });
    if (!info) return { status: TYPES.JOIN_STATUS_WAIT_APPROVAL };
    if (isRoom(info)) {
      groups.put(groupID, info);
      return { status: TYPES.JOIN_STATUS_SUCCESS, group: this.#apart(groupID, info) };
    }
    if (!saysMember(info)) return { status: TYPES.JOIN_STATUS_WAIT_APPROVAL };
    return { status: TYPES.JOIN_STATUS_SUCCESS, group: groups.put(groupID, info) };
  }

  /** Of a live room the contract hands out another object than the one in memory. */
  #apart(groupID: string, info: GroupInfo): NativeGroup {
    const apart = new NativeGroup(groupID, this.#parts.session.userID);
    apart.update(info);
    return apart;
  }

  #leave(groupID: string): void {
    const { groups } = this.#parts;
    groups.delete(groupID);
    groups.attributes.delete(groupID);
  }

  async #countOnline(groupID: string): Promise<number | undefined> {
    const group = await this.#joined.find(groupID);
    if (!group) return 0;
    const { timRender, report, now } = this.#parts;
    const known = this.#online.get(group);
    if (known && now() - known.askedAt < BELIEVED) return known.count;
    const told: unknown = await dataOf(
      timRender.TIMGroupGetOnlineMemberCount({ groupId: groupID }),
    );
    const count = new NativeFields(told, report).number('group_get_online_member_count_result');
    if (count !== undefined) this.#online.set(group, { count, askedAt: now() });
    return count;
  }
}
