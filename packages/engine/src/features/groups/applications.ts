import { TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { nextNumber } from '../../storage/counters.js';
import { keyOf, within } from '../../storage/keys.js';
import {
  type ApplicationKind,
  type ApplicationRecord,
  applications,
  type GroupRecord,
  membersOf,
} from '../group-records/index.js';
import { ensureProfile } from '../profiles/index.js';
import { giveNotice, NOTICE } from './group-notices.js';

/** How long what was answered is remembered, in milliseconds. */
const REMEMBERED_FOR = 7 * 24 * 60 * 60 * 1000;

/** Who is to be in a group, and who wants it: `''` when they ask for themselves. */
type Parties = Pick<ApplicationRecord, 'userID' | 'inviterID'>;

/** Some whom somebody wants to bring in. */
interface Invitation {
  inviterID: string;
  inviteeIDs: readonly string[];
}

/** Somebody wants to be let in: the owner and the admins are told. */
export async function applyToJoin(
  work: Work,
  group: GroupRecord,
  { userID, note }: Pick<ApplicationRecord, 'userID' | 'note'>,
): Promise<void> {
  const one = await openApplication(work, group, { userID, inviterID: '' }, { kind: 0, note });
  const operationType = NOTICE.applied;
  const said = { operationType, operatorID: userID, handleMessage: note, ...answerKeyOf(one) };
  for (const to of await headsOf(work, group)) await giveNotice(work, { to, group, ...said });
}

/** A member wants to bring others in, and an admin has to agree: the owner and the admins are told of all at once. */
export async function waitForApproval(
  work: Work,
  group: GroupRecord,
  { inviterID, inviteeIDs }: Invitation,
): Promise<void> {
  const opened: ApplicationRecord[] = [];
  for (const userID of inviteeIDs) {
    opened.push(await openApplication(work, group, { userID, inviterID }, { kind: 2, note: '' }));
  }
  const [first] = opened;
  if (!first) return;
  const inviteeInfoList = await Promise.all(inviteeIDs.map((userID) => infoOf(work, userID)));
  const said = {
    operationType: NOTICE.invitationWaits,
    operatorID: inviterID,
    inviteeList: [...inviteeIDs],
    inviteeInfoList,
    ...answerKeyOf(first),
  };
  for (const to of await headsOf(work, group)) await giveNotice(work, { to, group, ...said });
}

/** Some are invited who have to agree themselves: each of them is told. */
export async function askInvitees(
  work: Work,
  group: GroupRecord,
  { inviterID, inviteeIDs }: Invitation,
): Promise<void> {
  for (const to of inviteeIDs) {
    const parties = { userID: to, inviterID };
    const one = await openApplication(work, group, parties, { kind: 1, note: '' });
    const operationType = NOTICE.askedIn;
    await giveNotice(work, {
      to,
      group,
      operationType,
      operatorID: inviterID,
      ...answerKeyOf(one),
    });
  }
}

/** What was asked in a group, answered or not; `undefined` when nothing is known of it. */
export function findApplication(
  { store }: Work,
  groupID: string,
  { userID, inviterID }: Parties,
): Promise<ApplicationRecord | undefined> {
  return store.get(applications, keyOf(groupID, userID, inviterID));
}

/** What was asked in a group, answered or not. What was answered long ago is forgotten. */
export async function applicationsIn(work: Work, groupID: string): Promise<ApplicationRecord[]> {
  const all = await work.store.values(applications, within(groupID));
  const isKnown = ({ answeredBy, time }: ApplicationRecord) =>
    answeredBy === '' || work.clock.now() - time < REMEMBERED_FOR;
  for (const one of all) if (!isKnown(one)) work.store.delete(applications, keyOfOne(one));
  return all.filter(isKnown);
}

/** Somebody has answered it. It is remembered, so that who answers later hears so. */
export function noteAnswered(work: Work, one: ApplicationRecord, answeredBy: string): void {
  work.store.put(applications, keyOfOne(one), { ...one, answeredBy });
}

/** With what an application is answered. */
export function answerKeyOf({ number, time }: Pick<ApplicationRecord, 'number' | 'time'>) {
  return { authentication: String(number), messageKey: time };
}

/** Who asks again before there was an answer asks the same: what told of it can still be answered. */
async function openApplication(
  work: Work,
  { groupID }: GroupRecord,
  parties: Parties,
  { kind, note }: { kind: ApplicationKind; note: string },
): Promise<ApplicationRecord> {
  const before = await findApplication(work, groupID, parties);
  const waits = before?.answeredBy === '' && before.kind === kind;
  const number = waits ? before.number : await nextNumber(work.store, 'group-applications');
  const time = waits ? before.time : work.clock.now();
  const one = { groupID, ...parties, kind, note, number, time, answeredBy: '' };
  work.store.put(applications, keyOfOne(one), one);
  return one;
}

/** Those who decide on who comes in. */
async function headsOf(work: Work, group: GroupRecord): Promise<string[]> {
  const all = await membersOf(work, group);
  return all
    .filter(({ role }) => role === TYPES.GRP_MBR_ROLE_OWNER || role === TYPES.GRP_MBR_ROLE_ADMIN)
    .map(({ userID }) => userID);
}

async function infoOf(work: Work, userID: string) {
  const { nick, avatar } = await ensureProfile(work, userID);
  return { userID, nick, avatar };
}

function keyOfOne({ groupID, userID, inviterID }: ApplicationRecord): string {
  return keyOf(groupID, userID, inviterID);
}
