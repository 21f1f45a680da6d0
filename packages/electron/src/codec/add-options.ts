import { type InviteOption, type JoinOption, TYPES } from '@parlor/sdk';
import { TIMGroupAddOption } from '../native/groups.js';

const { kTIMGroupAddOpt_Forbid, kTIMGroupAddOpt_Auth, kTIMGroupAddOpt_Any } = TIMGroupAddOption;

const JOIN_NUMBERS: Readonly<Record<JoinOption, number>> = {
  [TYPES.JOIN_OPTIONS_DISABLE_APPLY]: kTIMGroupAddOpt_Forbid,
  [TYPES.JOIN_OPTIONS_NEED_PERMISSION]: kTIMGroupAddOpt_Auth,
  [TYPES.JOIN_OPTIONS_FREE_ACCESS]: kTIMGroupAddOpt_Any,
};

const INVITE_NUMBERS: Readonly<Record<InviteOption, number>> = {
  [TYPES.INVITE_OPTIONS_DISABLE_INVITE]: kTIMGroupAddOpt_Forbid,
  [TYPES.INVITE_OPTIONS_NEED_PERMISSION]: kTIMGroupAddOpt_Auth,
  [TYPES.INVITE_OPTIONS_FREE_ACCESS]: kTIMGroupAddOpt_Any,
};

const JOIN_OPTIONS: Readonly<Record<number, JoinOption>> = {
  [kTIMGroupAddOpt_Forbid]: TYPES.JOIN_OPTIONS_DISABLE_APPLY,
  [kTIMGroupAddOpt_Auth]: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
  [kTIMGroupAddOpt_Any]: TYPES.JOIN_OPTIONS_FREE_ACCESS,
};

const INVITE_OPTIONS: Readonly<Record<number, InviteOption>> = {
  [kTIMGroupAddOpt_Forbid]: TYPES.INVITE_OPTIONS_DISABLE_INVITE,
  [kTIMGroupAddOpt_Auth]: TYPES.INVITE_OPTIONS_NEED_PERMISSION,
  [kTIMGroupAddOpt_Any]: TYPES.INVITE_OPTIONS_FREE_ACCESS,
};

/** The native `add_option`. */
export function addOptionOfJoin(option: JoinOption): number {
  return JOIN_NUMBERS[option];
}

/** The native `approve_option`. */
export function addOptionOfInvite(option: InviteOption): number {
  return INVITE_NUMBERS[option];
}

/** How one gets in by asking; `undefined` for 3, the header's "unknown". */
export function joinOptionOf(addOption: number): JoinOption | undefined {
  return JOIN_OPTIONS[addOption];
}

/** Who may bring others in; `undefined` for 3, the header's "unknown". */
export function inviteOptionOf(addOption: number): InviteOption | undefined {
  return INVITE_OPTIONS[addOption];
}
