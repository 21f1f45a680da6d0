import type { Handlers } from '../gateway/handler.js';
import { changeHandlers } from './change-handlers.js';
import { pollLiveRoom } from './guest-rooms.js';
import { historyHandlers } from './history-handlers.js';
import { mergedListHandlers } from './merged-list-handlers.js';
import { modificationHandlers } from './modification-handlers.js';
import { sendHandlers } from './send-handlers.js';
import { syncHandlers } from './sync-handlers.js';

export { groupNatureOf } from './group-types.js';
export { joinAsGuest } from './guest-rooms.js';
export { holdingTips } from './held-tips.js';
export {
  forgetUntold,
  isAnythingUntold,
  lastSaidInLiveRoom,
  openLiveRoom,
} from './live-room-poll.js';
export { c2cItemOf, groupItemOf, isTip } from './message-items.js';
export { messageTellers } from './message-tellers.js';

/** Sending messages, their history, what is synchronised by itself, and polling live rooms. */
export const messageHandlers: Handlers = {
  ...sendHandlers,
  ...historyHandlers,
  ...changeHandlers,
  ...modificationHandlers,
  ...mergedListHandlers,
  ...syncHandlers,
  get_msg: pollLiveRoom,
};
