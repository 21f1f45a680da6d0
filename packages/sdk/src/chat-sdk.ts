import type { AttributeMethods } from './methods/attribute-methods.js';
import type { BlacklistMethods } from './methods/blacklist-methods.js';
import type { ConversationGroupMethods } from './methods/conversation-group-methods.js';
import type { ConversationMethods } from './methods/conversation-methods.js';
import type { CounterMethods } from './methods/counter-methods.js';
import type { ExtensionMethods } from './methods/extension-methods.js';
import type { FollowMethods } from './methods/follow-methods.js';
import type { FriendMethods } from './methods/friend-methods.js';
import type { GroupMethods } from './methods/group-methods.js';
import type { HistoryMethods } from './methods/history-methods.js';
import type { MemberMethods } from './methods/member-methods.js';
import type { MessageMethods } from './methods/message-methods.js';
import type { PresenceMethods } from './methods/presence-methods.js';
import type { ProfileMethods } from './methods/profile-methods.js';
import type { ReactionMethods } from './methods/reaction-methods.js';
import type { ReceiptMethods } from './methods/receipt-methods.js';
import type { SessionMethods } from './methods/session-methods.js';
import type { SignalingMethods } from './methods/signaling-methods.js';
import type { TopicMethods } from './methods/topic-methods.js';

/**
 * The surface of an instance of `@tencentcloud/chat`.
 *
 * Three rules hold for every method:
 *
 * 1. **Ready.** Before SDK_READY, all but `login`, `logout`, `isReady`, `getLoginUser`, `on`, `off`,
 *    `destroy`, `setLogLevel`, `registerPlugin`, `callExperimentalAPI`, `joinGroup`, `quitGroup`,
 *    `getGroupOnlineMemberCount`, `addSignalingListener` and `removeSignalingListener` emit ERROR and
 *    return a **rejecting promise, even where the method is synchronous when ready**. The code says
 *    why: 2024 never logged in, 3000 logging in, 3001 login failed, 3002 to 3004 and 3006 kicked, 3005
 *    logged out.
 * 2. **Valid.** Then a bad argument makes the call **throw** `Error('Params validate failed.')`
 *    synchronously, without a code.
 * 3. **Done.** Then the promise resolves with `{ code: 0, data }` or rejects with an Error that has
 *    `code`, `message` and `data`.
 *
 * Every call leaks a little in the real SDK and slows the next: never call it while rendering.
 */
export interface ChatSDK
  extends SessionMethods,
    MessageMethods,
    HistoryMethods,
    ConversationMethods,
    ProfileMethods,
    GroupMethods,
    MemberMethods,
    ReactionMethods,
    ExtensionMethods,
    ReceiptMethods,
    ConversationGroupMethods,
    BlacklistMethods,
    PresenceMethods,
    FriendMethods,
    FollowMethods,
    AttributeMethods,
    CounterMethods,
    TopicMethods,
    SignalingMethods {}
