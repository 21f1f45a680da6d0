import { type ChatSDK, EVENT } from '@parlor/sdk';
import { ME, messageAt } from './talk.js';

const PAGE = 15;

type Handler = (event: { name: string; data: unknown }) => void;

/**
 * An SDK that plays a talk back: history by pages, and what comes. It does nothing else, so that what is measured is
 * the kit and not an engine behind it.
 */
export class Playback {
  readonly #handlers = new Map<string, Set<Handler>>();
  #count: number;

  /** @param count how many messages have been said before. */
  constructor(count: number) {
    this.#count = count;
  }

  readonly sdk: ChatSDK = new Proxy({} as ChatSDK, {
    get: (_target, name) => this.#methods[String(name)] ?? (async () => ({ code: 0, data: {} })),
  });

  /** The next messages come, in one event. */
  say(howMany: number): void {
    const messages = Array.from({ length: howMany }, (_, index) => messageAt(this.#count + index));
    this.#count += howMany;
    this.#emit(EVENT.MESSAGE_RECEIVED, messages);
  }

  readonly #methods: Record<string, (...args: never[]) => unknown> = {
    on: (name: string, handler: Handler) => {
      const known = this.#handlers.get(name) ?? new Set();
      this.#handlers.set(name, known.add(handler));
    },
    off: (name: string, handler: Handler) => this.#handlers.get(name)?.delete(handler),
    isReady: () => true,
    login: async () => {
      queueMicrotask(() => this.#emit(EVENT.SDK_READY, undefined));
      return { code: 0, data: {} };
    },
    getLoginUser: () => ME,
    getConversationList: async () => ({
      code: 0,
      data: { conversationList: [], isSyncCompleted: true },
    }),
    getGroupList: async () => ({ code: 0, data: { groupList: [] } }),
    getMyProfile: async () => ({
      code: 0,
      data: { userID: ME, nick: 'Ann Lindqvist', avatar: '' },
    }),
    getMessageReactions: async () => ({ code: 0, data: { resultList: [] } }),
    findMessage: () => null,
    getMessageList: async ({ nextReqMessageID = '' }: { nextReqMessageID?: string }) => {
      const end = nextReqMessageID ? Number(nextReqMessageID) : this.#count;
      const begin = Math.max(0, end - PAGE);
      const messageList = Array.from({ length: end - begin }, (_, index) =>
        messageAt(begin + index),
      );
      const next = begin > 0 ? String(begin) : '';
      return { code: 0, data: { messageList, nextReqMessageID: next, isCompleted: begin === 0 } };
    },
  };

  #emit(name: string, data: unknown): void {
    for (const handler of this.#handlers.get(name) ?? []) handler({ name, data });
  }
}
