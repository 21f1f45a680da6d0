import { foldText, type Profile } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import type { WireFound, WireUserSearch } from '../../protocol/cloud-search.js';
import { allProfiles } from '../profiles/index.js';
import { areIn, pageSizeOf, wordsOf } from './cloud-search.rules.js';
import { pageOf } from './page.js';

/** `search.users`: by userID and nick; in the order of their userIDs. */
export async function searchUsers(
  work: SessionWork,
  request: WireUserSearch,
): Promise<WireFound<Profile>> {
  const words = wordsOf(request);
  const count = pageSizeOf(request);
  const { gender, from = 0, to = Number.POSITIVE_INFINITY, cursor } = request;
  const found = (await allProfiles(work)).filter(
    (profile) =>
      (gender === undefined || profile.gender === gender) &&
      profile.birthday >= from &&
      profile.birthday <= to &&
      areIn([foldText(profile.userID), foldText(profile.nick)], words),
  );
  const { page, next } = pageOf(found, ({ userID }) => userID, { after: cursor, count });
  return { totalCount: found.length, cursor: next, found: page };
}
