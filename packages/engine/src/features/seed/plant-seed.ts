import { TYPES } from '@parlor/sdk';
import type { Clock } from '../../core/clock.js';
import { secondsOf, type Work } from '../../core/context.js';
import { plantAttributes } from '../attributes/index.js';
import { plantBlacklist } from '../blacklist/index.js';
import { plantCounters } from '../counters/index.js';
import { plantFollow } from '../follow/index.js';
import { plantApplications } from '../group-applications/index.js';
import { GROUP_TYPE_RULES, type GroupRecord, saveGroup } from '../group-records/index.js';
import { addMember, freshGroup } from '../groups/index.js';
import { plantMemberSettings } from '../member-settings/index.js';
import { changedProfile, ensureProfile, saveProfile } from '../profiles/index.js';
import { plantTopics } from '../topics/index.js';
import type { EngineSeed, SeedGroup } from './engine-seed.js';
import { plantMessage, plantRead, type Sent } from './plant-message.js';
import { plantConversations } from './seed-conversations.js';
import { plantFriends } from './seed-friends.js';
import type { SeedMessage } from './seed-message.js';

/** Makes the world as it is at the start. Nobody is told: nobody is there yet. */
export async function plantSeed(work: Work, seed: EngineSeed): Promise<void> {
  await plantPeople(work, seed);
  const sent: Sent = new Map();
  for (const said of talkOf(seed)) await plantSaid(work, said, sent);
  await plantConversations(work, seed.conversations ?? []);
}

/** The world without what was said in it. */
export async function plantPeople(work: Work, seed: EngineSeed): Promise<void> {
  for (const { userID, ...said } of seed.users ?? []) {
    const fresh = await ensureProfile(work, userID);
    saveProfile(work, { ...changedProfile(fresh, {}, work.clock.now()), ...said, userID });
  }
  for (const { userID } of seed.presences ?? []) await ensureProfile(work, userID);
  const oldest = (seed.messages ?? []).reduce((most, one) => Math.max(most, one.secondsAgo), 0);
  const before = ago(work, oldest + 1);
  for (const group of seed.groups ?? []) {
    await found(before, group);
    await plantMemberSettings(work, group.groupID, group.memberSettings ?? {});
    await plantApplications(work, group.groupID, group.applications ?? []);
  }
  await plantFriends(work, seed);
  for (const one of seed.follows ?? []) await plantFollow(work, one);
  for (const { userID, blockedIDs } of seed.blacklists ?? []) {
    await plantBlacklist(work, userID, blockedIDs);
  }
}

/** A message of the seed, and whether it matters that it was read. */
export interface Said {
  readonly message: SeedMessage;
  readonly isLastRead: boolean;
}

/** What is said in the world, in the order in which it was. */
export function talkOf({ messages = [], groups = [] }: EngineSeed): Said[] {
  const newestFirst = messages
    .toSorted((one, other) => other.secondsAgo - one.secondsAgo)
    .reverse();
  const read = new LastRead(groups);
  return newestFirst
    .map((message) => ({ message, isLastRead: message.isRead === true && read.take(message) }))
    .reverse();
}

/**
 * Who has read a message has read all before it. So of two people the last one that each has read is enough; of a group the last
 * one, which all but its sender have read, and the last one of somebody else, which its sender has read.
 */
class LastRead {
  readonly #places: ReadonlySet<string>;
  /** Whose messages were read last, by talk. */
  readonly #senders = new Map<string, Set<string>>();

  constructor(groups: readonly SeedGroup[]) {
    const topics = groups.flatMap((group) => group.topics ?? []);
    const topicIDs = topics.map(({ topicID }) => topicID);
    this.#places = new Set([...groups.map(({ groupID }) => groupID), ...topicIDs]);
  }

  /** Whether a message is one of the last; they are asked for from the newest. */
  take({ from, to }: SeedMessage): boolean {
    const isGroup = this.#places.has(to);
    const talk = isGroup ? to : JSON.stringify([from, to]);
    const senders = this.#senders.get(talk) ?? new Set();
    this.#senders.set(talk, senders);
    if (senders.has(from) || senders.size >= (isGroup ? 2 : 1)) return false;
    senders.add(from);
    return true;
  }
}

/** Says it, and has it read. */
export async function plantSaid(
  work: Work,
  { message, isLastRead }: Said,
  sent: Sent,
): Promise<void> {
  const then = ago(work, message.secondsAgo);
  await plantMessage(then, message, sent);
  if (isLastRead) await plantRead(then, message);
}

/** The same work at an earlier time. */
function ago(work: Work, seconds: number): Work {
  return at(work, work.clock.now() - seconds * 1000);
}

/** The same work at another time, milliseconds since the epoch. */
export function at(work: Work, now: number): Work {
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
