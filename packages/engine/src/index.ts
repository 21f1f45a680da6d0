export type { Clock, TimerHandle } from './core/clock.js';
export { SimulatedClock } from './core/simulated-clock.js';
export { createSystemClock } from './core/system-clock.js';
export { createEngine } from './create-engine.js';
export type { Engine, EngineOptions } from './engine.js';
export type {
  EngineAdmin,
  EngineInspection,
  EngineRecord,
  EngineRecords,
  EngineSnapshot,
  InspectedRefusal,
  InspectedSession,
  JudgedMessage,
  ModerationRule,
  Refusal,
  RefusalOptions,
} from './engine-admin.js';
export type { EngineNetwork, NetworkConditions, NetworkPreset } from './engine-network.js';
export type { RefusableMethod } from './features/faults/methods-commands.js';
export { developmentLanguageService } from './features/language/development-language-service.js';
export type { LanguageService, VoiceRecording } from './features/language/language-service.js';
export type { SeedMemberSettings } from './features/member-settings/index.js';
export type {
  EngineSeed,
  SeedBlacklist,
  SeedFollow,
  SeedGroup,
  SeedPresence,
  SeedUser,
} from './features/seed/engine-seed.js';
export type { SeedConversation } from './features/seed/seed-conversations.js';
export type {
  SeedFriend,
  SeedFriendApplication,
  SeedFriendGroup,
} from './features/seed/seed-friends.js';
export type {
  SeedAudio,
  SeedContents,
  SeedFile,
  SeedFileSource,
  SeedImage,
  SeedMerger,
  SeedMessage,
  SeedVideo,
  SentSeedMessage,
} from './features/seed/seed-message.js';
export type { SeedTopic } from './features/topics/index.js';
export type { PaidFeature } from './protocol/paid-features.js';
export type { SocketClass, SocketLike } from './transports/socket-like.js';
