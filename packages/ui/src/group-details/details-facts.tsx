'use client';

import type { GroupSnapshot } from '@parlor/hooks';
import type { GroupMemberRole } from '@parlor/sdk';
import type { Strings } from '../internals/strings/strings.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';

/** What {@link DetailsFacts} takes. */
export interface GroupDetailsFactsProps {
  /** The group, as it is known now. Its texts are untrusted. */
  group: GroupSnapshot;
  /** What I am in it. */
  role: GroupMemberRole | undefined;
}

/** What a group says of itself, its ID, since when there is one, and what I am in it. */
export function DetailsFacts({ group, role }: GroupDetailsFactsProps) {
  const strings = useStrings();
  const formats = useFormats();
  const today = useToday();
  const { groupID, introduction, createTime } = group;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [strings.groupIntroduction, introduction.trim()],
    [strings.factUserID, groupID],
    [strings.groupCreatedOn, createTime > 0 ? formats.day(createTime, today) : ''],
    [strings.myRoleInGroup, roleName(role, strings)],
  ];
  return (
    <section className="parlor-card-section" aria-label={strings.aboutGroup}>
      <dl className="parlor-card-facts">
        {facts.map(
          ([label, value]) =>
            value !== '' && (
              <div key={label} className="parlor-card-fact">
                <dt>{label}</dt>
                <dd className="parlor-details-value">
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

function roleName(role: GroupMemberRole | undefined, strings: Strings): string {
  switch (role) {
    case 'Owner':
      return strings.memberIsOwner;
    case 'Admin':
      return strings.memberIsAdmin;
    case 'Member':
    case 'Custom':
      return strings.roleMember;
    default:
      return '';
  }
}
