import { type GroupMemberRole, type GroupTipBase, type TipMember, TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { SYSTEM_ACCOUNT } from '../../core/ids.js';
import type { GroupRecord } from '../group-records/index.js';
import { findMember, rankOf } from '../group-records/index.js';
import { type Sender, SYSTEM_SENDER } from '../messages/index.js';
import { ensureProfile } from '../profiles/index.js';

/** Somebody a tip tells of, and what they are or were in the group. */
export interface TipPerson {
  userID: string;
  role: GroupMemberRole;
  nameCard: string;
}

/** Something that somebody did in a group. */
export interface Deed {
  group: GroupRecord;
  /** Who did it; `''` when nobody in particular did. */
  operatorID: string;
  /** What the operator is, where the group does not say so any more, or not yet. */
  operator?: TipPerson;
}

/** The same in a topic of the group, when it has a topicID. */
export interface PlacedDeed extends Deed {
  topicID?: string;
}

/** Who says a tip, and what it says of them. */
interface TipOpening {
  sender: Sender;
  content: Pick<GroupTipBase, 'operatorID' | 'operatorInfo' | 'userIDList' | 'groupProfile'>;
}

/** How a tip begins: the operator is concerned, unless somebody else is. */
export async function openTip(
  work: Work,
  { group, topicID, operatorID, operator }: PlacedDeed,
  userIDList: readonly string[] = [operatorID || SYSTEM_ACCOUNT],
): Promise<TipOpening> {
  const { groupID, name } = group;
  const about = {
    userIDList: [...userIDList],
    groupProfile: { from: SYSTEM_ACCOUNT, to: topicID ?? groupID, groupID, groupName: name },
  };
  if (operatorID === '') {
    return { sender: SYSTEM_SENDER, content: { operatorID: SYSTEM_ACCOUNT, ...about } };
  }
  const { nick, avatar } = await ensureProfile(work, operatorID);
  const person = operator ?? (await findMember(work, group, operatorID));
  const { role = TYPES.GRP_MBR_ROLE_MEMBER, nameCard = '' } = person ?? {};
  const operatorInfo = { userID: operatorID, role: rankOf(role), nick, avatar, nameCard };
  const sender = { userID: operatorID, nick, avatar, nameCard };
  return { sender, content: { operatorID, operatorInfo, ...about } };
}

/** The members a tip tells of, with the names and pictures they have now. */
export function tipMembers<Facts extends { userID: string }>(
  work: Work,
  people: readonly Facts[],
  factsOf: (one: Facts) => Partial<TipMember> = () => ({}),
): Promise<TipMember[]> {
  return Promise.all(
    people.map(async (one) => {
      const { userID } = one;
      const { nick, avatar } = await ensureProfile(work, userID);
      return { userID, nick, avatar, ...factsOf(one) };
    }),
  );
}

/** Why something was done to members, where anything was said. */
export function reasonOf(reason: string) {
  return reason === '' ? {} : { reason };
}
