import type { KeyValue } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import { keyOf } from '../../storage/keys.js';
import { findMember, GROUP_TYPE_RULES, requireGroup, saveMember } from '../group-records/index.js';
import { memberMarks } from './member-settings.records.js';
import { muteUntil } from './member-settings.rules.js';
import { muteInRoom } from './mutes.js';

/** What a member of a group is from the start. */
export interface SeedMemberSettings {
  /** `Member` when left out. The first member owns the group, whatever is said here; live rooms have no admins. */
  role?: 'Admin' | 'Member';
  /** What they are called in the group, in at most 50 bytes. Not in live rooms. */
  nameCard?: string;
  /** At most five. Not in live rooms. */
  memberCustomField?: KeyValue[];
  /** For how many seconds from the start they may say nothing. */
  muteTime?: number;
  /** Live rooms: how they are marked, in numbers of 1000 and above. */
  marks?: number[];
}

/** Says of members what they are from the start. */
export async function plantMemberSettings(
  work: Work,
  groupID: string,
  settings: Readonly<Record<string, SeedMemberSettings>>,
): Promise<void> {
  const group = await requireGroup(work, groupID);
  for (const [userID, said] of Object.entries(settings)) {
    const until = muteUntil(secondsOf(work.clock), said.muteTime ?? 0);
    if (GROUP_TYPE_RULES[group.type].isLive) {
      await muteInRoom(work, groupID, userID, until);
      plantMarks(work, groupID, userID, said.marks ?? []);
      continue;
    }
    const member = await findMember(work, group, userID);
    if (!member)
      throw new Error(`The seed says what ${userID} is in ${groupID}, who is not in it.`);
    const { nameCard = '', memberCustomField = [] } = said;
    const role = userID === group.ownerID ? member.role : (said.role ?? member.role);
    saveMember(work, { ...member, role, nameCard, memberCustomField, muteUntil: until });
  }
}

function plantMarks({ store }: Work, groupID: string, userID: string, marks: number[]): void {
  if (marks.length === 0) return;
  const ascending = marks.toSorted((a, b) => a - b);
  store.put(memberMarks, keyOf(groupID, userID), { userID, marks: ascending });
}
