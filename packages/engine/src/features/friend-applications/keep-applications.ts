import { TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { ensureProfile } from '../profiles/index.js';
import {
  applicationsOf,
  dropApplication,
  findApplication,
  saveApplication,
  wireApplication,
} from './applications.js';

type List = Commands['friendApplications.list'];
type Delete = Commands['friendApplications.delete'];
type Read = Commands['friendApplications.read'];

/** `friendApplications.list`: whom anybody may befriend has not been asked. */
export async function listApplications(work: SessionWork): Promise<List['reply']> {
  const { allowType } = await ensureProfile(work, work.userID);
  const all = await applicationsOf(work, work.userID);
  const isAsked = allowType !== TYPES.ALLOW_TYPE_ALLOW_ANY;
  const listed = all.filter(({ type }) => isAsked || type === TYPES.SNS_APPLICATION_SENT_BY_ME);
  const applications = await Promise.all(listed.map((one) => wireApplication(work, one)));
  return {
    applications: applications.filter((one) => one !== undefined),
    unreadCount: listed.filter(isUnread).length,
  };
}

/** `friendApplications.delete`: the other side keeps theirs. */
export async function deleteApplication(
  work: SessionWork,
  { userID: otherID, type }: Delete['request'],
): Promise<Delete['reply']> {
  const { userID, outbox } = work;
  if (!(await findApplication(work, userID, { type, otherID }))) return refuse(30614);
  dropApplication(work, userID, { type, otherID });
  outbox.toUser(userID, { type: 'friendApplications.deleted', userIDs: [otherID] });
  return {};
}

/** `friendApplications.read` */
export async function readApplications(work: SessionWork): Promise<Read['reply']> {
  const { userID, outbox } = work;
  const all = await applicationsOf(work, userID);
  for (const one of all.filter(isUnread)) saveApplication(work, userID, { ...one, isRead: true });
  outbox.toUser(userID, { type: 'friendApplications.read' });
  return {};
}

/** Those that one has sent oneself need not be read. */
function isUnread({ type, isRead }: { type: string; isRead: boolean }): boolean {
  return type === TYPES.SNS_APPLICATION_SENT_TO_ME && !isRead;
}
