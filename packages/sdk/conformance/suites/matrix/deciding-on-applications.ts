import { TYPES } from '@parlor/sdk';
import { waitingFor } from '../../actors/group-applications.js';
import { rolesOf } from '../../actors/groups.js';
import type { MatrixCell, MatrixRow, MatrixVerdict } from './matrix.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY } = TYPES;

const BY_HEADS: Readonly<Record<'owner' | 'admin' | 'member' | 'stranger', MatrixVerdict>> = {
  owner: 'allowed',
  admin: 'allowed',
  member: 10007,
  stranger: 10007,
};

/** Who may decide on what waits in a group: on an invitation, which there is in every type but live rooms. */
export const DECIDING_ON_APPLICATIONS: MatrixRow = {
  operation: 'deciding on an application to',
  needs: ['addGroupMember', 'getGroupApplicationList', 'handleGroupApplication'],
  options: { inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION },
  rules: {
    [GRP_WORK]: ['PRM-2.41', 'PRM-2.46'],
    [GRP_PUBLIC]: ['PRM-2.42', 'PRM-2.46', 'APP-5.17'],
    [GRP_MEETING]: ['PRM-2.43', 'PRM-2.46'],
    [GRP_COMMUNITY]: ['PRM-2.44', 'PRM-2.46'],
  },
  cells: {
    [GRP_WORK]: { owner: 'allowed', member: 10007, stranger: 10007 },
    [GRP_PUBLIC]: BY_HEADS,
    [GRP_MEETING]: BY_HEADS,
    [GRP_COMMUNITY]: BY_HEADS,
  },
  act: decide,
};

/** Carol wants to bring dave in. Who tries has the entry of a list that they may not have. */
async function decide({ chat, groupID, people }: MatrixCell): Promise<boolean> {
  await people.carol.addGroupMember({ groupID, userIDList: ['dave'] });
  const waiting = await waitingFor(people.alice);
  const application = waiting.find((one) => one.groupID === groupID);
  if (!application) throw new Error('It waits.');
  await chat.handleGroupApplication({ handleAction: 'Agree', application });
  return 'dave' in (await rolesOf(people.alice, groupID));
}
