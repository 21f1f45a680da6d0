import {
  type CustomMessage,
  type Message,
  type SignalingData,
  TSignaling,
  TYPES,
} from '@parlor/sdk';

/** A message that carries a step of an invitation. */
export type StepMessage = Message & CustomMessage;

/** What a step adds to what all of an invitation's say. */
type NewStep = Omit<SignalingData, 'businessID' | 'timeout'> & { timeout?: number };

/** What one step says, in the SDK's order. The list is the very one that was given. */
export function makeStep({
  timeout = 0,
  data,
  inviteID,
  groupID,
  ...rest
}: NewStep): SignalingData {
  const { actionType, inviter, inviteeList } = rest;
  return { businessID: 1, timeout, data, inviteID, groupID, actionType, inviter, inviteeList };
}

/** Whether a message is a step: as the SDK, by the words in it. Anybody can send such a message. */
export function isStep(message: Message): message is StepMessage {
  if (message.type !== TYPES.MSG_CUSTOM) return false;
  const { cloudCustomData, payload } = message;
  if (contains(cloudCustomData, '"type":"tsignaling"')) return true;
  return contains(payload.data, 'inviteID') && contains(payload.data, 'actionType');
}

/**
 * What the app is told of a message: what its JSON says, unchecked, and what that leaves out filled in.
 * `null` for a message that is no step; a TypeError, as in the SDK, for one that is no JSON.
 */
export function signalingInfoOf(message: Message): SignalingData | null {
  if (!isStep(message)) return null;
  const said = saidIn(message);
  if (said === null) throw new TypeError('The step of an invitation is no JSON.');
  return filledIn(said);
}

/** A step that can be acted on; `null` for what is no JSON, or says something else than a step does. */
export function stepOf(message: StepMessage): SignalingData | null {
  const said = saidIn(message);
  if (said === null) return null;
  const step = filledIn(said);
  const isSaid = said.actionType !== undefined && said.inviteeList !== undefined;
  return isSaid && isWhole(step) ? step : null;
}

/** Who sent it may have written anything. */
function saidIn({ payload }: StepMessage): Partial<SignalingData> | null {
  try {
    return JSON.parse(payload.data);
  } catch {
    return null;
  }
}

function filledIn(said: Partial<SignalingData>): SignalingData {
  return {
    businessID: said.businessID || 1,
    // Only what is no step of ours lacks it: it stays missing, as in the SDK.
    inviteID: said.inviteID as string,
    groupID: said.groupID || '',
    inviter: said.inviter || '',
    inviteeList: said.inviteeList || [],
    data: said.data || '',
    actionType: said.actionType || TSignaling.ACTION_TYPE_INVITE,
    timeout: said.timeout || 0,
  };
}

function isWhole({ inviteID, groupID, inviter, inviteeList, data, timeout }: SignalingData) {
  return (
    [inviteID, groupID, inviter, data].every(isText) &&
    typeof timeout === 'number' &&
    Array.isArray(inviteeList) &&
    inviteeList.every(isText)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function contains(value: unknown, words: string): boolean {
  return isText(value) && value.includes(words);
}
