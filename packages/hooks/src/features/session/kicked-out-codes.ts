import { type ErrorCode, type KickedOutType, TYPES } from '@parlor/sdk';

/** The code with which the SDK refuses calls after each kind of kick. */
const CODES: Record<KickedOutType, ErrorCode> = {
  [TYPES.KICKED_OUT_MULT_DEVICE]: 3002,
  [TYPES.KICKED_OUT_MULT_ACCOUNT]: 3003,
  [TYPES.KICKED_OUT_USERSIG_EXPIRED]: 3004,
  [TYPES.KICKED_OUT_REST_API]: 3006,
};

/** Whether this is one of the four reasons. */
export function isKickedOutType(value: unknown): value is KickedOutType {
  return typeof value === 'string' && Object.hasOwn(CODES, value);
}

/** The code of a reason. */
export function kickedOutCode(type: KickedOutType): ErrorCode {
  return CODES[type];
}
