import { CONTENT_PERMISSIONS } from './permissions-of-content.js';
import { GROUP_PERMISSIONS } from './permissions-of-groups.js';
import { MEMBER_DATA_PERMISSIONS } from './permissions-of-member-data.js';
import { MEMBER_PERMISSIONS } from './permissions-of-members.js';
import { GROUP_PROFILE_PERMISSIONS } from './permissions-of-profiles.js';
import type { RuleBook, RuleSection } from './rule.js';

/** What holds for the whole table. */
const ORDER_OF_ROLES = [
  {
    source: 'groups.md 2',
    title: 'The order of roles',
    rules: [
      {
        id: 'PRM-2.211',
        says: 'A role acts on lower ones only: the owner on admins and ordinary members, admins on ordinary members; an admin who puts out, mutes or renames the owner or another admin, or revokes a message of theirs, gets 10007.',
        proof: 'server',
      },
      {
        id: 'PRM-2.212',
        says: 'The console may set for each custom field of groups and members who changes it; this table shows what holds by default, and the local engine knows the default only.',
        proof: 'server',
        decision: '0009',
      },
      {
        id: 'PRM-2.213',
        says: "Where older manuals of the SDK allow less (an AVChatRoom's profile for app administrators only, putting out for owners only) or more, this table holds.",
        proof: 'server',
      },
    ],
  },
] as const satisfies readonly RuleSection[];

/** The permission matrix: every operation, type of group and role. */
export const PERMISSION_RULES = {
  noun: 'permissions',
  sections: [
    ...GROUP_PERMISSIONS,
    ...GROUP_PROFILE_PERMISSIONS,
    ...MEMBER_PERMISSIONS,
    ...MEMBER_DATA_PERMISSIONS,
    ...CONTENT_PERMISSIONS,
    ...ORDER_OF_ROLES,
  ],
} as const satisfies RuleBook;
