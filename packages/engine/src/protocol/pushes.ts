import type { KickedOutType, Profile } from '@parlor/sdk';
import type { ReadPosition } from './commands.js';
import type { WireMessage } from './entities.js';

/** Everything an engine tells a client without having been asked. */
export type Push =
  /** Messages, tips among them, that others sent, or I from another instance; by sequence within a group. */
  | { type: 'messages.new'; messages: WireMessage[] }
  /** A group system notice for me. */
  | { type: 'groups.notice'; message: WireMessage }
  /** The peer has read my messages up to this time (seconds). */
  | { type: 'conversations.readByPeer'; userID: string; time: number }
  /** I have read a conversation, in another instance. */
  | { type: 'conversations.read'; conversationID: string; position: ReadPosition }
  /** I have pinned or unpinned a conversation, in another instance. */
  | { type: 'conversations.pinned'; conversationID: string; isPinned: boolean }
  /** Profiles of mine or of people I share a conversation with have changed. */
  | { type: 'profiles.updated'; profiles: Profile[] }
  /** This instance is logged out. Nothing else follows until it logs in again. */
  | { type: 'session.kicked'; kickType: KickedOutType };
