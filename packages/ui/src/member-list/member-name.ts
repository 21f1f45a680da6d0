import { type GroupMemberSnapshot, useFriend } from '@parlor/hooks';
import { personName } from '../internals/person-name.js';

/** What a member's name is made of. */
export type NamedMember = Pick<GroupMemberSnapshot, 'userID' | 'nameCard' | 'nick'>;

/** What a member is called: by me, in the group, by themselves; else their ID. Untrusted. */
export function memberName(
  { userID, nameCard, nick }: NamedMember,
  remark?: string | undefined,
): string {
  return personName(userID, remark, nameCard, nick);
}

/** {@link memberName}, with what I call them. Renders again when that changes. */
export function useMemberName(member: NamedMember): string {
  return memberName(member, useFriend(member.userID)?.remark);
}
