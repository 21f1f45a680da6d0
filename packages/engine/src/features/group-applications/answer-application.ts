import { TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import {
  type ApplicationRecord,
  findMember,
  type GroupRecord,
  isNoteTooLong,
  newMember,
  requireGroup,
} from '../group-records/index.js';
import {
  addMember,
  findApplication,
  giveNotice,
  NOTICE,
  noteAnswered,
  requireAuthority,
  tellJoined,
} from '../groups/index.js';
import { answerFailure, isAnswer } from './group-applications.rules.js';

type Answer = Commands['groupApplications.answer'];
type AnswerInvitation = Commands['groupApplications.answerInvitation'];

/** What is answered, how and by whom. */
interface Answered {
  group: GroupRecord;
  one: ApplicationRecord;
  handleMessage: string;
}

/** `groupApplications.answer`: an owner or admin decides on who wants in, or on whom somebody wants to invite. */
export async function answerApplication(
  work: SessionWork,
  { applicant, invitee, ...answer }: Answer['request'],
): Promise<Answer['reply']> {
  checkAnswer(answer);
  const { group } = await requireAuthority(work, answer.groupID, 'handleGroupApplications');
  const isWish = invitee === undefined;
  const parties = isWish
    ? { userID: applicant, inviterID: '' }
    : { userID: invitee, inviterID: applicant };
  const one = await requireOpen(work, group, { ...parties, kind: isWish ? 0 : 2, ...answer });
  const { handleMessage } = answer;
  if (answer.handleAction === 'Agree') await agree(work, { group, one, handleMessage });
  else await reject(work, { group, one, handleMessage });
  return {};
}

/** `groupApplications.answerInvitation`: who is invited wants in, or does not. */
export async function answerInvitation(
  work: SessionWork,
  { inviter, ...answer }: AnswerInvitation['request'],
): Promise<AnswerInvitation['reply']> {
  checkAnswer(answer);
  const group = await requireGroup(work, answer.groupID);
  const parties = { userID: work.userID, inviterID: inviter };
  const one = await requireOpen(work, group, { ...parties, kind: 1, ...answer });
  const { handleMessage } = answer;
  if (answer.handleAction === 'Agree') await agree(work, { group, one, handleMessage });
  else await reject(work, { group, one, handleMessage });
  return {};
}

function checkAnswer({
  handleAction,
  handleMessage,
}: Pick<Answer['request'], 'handleAction' | 'handleMessage'>): void {
  if (!isAnswer(handleAction) || isNoteTooLong(handleMessage)) refuse(10004);
}

/** What is answered, if it waits still and what is wanted can be. */
async function requireOpen(
  work: SessionWork,
  group: GroupRecord,
  asked: Pick<ApplicationRecord, 'userID' | 'inviterID' | 'kind'> &
    Pick<Answer['request'], 'authentication' | 'handleAction'>,
): Promise<ApplicationRecord> {
  const one = await findApplication(work, group.groupID, asked);
  const isMember = (await findMember(work, group, asked.userID)) !== undefined;
  const isAgreed = asked.handleAction === 'Agree';
  const failure = answerFailure({ group, one, isMember, isAgreed, ...asked });
  return failure || !one ? refuse(failure ?? 10024) : one;
}

/** They are in: who is new hears of it before the members do, so that the group is known then. */
async function agree(
  work: SessionWork,
  { group: before, one, handleMessage }: Answered,
): Promise<void> {
  const { userID, inviterID } = one;
  const role = TYPES.GRP_MBR_ROLE_MEMBER;
  const group = await addMember(work, before, userID, role);
  noteAnswered(work, one, work.userID);
  const isWish = one.kind === 0;
  const operationType = isWish ? NOTICE.applicationAccepted : NOTICE.invited;
  const operatorID = isWish ? work.userID : inviterID;
  const remark = isWish ? { handleMessage } : {};
  await giveNotice(work, { to: userID, group, operationType, operatorID, ...remark });
  if (one.kind === 1)
    await tellInviter(work, NOTICE.invitationAccepted, { group, one, handleMessage });
  const member = newMember(group, userID, role, secondsOf(work.clock));
  const how = isWish ? 'approved' : 'invited';
  await tellJoined(work, { group, members: [member], operatorID, how });
}

/** They stay out: who has asked is told. */
async function reject(work: SessionWork, { group, one, handleMessage }: Answered): Promise<void> {
  noteAnswered(work, one, work.userID);
  if (one.kind !== 0) {
    return tellInviter(work, NOTICE.invitationRefused, { group, one, handleMessage });
  }
  const operationType = NOTICE.applicationRefused;
  const operatorID = work.userID;
  await giveNotice(work, { to: one.userID, group, operationType, operatorID, handleMessage });
}

function tellInviter(
  work: SessionWork,
  operationType: typeof NOTICE.invitationAccepted | typeof NOTICE.invitationRefused,
  { group, one, handleMessage }: Answered,
): Promise<void> {
  const operatorID = work.userID;
  return giveNotice(work, { to: one.inviterID, group, operationType, operatorID, handleMessage });
}
