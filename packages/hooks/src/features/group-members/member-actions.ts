import { type KeyValue, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { chunksOf } from '../../chunks-of.js';
import { isRecord } from '../../is-record.js';
import { requireReady } from '../../require-ready.js';
import { enact } from '../../told/enact.js';
import { MOST_PER_CALL } from '../friends/index.js';
import { groupsFeature, knownMembersFeature } from '../groups/index.js';
import {
  inGroup,
  type MembersChange,
  mutedUntil,
  withFields,
  withNameCard,
  withoutMembers,
  withRole,
} from './member-changes.js';
import { inMemberTurn, requireGroup } from './member-turns.js';

/** How members are put out. */
export interface RemoveMembersOptions {
  /** Told to those put out and to the others. */
  readonly reason?: string;
  /** Live rooms, and needed there: seconds in which they cannot come back. */
  readonly duration?: number;
}

/** Puts people out. Calls that fail do not stop the others; throws the first error. */
export async function removeMembers(
  chat: ChatStore,
  groupID: string,
  people: readonly string[],
  { reason, duration }: RemoveMembersOptions = {},
): Promise<void> {
  requireReady(chat);
  const how = {
    ...(reason !== undefined && { reason }),
    ...(duration !== undefined && { duration }),
  };
  const removals = chunksOf([...new Set(people)], MOST_PER_CALL).map((userIDs) =>
    change(chat, { groupID, userIDs, what: withoutMembers }, () =>
      chat.sdk.deleteGroupMember({ groupID, userIDList: [...userIDs], ...how }),
    ),
  );
  for (const removal of await Promise.allSettled(removals)) {
    if (removal.status === 'rejected') throw toChatError(removal.reason);
  }
}

/** Silences a member for so many seconds; 0: they may speak. */
export function muteMember(
  chat: ChatStore,
  groupID: string,
  userID: string,
  muteTime: number,
): Promise<void> {
  const until = muteTime > 0 ? Math.floor(chat.pace.now() / 1000 + muteTime) : 0;
  return change(chat, { groupID, userIDs: [userID], what: mutedUntil(until) }, () =>
    chat.sdk.setGroupMemberMuteTime({ groupID, userID, muteTime }),
  );
}

/** Makes a member an admin, or an admin a member. */
export function setMemberRole(
  chat: ChatStore,
  groupID: string,
  userID: string,
  role: 'Admin' | 'Member',
): Promise<void> {
  return change(chat, { groupID, userIDs: [userID], what: withRole(role) }, () =>
    chat.sdk.setGroupMemberRole({ groupID, userID, role }),
  );
}

/** Names a member in the group. */
export function setMemberNameCard(
  chat: ChatStore,
  groupID: string,
  nameCard: string,
  userID = chat.life.userID,
): Promise<void> {
  return change(chat, { groupID, userIDs: [userID], what: withNameCard(nameCard) }, () =>
    chat.sdk.setGroupMemberNameCard({ groupID, userID, nameCard }),
  );
}

/** Notes something of a member; merged by key. */
export async function setMemberFields(
  chat: ChatStore,
  groupID: string,
  fields: readonly KeyValue[],
  userID = chat.life.userID,
): Promise<void> {
  requireReady(chat);
  if (fields.length === 0) return;
  const copy = fields.map(({ key, value }) => ({ key, value }));
  await change(chat, { groupID, userIDs: [userID], what: withFields(copy) }, () =>
    chat.sdk.setGroupMemberCustomField({ groupID, userID, memberCustomField: copy }),
  );
}

/** What becomes of whom. */
interface Wanted {
  readonly groupID: string;
  readonly userIDs: readonly string[];
  readonly what: MembersChange;
}

/** Shows it at once, and asks for it when all before is done that concerns the same. */
async function change(
  chat: ChatStore,
  { groupID, userIDs, what }: Wanted,
  ask: () => Promise<{ data: unknown }>,
): Promise<void> {
  const known = chat.feature(knownMembersFeature);
  await enact(chat, {
    begin: () => [known.wishes.begin(userIDs, inGroup(groupID, what), { isToldLater: false })],
    run: () =>
      inMemberTurn(chat, groupID, userIDs, async () => {
        await requireGroup(chat, groupID);
        const answer = await chat.calls.call(ask);
        // What I am in a group the group says too.
        const group = userIDs.includes(chat.life.userID) && isRecord(answer) && answer['group'];
        if (group) chat.feature(groupsFeature).add(group);
        // Answers that are on their way may be from before.
        if (known.isOfInterest(groupID)) known.update(groupID, what(userIDs));
      }),
  });
}
