import { ChatError } from '@parlor/sdk';
import { type SessionWork, secondsOf, type Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireFollowOutcome } from '../../protocol/follow-commands.js';
import { ensureProfile, findProfile } from '../profiles/index.js';
import { MOST_AT_ONCE, WRONG_QUESTION } from './follow.rules.js';
import { countsOf, followedSince } from './follow-lists.js';
import { type Following, listsOf, startFollowing, stopFollowing } from './follow-person.js';

type Add = Commands['follow.add'];
type Remove = Commands['follow.remove'];

/** Who does not exist, and one more than may be followed. */
const UNKNOWN = 30003;
const TOO_MANY = 32100;

/** `follow.add`: each for themselves; whom one follows already one goes on to follow. */
export async function follow(
  work: SessionWork,
  { userIDs }: Add['request'],
): Promise<Add['reply']> {
  requireFew(userIDs);
  const { userID: me } = work;
  const outcomes: WireFollowOutcome[] = [];
  for (const userID of userIDs) {
    const code = await codeFor(work, userID);
    outcomes.push({ userID, code, message: code === 0 ? '' : new ChatError({ code }).message });
    const following = code === 0 && (await startFollowing(work, me, userID, secondsOf(work.clock)));
    if (following) await tellStarted(work, following);
  }
  return { outcomes };
}

/** `follow.remove`: whom one does not follow anyway is as good as left. */
export async function unfollow(
  work: SessionWork,
  { userIDs }: Remove['request'],
): Promise<Remove['reply']> {
  requireFew(userIDs);
  for (const userID of userIDs) {
    const following = await stopFollowing(work, work.userID, userID);
    if (following) tellStopped(work, following);
  }
  return { outcomes: userIDs.map((userID) => ({ userID, code: 0, message: '' })) };
}

function requireFew(userIDs: readonly string[]): void {
  if (userIDs.length === 0 || userIDs.length > MOST_AT_ONCE) refuse(WRONG_QUESTION);
}

/** Why I cannot follow somebody; 0 when I can, or do already. */
async function codeFor(work: SessionWork, userID: string): Promise<number> {
  const { userID: me, settings } = work;
  if (userID === me) return WRONG_QUESTION;
  if (!(await findProfile(work, userID))) return UNKNOWN;
  if ((await followedSince(work, me, userID)) !== undefined) return 0;
  const { following } = await countsOf(work, me);
  return following < settings.mostFollowed ? 0 : TOO_MANY;
}

async function tellStarted(work: Work, following: Following): Promise<void> {
  for (const [userID, otherID] of bothWays(following)) {
    const profile = await ensureProfile(work, otherID);
    const lists = listsOf(userID, following);
    work.outbox.toUser(userID, { type: 'follow.added', profile, lists });
  }
}

function tellStopped({ outbox }: Work, following: Following): void {
  for (const [ownerID, userID] of bothWays(following)) {
    const lists = listsOf(ownerID, following);
    outbox.toUser(ownerID, { type: 'follow.removed', userID, lists });
  }
}

function bothWays({ followerID, followedID }: Following): [to: string, about: string][] {
  return [
    [followerID, followedID],
    [followedID, followerID],
  ];
}
