import type { Work } from '../../core/context.js';
import { requireGroup } from '../group-records/index.js';
import { applyToJoin, waitForApproval } from '../groups/index.js';
import { ensureProfile } from '../profiles/index.js';

/** Somebody wants to be in a group from the start, or somebody wants to have them there. */
export interface SeedGroupApplication {
  userID: string;
  /** What they write who want to join; nothing when left out. */
  note?: string;
  /** The member who wants to bring them in; when left out they ask for themselves. */
  inviterID?: string;
}

/** Has people ask to be let into a group of a world that is being made up, and members invite them. */
export async function plantApplications(
  work: Work,
  groupID: string,
  applications: readonly SeedGroupApplication[],
): Promise<void> {
  for (const { userID, note = '', inviterID } of applications) {
    await ensureProfile(work, userID);
    const group = await requireGroup(work, groupID);
    if (inviterID === undefined) await applyToJoin(work, group, { userID, note });
    else await waitForApproval(work, group, { inviterID, inviteeIDs: [userID] });
  }
}
