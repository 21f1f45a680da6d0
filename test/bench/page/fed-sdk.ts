import { type ChatSDK, EVENT } from '@parlor/sdk';
import { ME } from './talk.js';

type Handler = (event: { name: string; data: unknown }) => void;
type Methods = Record<string, (...args: never[]) => unknown>;

/** An SDK that does nothing but what it is told to: somebody is logged in, and every other method succeeds with nothing. */
export class FedSDK {
  readonly #handlers = new Map<string, Set<Handler>>();
  readonly #methods: Methods;

  constructor(methods: Methods) {
    this.#methods = { ...this.#basics(), ...methods };
  }

  readonly sdk: ChatSDK = new Proxy({} as ChatSDK, {
    get: (_target, name) => this.#methods[String(name)] ?? (async () => ({ code: 0, data: {} })),
  });

  /** Something happens: whoever listens is told. */
  emit(name: string, data: unknown): void {
    for (const handler of this.#handlers.get(name) ?? []) handler({ name, data });
  }

  #basics(): Methods {
    return {
      on: (name: string, handler: Handler) => {
        const known = this.#handlers.get(name) ?? new Set();
        this.#handlers.set(name, known.add(handler));
      },
      off: (name: string, handler: Handler) => this.#handlers.get(name)?.delete(handler),
      isReady: () => true,
      login: async () => {
        queueMicrotask(() => this.emit(EVENT.SDK_READY, undefined));
        return { code: 0, data: {} };
      },
      getLoginUser: () => ME,
      getServerTime: () => Date.now(),
      getConversationList: async () => ({
        code: 0,
        data: { conversationList: [], isSyncCompleted: true },
      }),
      getGroupList: async () => ({ code: 0, data: { groupList: [], isSyncCompleted: true } }),
      getMyProfile: async () => ({
        code: 0,
        data: { userID: ME, nick: 'Ann Lindqvist', avatar: '' },
      }),
      getMessageReactions: async () => ({ code: 0, data: { resultList: [] } }),
      findMessage: () => null,
    };
  }
}
