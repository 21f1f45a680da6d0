import { EVENT, TSignaling, TYPES, VERSION } from '@parlor/sdk';
import { create } from './tencent/create.js';
import { engineOf, genTestUserSig } from './tencent/engines.js';

// The types that the real module exports, by its names.
export type {
  ChatSDK,
  Conversation,
  Friend,
  FriendApplication,
  FriendGroup,
  Group,
  GroupMember,
  Message,
  Profile,
  SignalingData as Signaling,
  SimplifiedMessage,
  Topic,
  UserInfo,
} from '@parlor/sdk';
export type { CreateOptions } from './tencent/create.js';
export type { EngineOfOptions, GenTestUserSigOptions } from './tencent/engines.js';
// An app may have the real module by `require()`, or `import` its members by name.
export { create, EVENT, engineOf, genTestUserSig, TSignaling, TYPES, VERSION };

/**
 * The shape of the module `@tencentcloud/chat`, on Parlor's local engine: an alias in the bundler's
 * configuration runs an existing app on it, unchanged.
 */
const TencentCloudChat = { create, EVENT, TYPES, TSignaling, VERSION };

export default TencentCloudChat;
