import type { NoLastMessage } from '@parlor/sdk';

/** Nothing was said in a conversation, or all of it was cleared. */
export const NO_LAST_MESSAGE: NoLastMessage = {
  lastTime: 0,
  lastSequence: 0,
  fromAccount: '',
  messageForShow: '',
  payload: null,
  type: '',
  isRevoked: false,
  cloudCustomData: '',
  onlineOnlyFlag: false,
  nick: '',
  nameCard: '',
  version: 0,
  isPeerRead: false,
  revoker: null,
};
