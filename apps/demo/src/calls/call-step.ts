import { TSignaling } from '@parlor/sdk';

/** What became of a call. */
export type CallStep = 'begun' | 'cancelled' | 'accepted' | 'declined' | 'unanswered';

/** By the number that the SDK gives each step of an invitation. */
const STEPS: ReadonlyMap<unknown, CallStep> = new Map([
  [TSignaling.ACTION_TYPE_INVITE, 'begun'],
  [TSignaling.ACTION_TYPE_CANCEL_INVITE, 'cancelled'],
  [TSignaling.ACTION_TYPE_ACCEPT_INVITE, 'accepted'],
  [TSignaling.ACTION_TYPE_REJECT_INVITE, 'declined'],
  [TSignaling.ACTION_TYPE_INVITE_TIMEOUT, 'unanswered'],
]);

/** What signaling says by the `data` of a custom message; `undefined` for all else that anybody may send. */
export function callStepOf(json: unknown): CallStep | undefined {
  if (typeof json !== 'string' || !json.includes('actionType')) return undefined;
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data !== 'object' || data === null) return undefined;
    const isSignaling = 'businessID' in data && data.businessID === 1;
    return isSignaling && 'actionType' in data ? STEPS.get(data.actionType) : undefined;
  } catch {
    return undefined;
  }
}
