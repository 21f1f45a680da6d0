import { TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import {
  apply,
  befriend,
  blockFailure,
  isFull,
  receivedFrom,
} from '../friend-applications/index.js';
import { ensureFriendGroup, isGroupName } from '../friend-groups/index.js';
import { requirePermitted } from '../moderation/index.js';
import { ensureProfile, findProfile } from '../profiles/index.js';
import { isRemarkTooLong, isSource, isWordingTooLong } from './friends.rules.js';
import { findFriend } from './friendships.js';
import { roomFailure, takeIn } from './take-in.js';

type Add = Commands['friends.add'];

/** `friends.add`. Of several reasons against it, the first counts. */
export async function addFriend(work: SessionWork, request: Add['request']): Promise<Add['reply']> {
  const { userID } = work;
  const { userID: friendID, source, wording, remark, groupName } = request;
  const isMutual = request.type === TYPES.SNS_ADD_TYPE_BOTH;
  const failure =
    (await failureOfAsking(work, request)) ??
    (await blockFailure(work, userID, friendID)) ??
    (await failureOfFriendship(work, friendID, isMutual));
  if (failure) return refuse(failure);
  requirePermitted(work, [wording, remark], 'friend');
  if (isMutual && (await hasToAsk(work, friendID))) {
    const parties = { from: userID, to: friendID };
    if (await isFull(work, parties)) return refuse(30012);
    await apply(work, parties, { source, wording, remark, groupName });
    return { code: 30539 };
  }
  if (groupName !== '') await ensureFriendGroup(work, userID, groupName);
  const wish = { friendID, source, remark, groupList: groupName === '' ? [] : [groupName] };
  if (isMutual) await befriend(work, userID, wish);
  else await takeIn(work, userID, wish);
  return { code: 0 };
}

/** Nobody is there, or is asked like this, or by me. */
async function failureOfAsking(
  work: SessionWork,
  { userID: otherID, source, wording, remark, groupName }: Add['request'],
): Promise<30003 | 30001 | 30009 | undefined> {
  const { userID } = work;
  if (!(await findProfile(work, otherID))) return 30003;
  const isTooLong = isWordingTooLong(wording) || isRemarkTooLong(remark);
  const isNamedWell = groupName === '' || isGroupName(groupName);
  if (otherID === userID || isTooLong || !isSource(source) || !isNamedWell) return 30001;
  const { adminForbidType } = await ensureProfile(work, userID);
  return adminForbidType === TYPES.FORBID_TYPE_SEND_OUT ? 30009 : undefined;
}

/** We are friends already, cannot have more of them, or the other wants nobody. One way needs no consent. */
async function failureOfFriendship(
  work: SessionWork,
  otherID: string,
  isMutual: boolean,
): Promise<30015 | 30010 | 30014 | 30516 | undefined> {
  const { userID } = work;
  const isMine = (await findFriend(work, userID, otherID)) !== undefined;
  const isTheirs = (await findFriend(work, otherID, userID)) !== undefined;
  if (isMine && (isTheirs || !isMutual)) return 30015;
  const full = await roomFailure(work, userID, otherID, { isMine: true, isTheirs: isMutual });
  if (full || !isMutual) return full;
  const { allowType } = await ensureProfile(work, otherID);
  return allowType === TYPES.ALLOW_TYPE_DENY_ANY ? 30516 : undefined;
}

/** Who has asked me has consented. */
async function hasToAsk(work: SessionWork, otherID: string): Promise<boolean> {
  const { allowType } = await ensureProfile(work, otherID);
  if (allowType !== TYPES.ALLOW_TYPE_NEED_CONFIRM) return false;
  return (await receivedFrom(work, work.userID, otherID)) === undefined;
}
