import { type CreateGroupOptions, TYPES } from '@parlor/sdk';
import type { MatrixCell } from './matrix.js';

/** So that a fourth person can come in. */
export const OPEN_TO_ALL: Partial<CreateGroupOptions> = {
  joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
};

/** The owner and admins may. */
export const HEADS_MAY = {
  owner: 'allowed',
  admin: 'allowed',
  member: 10007,
  stranger: 10007,
} as const;

/** The owner may, where there are no admins or they may not. */
export const OWNER_MAY = { owner: 'allowed', member: 10007, stranger: 10007 } as const;
export const OWNER_ALONE = { ...HEADS_MAY, admin: 10007 } as const;

export const ALL_MAY = {
  owner: 'allowed',
  admin: 'allowed',
  member: 'allowed',
  stranger: 10007,
} as const;
export const BOTH_MAY = { owner: 'allowed', member: 'allowed', stranger: 10007 } as const;

/** Nobody may, and the service says so. */
export const NOBODY_MAY = { owner: 10007, admin: 10007, member: 10007, stranger: 10007 } as const;
export const NEITHER_MAY = { owner: 10007, member: 10007, stranger: 10007 } as const;

/** An ordinary member who is not the one who tries. */
export async function ordinaryMember({
  role,
  type,
  groupID,
  people,
}: MatrixCell): Promise<'carol' | 'dave'> {
  if (role !== 'member') return 'carol';
  if (type === TYPES.GRP_WORK) await people.alice.addGroupMember({ groupID, userIDList: ['dave'] });
  else await people.dave.joinGroup({ groupID });
  return 'dave';
}

/** An admin who is not the one who tries. */
export async function anAdmin({ role, groupID, people }: MatrixCell): Promise<'bob' | 'dave'> {
  if (role !== 'admin') return 'bob';
  await people.dave.joinGroup({ groupID });
  await people.alice.setGroupMemberRole({ groupID, userID: 'dave', role: 'Admin' });
  return 'dave';
}
