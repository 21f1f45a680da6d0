import { TYPES } from '@parlor/sdk';
import { setRole } from '../../actors/member-settings.js';
import type { MatrixRow } from './matrix.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

const OWNER_MAY = { owner: 'allowed', admin: 2681, member: 2681, stranger: 10007 } as const;
const NOT_EVEN_OWNER = { owner: 10007, member: 2681, stranger: 10007 } as const;

/** Who may make admins. */
export const SETTING_ROLES: MatrixRow = {
  operation: 'changing the role of a member of',
  needs: ['setGroupMemberRole'],
  rules: {
    [GRP_WORK]: ['PRM-2.109', 'PRM-2.114', 'MBR-6.63', 'MBR-6.60'],
    [GRP_PUBLIC]: ['PRM-2.110', 'PRM-2.114', 'MBR-6.60'],
    [GRP_MEETING]: ['PRM-2.111', 'PRM-2.114', 'MBR-6.60'],
    [GRP_COMMUNITY]: ['PRM-2.112', 'PRM-2.114', 'MBR-6.60'],
    [GRP_AVCHATROOM]: ['PRM-2.113', 'PRM-2.114', 'MBR-6.63', 'MBR-6.60'],
  },
  cells: {
    [GRP_WORK]: NOT_EVEN_OWNER,
    [GRP_PUBLIC]: OWNER_MAY,
    [GRP_MEETING]: OWNER_MAY,
    [GRP_COMMUNITY]: OWNER_MAY,
    [GRP_AVCHATROOM]: NOT_EVEN_OWNER,
  },
  async act({ chat, groupID, role }) {
    // Of a live room the SDK knows who one is in it only after this.
    await chat.getGroupProfile({ groupID }).catch(() => undefined);
    const { member } = await setRole(chat, groupID, role === 'member' ? 'bob' : 'carol', 'Admin');
    return member?.role === TYPES.GRP_MBR_ROLE_ADMIN;
  },
};
