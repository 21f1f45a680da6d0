import { TYPES } from '@parlor/sdk';
import type { GroupInfo } from '../../native/groups.js';
import { dataOf } from '../native-answer.js';
import { NativeFields } from '../native-json.js';
import type { AdapterParts } from '../parts.js';
import type { NativeGroup } from './native-group.js';

/** Which groups one is in: the native library keeps the list, and is asked for it. */
export class JoinedGroups {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
  }

  /** The list, and behind it what it does not bring: live rooms that one is in, and communities that were dealt with. */
  async list(): Promise<NativeGroup[]> {
    const { groups, session } = this.#parts;
    const { epoch } = session;
    const listed = this.#read(await dataOf(this.#parts.timRender.TIMGroupGetJoinedGroupList()));
    // What is not in it any more, and would be, was left.
    const left = groups.all().filter((group) => isListedType(group) && !listed.has(group.groupID));
    if (session.epoch === epoch) for (const { groupID } of left) groups.delete(groupID);
    const mine = [...listed].map(([groupID, info]) => groups.put(groupID, info));
    return [...mine, ...groups.all().filter(({ groupID }) => !listed.has(groupID))];
  }

  /** A group that one is in. Whoever was brought in by others may not have heard of it yet. */
  async find(groupID: string): Promise<NativeGroup | undefined> {
    const { groups, session } = this.#parts;
    const known = groups.get(groupID);
    if (known || !session.isReady()) return known;
    await this.list().catch(() => undefined);
    return groups.get(groupID);
  }

  /** Whether one is in a group now, whatever is remembered. */
  async has(groupID: string): Promise<boolean> {
    return (await this.list()).some((group) => group.groupID === groupID);
  }

  #read(told: GroupInfo[]): Map<string, GroupInfo> {
    const { report } = this.#parts;
    const found = new Map<string, GroupInfo>();
    if (!Array.isArray(told)) report('The native library has told groups that are no list.', told);
    for (const one of Array.isArray(told) ? told : []) {
      const fields = new NativeFields(one, report);
      const groupID =
        fields.text('group_base_info_group_id') || fields.id('group_detail_info_group_id');
      if (groupID) found.set(groupID, one);
    }
    return found;
  }
}

function isListedType({ type, isSupportTopic }: NativeGroup): boolean {
  return type !== TYPES.GRP_AVCHATROOM && !isSupportTopic;
}
