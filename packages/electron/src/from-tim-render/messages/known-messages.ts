import { parseConversationID, TYPES } from '@parlor/sdk';
import type { Json_value_msg } from '../../native/messages.js';
import type { GroupMemory } from '../groups/group-memory.js';
import type { Report } from '../native-json.js';
import type { AdapterParts } from '../parts.js';
import type { SessionState } from '../session-state.js';
import { MessageMemory } from './message-memory.js';
import { createLiveMessage, type LiveMessage } from './native-message.js';
import { readElements } from './read-element.js';
import { readMessage } from './read-message.js';
import { identityOf } from './write-message.js';

/** What the native library tells of messages becomes the one live instance of each. */
export class KnownMessages {
  readonly memory = new MessageMemory();
  /** My number in the IDs of my messages; `''` until the native library has told of one. */
  tinyID = '';
  readonly #session: SessionState;
  readonly #groups: GroupMemory;
  readonly #report: Report;
  readonly #originals = new WeakMap<LiveMessage, Json_value_msg>();

  constructor({ session, groups, report }: Pick<AdapterParts, 'session' | 'groups' | 'report'>) {
    this.#session = session;
    this.#groups = groups;
    this.#report = report;
  }

  /** The live instance of what was told, in memory or a new one; `undefined` of what cannot be read, which is reported. */
  read(native: unknown): LiveMessage | undefined {
    const init = readMessage(native, this.#session.userID);
    if (!init) {
      this.#report('The native library has told of a message that cannot be read.', native);
      return undefined;
    }
    const message = this.memory.get(init.ID) ?? createLiveMessage(init, readElements(native));
    if (init.isRevoked) message.isRevoked = true;
    this.noteOriginal(message, native);
    return message;
  }

  /** What the native library itself has said of a message, to be handed to it again. */
  noteOriginal(message: LiveMessage, native: unknown): void {
    // It was read: it is an object with an ID and a conversation.
    this.#originals.set(message, native as Json_value_msg);
  }

  /** A message in the words of the native library. */
  nativeOf(message: LiveMessage): Json_value_msg {
    return this.#originals.get(message) ?? identityOf(message);
  }

  /** Live rooms have no history and no memory. */
  isInRoom(conversationID: string): boolean {
    const { targetID = '' } = parseConversationID(conversationID) ?? {};
    return this.#groups.get(targetID)?.type === TYPES.GRP_AVCHATROOM;
  }

  clear(): void {
    this.memory.clear();
    this.tinyID = '';
  }
}
