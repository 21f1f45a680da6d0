import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { isRemarkTooLong, roomFailure } from '../friends/index.js';
import { receivedFrom, settle } from './applications.js';
import { befriend, blockFailure, letIn } from './befriend.js';

type Accept = Commands['friendApplications.accept'];
type Refuse = Commands['friendApplications.refuse'];

/** `friendApplications.accept`: who was blocked since, or has too many friends, cannot become one. */
export async function acceptApplication(
  work: SessionWork,
  { userID: applicantID, remark, addsApplicant }: Accept['request'],
): Promise<Accept['reply']> {
  const { userID } = work;
  const application = await receivedFrom(work, userID, applicantID);
  if (!application) return refuse(30614);
  if (isRemarkTooLong(remark)) return refuse(30001);
  const failure =
    (await blockFailure(work, userID, applicantID)) ??
    (await roomFailure(work, userID, applicantID, { isMine: addsApplicant, isTheirs: true }));
  if (failure) return refuse(failure);
  const { source } = application;
  if (addsApplicant) {
    await befriend(work, userID, { friendID: applicantID, source, remark, groupList: [] });
  } else await letIn(work, userID, applicantID);
  return {};
}

/** `friendApplications.refuse` */
export async function refuseApplication(
  work: SessionWork,
  { userID: applicantID }: Refuse['request'],
): Promise<Refuse['reply']> {
  if (!(await receivedFrom(work, work.userID, applicantID))) return refuse(30614);
  await settle(work, work.userID, applicantID);
  return {};
}
