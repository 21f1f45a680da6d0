import type { ChatResponse } from '@parlor/sdk';
import type { Emitter, ProfileStore } from '@parlor/sdk/implementation';
import type { TimRender } from '../native/tim-render.js';
import type { CallbackSlots } from './callback-slots.js';
import type { ConversationList } from './conversations/conversation-list.js';
import type { GroupMemory } from './groups/group-memory.js';
import type { KnownMessages } from './messages/known-messages.js';
import type { Report } from './native-json.js';
import type { SessionState } from './session-state.js';

/** What the nouns of an adapter share. */
export interface AdapterParts {
  readonly timRender: TimRender;
  readonly emitter: Emitter;
  readonly slots: CallbackSlots;
  readonly session: SessionState;
  readonly groups: GroupMemory;
  readonly conversations: ConversationList;
  readonly messages: KnownMessages;
  readonly profiles: ProfileStore;
  /** Who is on the blacklist, in the order in which they became known. */
  readonly blacklist: Set<string>;
  /** Says that TimRender told something that nobody understands. */
  readonly report: Report;
  /** Milliseconds since the epoch by this machine's clock. */
  now(): number;
}

/** How every method of the contract answers. */
export function success<Data>(data: Data): ChatResponse<Data> {
  return { code: 0, data };
}
