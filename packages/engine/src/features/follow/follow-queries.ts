import type { FollowType } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import type { Commands } from '../../protocol/commands.js';
import { ensureProfile } from '../profiles/index.js';
import { cursorAfter, followTypeOf, pageSizeOf, placeOf } from './follow.rules.js';
import { countsOf, entriesOf, followedSince } from './follow-lists.js';

type List = Commands['follow.list'];
type Counts = Commands['follow.counts'];
type Check = Commands['follow.check'];

/** `follow.list`: goes on rightly when whoever was the last of a page has gone meanwhile. */
export async function listFollows(
  work: SessionWork,
  { list, cursor, count }: List['request'],
): Promise<List['reply']> {
  const size = pageSizeOf(count);
  const after = placeOf(cursor);
  const records = await entriesOf(work, work.userID, list, { after, limit: size + 1 });
  const page = records.slice(0, size);
  const entries = await Promise.all(
    page.map(async ({ userID, followTime }) => ({
      profile: await ensureProfile(work, userID),
      followTime,
    })),
  );
  const last = records.length > size ? page.at(-1) : undefined;
  return { entries, cursor: last ? cursorAfter(last) : '' };
}

/** `follow.counts` */
export async function countFollows(
  work: SessionWork,
  { userIDs }: Counts['request'],
): Promise<Counts['reply']> {
  return { counts: await Promise.all(userIDs.map((userID) => countsOf(work, userID))) };
}

/** `follow.check` */
export async function checkFollows(
  work: SessionWork,
  { userIDs }: Check['request'],
): Promise<Check['reply']> {
  const typeOf = async (userID: string): Promise<FollowType> => {
    const followsMe = (await followedSince(work, userID, work.userID)) !== undefined;
    const isFollowed = (await followedSince(work, work.userID, userID)) !== undefined;
    return followTypeOf(followsMe, isFollowed);
  };
  return { types: await Promise.all(userIDs.map(typeOf)) };
}
