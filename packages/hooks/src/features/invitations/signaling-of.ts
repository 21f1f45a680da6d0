import { type SignalingActionType, type SignalingData, TSignaling } from '@parlor/sdk';
import { isAboutSeat } from '../../about-seat.js';
import type { Plain } from '../../plain.js';
import { isName, text } from '../../read-text.js';
import type { MessageSnapshot } from '../messages/index.js';
import { readSignaling, soundTimeout } from './read-signaling.js';

/**
 * What a message says happens to an invitation. All of it is untrusted: anybody may send one about anybody. Whether an
 * invitation is open, and who has answered, is told by `useInvitation`.
 */
export interface SignalingSnapshot extends Plain<Omit<SignalingData, 'businessID'>> {
  /**
   * Whether it is about a seat of a room (`data` has `seat: 1`): what {@link useRaisedHands} and
   * {@link useSeatInvitation} are for, and nothing that invites to a call.
   */
  readonly isForSeat: boolean;
}

/** The part of a message, or of a conversation's last message, that {@link signalingOf} reads. */
export type SignalingCarrier = Pick<MessageSnapshot, 'type' | 'payload'>;

const STEPS: readonly SignalingActionType[] = [
  TSignaling.ACTION_TYPE_INVITE,
  TSignaling.ACTION_TYPE_CANCEL_INVITE,
  TSignaling.ACTION_TYPE_ACCEPT_INVITE,
  TSignaling.ACTION_TYPE_REJECT_INVITE,
  TSignaling.ACTION_TYPE_INVITE_TIMEOUT,
];

/**
 * The step of an invitation that a message carries; `null` when it carries none, or one that makes no sense.
 *
 * The SDK's `invite`, `inviteInGroup`, `accept`, `reject` and `cancel`, and a timeout, leave a custom message each;
 * `actionType` (`TSignaling.ACTION_TYPE_*`) says which. It reads the last message of a conversation as well. Each call
 * makes a new object.
 */
export function signalingOf({ type, payload }: SignalingCarrier): SignalingSnapshot | null {
  const said = readSignaling({ type, payload });
  if (said?.['businessID'] !== 1) return null;
  const { inviteID, inviter, inviteeList } = said;
  const actionType = STEPS.find((step) => step === said['actionType']);
  if (!isName(inviteID) || !isName(inviter) || !actionType) return null;
  if (!Array.isArray(inviteeList)) return null;
  const data = text(said['data']);
  return {
    ...{ inviteID, inviter, actionType, data, isForSeat: isAboutSeat(data) },
    inviteeList: inviteeList.filter(isName),
    groupID: text(said['groupID']),
    timeout: soundTimeout(said['timeout']),
  };
}
