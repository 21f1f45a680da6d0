import type { SignalingMethods } from '../../methods/signaling-methods.js';
import { field, REQUIRED_LIST, REQUIRED_OBJECT, REQUIRED_TEXT } from './common.js';
import type { Rule, Rules } from './validate.js';

const LISTENER: Rule = { required: true, tag: 'function' };

const CALLBACK: Rule = { tag: 'function' };

const ANSWER: Rules = { inviteID: REQUIRED_TEXT };

/** Unlike `invite`, `inviteSync` takes an empty text, but no other type. */
const INVITATION: Rule = { check: (value) => typeof field(value, 'userID') === 'string' };

const GROUP_INVITATION: Rule = {
  check: (value) =>
    typeof field(value, 'groupID') === 'string' && Array.isArray(field(value, 'inviteeList')),
};

/** What the SDK checks synchronously, method by method. `cancel` takes anything. */
export const SIGNALING_PARAMETERS: { readonly [Name in keyof SignalingMethods]?: Rules } = {
  addSignalingListener: [REQUIRED_TEXT, LISTENER],
  removeSignalingListener: [REQUIRED_TEXT, LISTENER],
  getSignalingInfo: [REQUIRED_OBJECT],
  invite: { userID: REQUIRED_TEXT },
  inviteInGroup: { groupID: REQUIRED_TEXT, inviteeList: REQUIRED_LIST },
  inviteSync: [INVITATION, CALLBACK, CALLBACK],
  inviteInGroupSync: [GROUP_INVITATION, CALLBACK, CALLBACK],
  modifyInvitation: { inviteID: REQUIRED_TEXT, data: REQUIRED_TEXT },
  accept: ANSWER,
  reject: ANSWER,
};
