import { isCommunityID, mayInGroup } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireGroupApplication } from '../../protocol/group-application-commands.js';
import {
  type ApplicationRecord,
  findGroup,
  findMember,
  type GroupRecord,
  groupIDsOf,
} from '../group-records/index.js';
import { answerKeyOf, applicationsIn } from '../groups/index.js';
import { ensureProfile } from '../profiles/index.js';

type List = Commands['groupApplications.list'];

const MOST_PER_PAGE = 100;

/** What is decided on by the owner and the admins. */
interface Decidable {
  group: GroupRecord;
  one: ApplicationRecord & { kind: 0 | 2 };
}

/** `groupApplications.list` */
export async function listApplications(
  work: SessionWork,
  { ofCommunities, cursor, limit }: List['request'],
): Promise<List['reply']> {
  const all = await decidables(work, ofCommunities);
  const later = all
    .filter(({ one }) => one.number > Number(cursor))
    .toSorted((a, b) => a.one.number - b.one.number);
  const page = later.slice(0, Math.min(limit, MOST_PER_PAGE));
  const last = page.at(-1);
  return {
    applications: await Promise.all(page.map((each) => wireApplication(work, each))),
    cursor: last && page.length < later.length ? String(last.one.number) : '',
  };
}

async function decidables(work: SessionWork, ofCommunities: boolean): Promise<Decidable[]> {
  const found: Decidable[] = [];
  for (const groupID of await groupIDsOf(work, work.userID)) {
    if (isCommunityID(groupID) !== ofCommunities) continue;
    const group = await findGroup(work, groupID);
    const me = group && (await findMember(work, group, work.userID));
    if (!me || !mayInGroup('handleGroupApplications', group, me.role)) continue;
    const all = await applicationsIn(work, groupID);
    for (const one of all) if (isDecidable(one)) found.push({ group, one });
  }
  return found;
}

/** What the invited have to accept themselves is in nobody's list. */
function isDecidable(one: ApplicationRecord): one is Decidable['one'] {
  return one.kind !== 1;
}

async function wireApplication(
  work: SessionWork,
  { group, one }: Decidable,
): Promise<WireGroupApplication> {
  const { userID, inviterID, kind, note, answeredBy } = one;
  const applicant = kind === 0 ? userID : inviterID;
  return {
    applicant,
    applicantNick: (await ensureProfile(work, applicant)).nick,
    groupID: group.groupID,
    groupName: group.name,
    ...answerKeyOf(one),
    type: kind,
    userID,
    note,
    handled: handledBy(work.userID, answeredBy),
  };
}

function handledBy(me: string, answeredBy: string): 0 | 1 | 2 {
  if (answeredBy === '') return 0;
  return answeredBy === me ? 2 : 1;
}
