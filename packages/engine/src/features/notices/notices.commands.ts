import type { SessionWork } from '../../core/context.js';
import { isCount, isNothing, listOf, objectOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { forgetNotices, keptNotices } from './kept-notices.js';

type List = Commands['notices.list'];
type Delete = Commands['notices.delete'];

const isDeletion = objectOf({ notices: listOf(objectOf({ clientSequence: isCount })) });

export const noticeRoutes: Routes<'notices.list' | 'notices.delete'> = {
  'notices.list': forUsers(isNothing, listNotices),
  'notices.delete': forUsers(isDeletion, deleteNotices),
};

async function listNotices(work: SessionWork): Promise<List['reply']> {
  return { notices: await keptNotices(work, work.userID) };
}

async function deleteNotices(
  work: SessionWork,
  { notices }: Delete['request'],
): Promise<Delete['reply']> {
  await forgetNotices(work, work.userID, notices);
  return {};
}
