import { TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { WireFriendApplication } from '../../protocol/friend-commands.js';
import { within } from '../../storage/keys.js';
import { findProfile } from '../profiles/index.js';
import {
  type ApplicationRecord,
  applicationKey,
  friendApplications,
} from './friend-applications.records.js';

const { SNS_APPLICATION_SENT_BY_ME: SENT, SNS_APPLICATION_SENT_TO_ME: RECEIVED } = TYPES;

/** How many applications are kept for a person. */
const MOST_APPLICATIONS = 100;

/** Who asks, and who is asked. */
interface Parties {
  from: string;
  to: string;
}

/** What somebody says who asks. */
type Plea = Pick<ApplicationRecord, 'source' | 'wording' | 'remark' | 'groupName'>;

/** All applications that a person has, the newest first. */
export async function applicationsOf(
  { store }: Work,
  userID: string,
): Promise<ApplicationRecord[]> {
  const all = await store.values(friendApplications, within(userID));
  return all.toSorted((one, other) => other.sentAt - one.sentAt);
}

/** One that a person has; `undefined` when there is none. */
export function findApplication(
  { store }: Work,
  userID: string,
  which: Pick<ApplicationRecord, 'type' | 'otherID'>,
): Promise<ApplicationRecord | undefined> {
  return store.get(friendApplications, applicationKey(userID, which));
}

/** The one with which somebody has asked a person, who has it still. */
export function receivedFrom(
  work: Work,
  userID: string,
  otherID: string,
): Promise<ApplicationRecord | undefined> {
  return findApplication(work, userID, { type: RECEIVED, otherID });
}

/** The one with which a person has asked somebody, which they have still. */
export function sentTo(
  work: Work,
  userID: string,
  otherID: string,
): Promise<ApplicationRecord | undefined> {
  return findApplication(work, userID, { type: SENT, otherID });
}

/** Keeps an application for a person. Nobody is told. */
export function saveApplication({ store }: Work, userID: string, one: ApplicationRecord): void {
  store.put(friendApplications, applicationKey(userID, one), one);
}

/** Takes an application off a person's list. Nobody is told. */
export function dropApplication(
  { store }: Work,
  userID: string,
  which: Pick<ApplicationRecord, 'type' | 'otherID'>,
): void {
  store.delete(friendApplications, applicationKey(userID, which));
}

/** Whether one more between these two is too many for one of them. One that is sent again replaces the one before. */
export async function isFull(work: Work, { from, to }: Parties): Promise<boolean> {
  const hasRoom = async (userID: string, known: ApplicationRecord | undefined) =>
    known !== undefined || (await applicationsOf(work, userID)).length < MOST_APPLICATIONS;
  const isFine =
    (await hasRoom(from, await sentTo(work, from, to))) &&
    (await hasRoom(to, await receivedFrom(work, to, from)));
  return !isFine;
}

/** Writes an application onto both lists. Nobody is told. */
export function plantApplication(
  work: Work,
  { from, to }: Parties,
  plea: Plea,
  sentAt = work.clock.now(),
): void {
  const both = { sentAt, isRead: false, ...plea };
  saveApplication(work, from, { ...both, otherID: to, type: SENT });
  saveApplication(work, to, {
    ...both,
    otherID: from,
    type: RECEIVED,
    remark: '',
    groupName: '',
  });
}

/** Somebody asks to be a friend: both have the application, and are told. */
export async function apply(work: Work, parties: Parties, plea: Plea): Promise<void> {
  plantApplication(work, parties, plea);
  const { from, to } = parties;
  for (const [userID, one] of [
    [from, await sentTo(work, from, to)],
    [to, await receivedFrom(work, to, from)],
  ] as const) {
    const application = one && (await wireApplication(work, one));
    if (application) {
      work.outbox.toUser(userID, { type: 'friendApplications.added', application });
    }
  }
}

/** Whatever two people have asked each other is settled: nothing of it is left, and who had something is told. */
export async function settle(work: Work, userID: string, otherID: string): Promise<void> {
  await forget(work, userID, otherID);
  await forget(work, otherID, userID);
}

/** An application as its owner sees it; `undefined` when the other is gone. */
export async function wireApplication(
  work: Work,
  { otherID, type, sentAt, source, wording }: ApplicationRecord,
): Promise<WireFriendApplication | undefined> {
  const profile = await findProfile(work, otherID);
  if (!profile) return undefined;
  const { userID, nick, avatar } = profile;
  return { userID, nick, avatar, time: Math.floor(sentAt / 1000), source, wording, type };
}

async function forget(work: Work, userID: string, otherID: string): Promise<void> {
  const found = [await sentTo(work, userID, otherID), await receivedFrom(work, userID, otherID)];
  const ended = found.filter((one) => one !== undefined);
  for (const one of ended) dropApplication(work, userID, one);
  if (ended.length === 0) return;
  work.outbox.toUser(userID, { type: 'friendApplications.deleted', userIDs: [otherID] });
}
