import { c2cConversationID, groupConversationID, TYPES } from '@parlor/sdk';
import type { Clock } from '../../core/clock.js';
import { secondsOf, type Work } from '../../core/context.js';
import { messageIDOf, tinyIDOf } from '../../core/ids.js';
import { plantAttributes } from '../attributes/index.js';
import { plantBlacklist } from '../blacklist/index.js';
import { postToPerson, readEverything } from '../conversations/index.js';
import { plantCounters } from '../counters/index.js';
import { plantExtensions } from '../extensions/index.js';
import { plantFollow } from '../follow/index.js';
import { plantApplications } from '../group-applications/index.js';
import {
  findMember,
  GROUP_TYPE_RULES,
  type GroupRecord,
  membersOf,
  saveGroup,
} from '../group-records/index.js';
import { addMember, freshGroup, postToGroup } from '../groups/index.js';
import { plantMemberSettings } from '../member-settings/index.js';
import { c2cLogID, groupLogID, systemOutgoing } from '../messages/index.js';
import { changedProfile, ensureProfile, saveProfile } from '../profiles/index.js';
import { findPlace } from '../topic-messages/index.js';
import { plantTopics } from '../topics/index.js';
import type { EngineSeed, SeedGroup } from './engine-seed.js';
import { seedElement } from './seed-element.js';
import { plantFriends } from './seed-friends.js';
import type { SeedMessage, SentSeedMessage } from './seed-message.js';

/** Makes the world as it is at the start. Nobody is told: nobody is there yet. */
export async function plantSeed(work: Work, seed: EngineSeed): Promise<void> {
  const { users = [], groups = [], messages = [] } = seed;
  for (const { userID, ...said } of users) {
    const fresh = await ensureProfile(work, userID);
    saveProfile(work, { ...changedProfile(fresh, {}, work.clock.now()), ...said, userID });
  }
  for (const { userID } of seed.presences ?? []) await ensureProfile(work, userID);
  const oldestFirst = messages.toSorted((one, other) => other.secondsAgo - one.secondsAgo);
  const before = ago(work, (oldestFirst[0]?.secondsAgo ?? 0) + 1);
  for (const group of groups) {
    await found(before, group);
    await plantMemberSettings(work, group.groupID, group.memberSettings ?? {});
    await plantApplications(work, group.groupID, group.applications ?? []);
  }
  await plantFriends(work, seed);
  for (const one of seed.follows ?? []) await plantFollow(work, one);
  for (const { userID, blockedIDs } of seed.blacklists ?? []) {
    await plantBlacklist(work, userID, blockedIDs);
  }
  const sent: Sent = new Map();
  for (const message of oldestFirst) await say(ago(work, message.secondsAgo), message, sent);
}

/** The same work at an earlier time. */
function ago(work: Work, seconds: number): Work {
  const now = work.clock.now() - seconds * 1000;
  const clock: Clock = {
    now: () => now,
    setTimeout: (callback, milliseconds) => work.clock.setTimeout(callback, milliseconds),
    clearTimeout: (handle) => work.clock.clearTimeout(handle),
  };
  return { ...work, clock };
}

async function found(work: Work, seed: SeedGroup): Promise<void> {
  const {
    groupID,
    members,
    memberSettings: _settings,
    applications: _applications,
    attributes,
    counters,
    topics,
    muteAllMembers = false,
    ...said
  } = seed;
  const [ownerID = ''] = members;
  const options = { ...said, isSupportTopic: topics !== undefined };
  const fresh = freshGroup(options, { groupID, ownerID, now: secondsOf(work.clock) });
  let group: GroupRecord = saveGroup(work, { ...fresh, muteAllMembers });
  for (const userID of new Set(members)) {
    await ensureProfile(work, userID);
    // A live room is in nobody's list before it is joined, its owner's neither.
    if (GROUP_TYPE_RULES[group.type].isLive) continue;
    const role = userID === ownerID ? TYPES.GRP_MBR_ROLE_OWNER : TYPES.GRP_MBR_ROLE_MEMBER;
    group = await addMember(work, group, userID, role);
  }
  if (attributes) plantAttributes(work, groupID, attributes);
  await plantTopics(work, { groupID }, topics ?? []);
  if (counters) plantCounters(work, groupID, counters);
}

/** The messages that were sent already and have a key. */
type Sent = Map<string, SentSeedMessage>;

async function say(work: Work, message: SeedMessage, sent: Sent): Promise<void> {
  const { from, to, isRead = false, key, extensions } = message;
  const { nick, avatar } = await ensureProfile(work, from);
  const { group } = (await findPlace(work, to)) ?? {};
  const member = group && (await findMember(work, group, from));
  const sender = { userID: from, nick, avatar, nameCard: member?.nameCard ?? '' };
  const conversationType = group ? 'GROUP' : 'C2C';
  const element = await seedElement(work, message);
  const target = { conversationType, to } as const;
  const outgoing = {
    ...(await systemOutgoing(work, target, element, secondsOf(work.clock))),
    cloudCustomData: customDataOf(message, sent),
    isSupportExtension: extensions !== undefined,
  };
  const accepted = group
    ? await postToGroup(work, group, { sender, outgoing })
    : await sayToUser(work, { sender, outgoing });
  const ID = messageIDOf({ ...outgoing, senderTinyID: tinyIDOf(from) });
  if (key !== undefined) sent.set(key, { ID, ...accepted });
  if (extensions) {
    const logID = group ? groupLogID(to) : c2cLogID(from, to);
    plantExtensions(work, { logID, messageID: ID }, extensions);
  }
  if (isRead) await markRead(work, { from, to, group });
}

async function sayToUser(
  work: Work,
  post: Parameters<typeof postToPerson>[1],
): ReturnType<typeof postToPerson> {
  await ensureProfile(work, post.outgoing.to);
  return postToPerson(work, post);
}

function customDataOf({ cloudCustomData = '' }: SeedMessage, sent: Sent): string {
  if (typeof cloudCustomData === 'string') return cloudCustomData;
  return cloudCustomData((key) => {
    const found = sent.get(key);
    if (!found) throw new Error(`The seed has sent no message with the key "${key}" before.`);
    return found;
  });
}

/** The receivers have read it, and with it what was said before. */
async function markRead(
  work: Work,
  { from, to, group }: { from: string; to: string; group: GroupRecord | undefined },
): Promise<void> {
  if (!group) {
    const place = { logID: c2cLogID(from, to), conversationID: c2cConversationID(from) };
    return readEverything(work, { userID: to, ...place });
  }
  const place = { logID: groupLogID(to), conversationID: groupConversationID(to) };
  for (const { userID } of await membersOf(work, group)) {
    if (userID !== from) await readEverything(work, { userID, ...place });
  }
}
