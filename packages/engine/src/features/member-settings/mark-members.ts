import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { keyOf } from '../../storage/keys.js';
import { type GroupRecord, membersOf } from '../group-records/index.js';
import { requireAuthority } from '../groups/index.js';
import { marksIn } from './marks.js';
import { memberMarks } from './member-settings.records.js';
import { isMark, MOST_MARKED, marksAfter } from './member-settings.rules.js';

type MarkCommand = Commands['memberSettings.mark'];

/** `memberSettings.mark`: answers whom it has marked, or taken the mark from. */
export async function markMembers(
  work: SessionWork,
  { groupID, userIDs, markType, isMarked }: MarkCommand['request'],
): Promise<MarkCommand['reply']> {
  const { group } = await requireAuthority(work, groupID, 'markGroupMembers');
  if (userIDs.length > MOST_MARKED) return refuse(10004);
  const marked = await marksIn(work, groupID);
  const known = new Set([...marked.values()].flat());
  if (!isMark(markType, known)) return refuse(10004);
  const there = await presentIn(work, group);
  // From who has gone a mark can be taken; who is not there cannot get one.
  const concerned = userIDs.filter((one) => there.has(one) || (!isMarked && marked.has(one)));
  for (const userID of concerned) {
    const marks = marksAfter(marked.get(userID) ?? [], markType, isMarked);
    const key = keyOf(groupID, userID);
    if (marks.length > 0) work.store.put(memberMarks, key, { userID, marks });
    else work.store.delete(memberMarks, key);
  }
  return { userIDs: concerned };
}

async function presentIn(work: Work, group: GroupRecord): Promise<ReadonlySet<string>> {
  return new Set((await membersOf(work, group)).map(({ userID }) => userID));
}
