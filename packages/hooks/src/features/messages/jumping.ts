import { ChatError, communityIDOfTopic, parseConversationID, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { count } from '../../read-number.js';
import { canHop } from './edges.js';
import { findKnown } from './find-known.js';
import type { HistoryReader } from './history-reader.js';
import { aroundMessage, type Found, type History, NOT_FOUND } from './history-search.js';
import type { JumpResult, JumpTarget } from './jump-target.js';
import { messageOf } from './message-list.js';
import { readMessage } from './read-message.js';
import { runWith, type Thread } from './thread.js';
import type { ThreadPaging, Threads } from './thread-paging.js';
import { addRun } from './thread-runs.js';
import type { MessageAnchor, ThreadView } from './thread-view.js';

/** What jumping needs besides the threads. */
interface Parts {
  readonly chat: ChatStore;
  readonly reader: HistoryReader;
  readonly paging: ThreadPaging;
  readonly threads: Threads;
  /** Asks for the newest page, unless it is there. */
  load(conversationID: string): Promise<void>;
}

/** Brings views to other places of the history. */
export class Jumping {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Never rejects. What a jump that is of no use any more has fetched is not kept. */
  async jump(view: ThreadView, target: JumpTarget): Promise<JumpResult> {
    const { chat, threads } = this.#parts;
    const { conversationID } = view;
    const { signal } = chat.life;
    const isWanted = view.beginJump();
    const isOver = () => signal.aborted || !isWanted();
    const { breaks } = threads.read(conversationID);
    try {
      const found =
        this.#known(conversationID, target) ?? (await this.#find(conversationID, target));
      if (isOver()) return failure('cancelled');
      if ('missing' in found) return this.#miss(view, target, found.missing);
      const { run, messageID, isExact } = found;
      if (run) threads.change(conversationID, (thread) => addRun(thread, run, breaks));
      // The view looks there only once React can be shown what is there.
      chat.state.publish();
      view.land(messageID, kindOf(target));
      if (!run) void this.refresh(view);
      return { messageID, isExact };
    } catch (thrown) {
      return isOver() ? failure('cancelled') : failureOf(toChatError(thrown));
    } finally {
      if (isWanted()) view.endJump();
    }
  }

  /**
   * Asks again for the history around what a view is pinned to, when that does not reach the newest message: the SDK
   * does not tell of changes there while it has other messages of the conversation in memory.
   */
  async refresh(view: ThreadView): Promise<void> {
    const { threads } = this.#parts;
    const { conversationID, pin } = view;
    const thread = threads.read(conversationID);
    const run = pin === null ? thread : runWith(thread, pin);
    const message = run && pin !== null ? messageOf(run, pin) : undefined;
    if (!message || run === thread) return;
    try {
      const fresh = await aroundMessage(this.#historyOf(conversationID), message);
      if (threads.isKept(conversationID) && view.pin === pin)
        threads.change(conversationID, (now) => addRun(now, fresh, thread.breaks));
    } catch {
      // What is there stays; it was the truth when it came.
    }
  }

  /** There may be no newest message, but there is always the end. */
  #miss(view: ThreadView, target: JumpTarget, reason: 'not-found' | 'deleted'): JumpResult {
    if (target === 'latest') view.release();
    return failure(reason);
  }

  /** What is there is gone to within the same rendering: no sign that a jump is under way, and no frame more. */
  #known(conversationID: string, target: JumpTarget): Found | undefined {
    const { chat, threads } = this.#parts;
    const thread = threads.read(conversationID);
    return chat.life.isReady && thread.isLoaded ? findKnown(thread, target) : undefined;
  }

  async #find(conversationID: string, target: JumpTarget): Promise<Found> {
    const { chat, threads, load } = this.#parts;
    if (!chat.life.isReady) throw chat.life.notReadyError();
    await load(conversationID);
    const thread = threads.read(conversationID);
    if (!thread.isLoaded) throw thread.error ?? chat.life.notReadyError();
    const known = this.#known(conversationID, target);
    if (known || target === 'latest') return known ?? NOT_FOUND;
    const { findTarget } = await import('./find-target.js');
    return findTarget(this.#historyOf(conversationID), target);
  }

  #historyOf(conversationID: string): History {
    const { chat, reader, paging, threads } = this.#parts;
    return {
      isGroup: conversationID.startsWith('GROUP'),
      canHop: canHop(conversationID),
      read: () => threads.read(conversationID),
      older: (from) => reader.older(conversationID, from),
      newer: (from) => reader.newer(conversationID, from),
      loadOlder: async () => {
        const error = await paging.loadOlder(conversationID, (thread: Thread) => thread);
        if (error) throw error;
      },
      unread: () => this.#unread(conversationID),
      recall: (messageID) => {
        const live = chat.calls.ask(() => chat.sdk.findMessage(messageID));
        return live ? readMessage(live) : undefined;
      },
    };
  }

  async #unread(conversationID: string) {
    const { calls, sdk } = this.#parts.chat;
    const topicID = parseConversationID(conversationID)?.targetID ?? '';
    const communityID = communityIDOfTopic(topicID);
    if (communityID !== undefined) return this.#unreadInTopic(communityID, topicID);
    const answer: unknown = await calls.call(() => sdk.getConversationProfile(conversationID));
    const conversation = isRecord(answer) ? answer['conversation'] : undefined;
    if (!isRecord(conversation)) throw malformedData('conversation');
    const { unreadCount, lastMessage } = conversation;
    const lastSequence = isRecord(lastMessage) ? lastMessage['lastSequence'] : 0;
    return { count: count(unreadCount), lastSequence: count(lastSequence) };
  }

  /** Of the conversation of a topic the SDK knows less than of the topic. */
  async #unreadInTopic(groupID: string, topicID: string) {
    const { calls, sdk } = this.#parts.chat;
    const options = { groupID, topicIDList: [topicID] };
    const answer: unknown = await calls.call(() => sdk.getTopicList(options));
    const list = isRecord(answer) ? answer['successTopicList'] : undefined;
    if (!Array.isArray(list)) throw malformedData('list of topics');
    const topic: unknown = list.find((one) => isRecord(one) && one['topicID'] === topicID);
    if (!isRecord(topic)) throw new ChatError({ code: 10010 });
    const { unreadCount, nextMessageSeq } = topic;
    return { count: count(unreadCount), lastSequence: count(nextMessageSeq) - 1 };
  }
}

function kindOf(target: JumpTarget): MessageAnchor['kind'] {
  if (typeof target === 'string') return target;
  if ('unreadCount' in target) return 'first-unread';
  return 'time' in target && !('messageID' in target) ? 'time' : 'message';
}

function failure(reason: 'not-found' | 'deleted' | 'cancelled'): JumpResult {
  return { messageID: null, reason, error: null };
}

function failureOf(error: ChatError): JumpResult {
  return { messageID: null, reason: error.is(10007, 10010) ? 'no-access' : 'failed', error };
}
