import { type ChatSDK, EVENT, type TextMessage } from '@parlor/sdk';
import { ME, messageAt } from './talk.js';

/** The room, and how many people talk in it. */
export const ROOM = 'show';
const PEOPLE = 500;

type Handler = (event: { name: string; data: unknown }) => void;

/** An SDK that is in a live room in which a crowd talks. It does nothing else, so that what is measured is the kit. */
export class Crowd {
  readonly #handlers = new Map<string, Set<Handler>>();
  #count = 0;

  readonly sdk: ChatSDK = new Proxy({} as ChatSDK, {
    get: (_target, name) => this.#methods[String(name)] ?? (async () => ({ code: 0, data: {} })),
  });

  /** The next messages come, each in an event of its own: worse than any SDK does. */
  say(howMany: number): void {
    for (let left = howMany; left > 0; left -= 1) {
      this.#emit(EVENT.MESSAGE_RECEIVED, [messageInRoom(this.#count)]);
      this.#count += 1;
    }
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
    getGroupList: async () => ({ code: 0, data: { groupList: [], isSyncCompleted: true } }),
    getGroupProfile: async () => ({ code: 0, data: { group: group() } }),
    joinGroup: async () => ({ code: 0, data: { status: 'JoinedSuccess', group: group() } }),
    getGroupOnlineMemberCount: async () => ({ code: 0, data: { memberCount: PEOPLE } }),
    findMessage: () => null,
  };

  #emit(name: string, data: unknown): void {
    for (const handler of this.#handlers.get(name) ?? []) handler({ name, data });
  }
}

function group() {
  return { groupID: ROOM, type: 'AVChatRoom', name: 'Evening show', memberCount: PEOPLE };
}

function messageInRoom(index: number): TextMessage {
  const person = `person${index % PEOPLE}`;
  return Object.assign(messageAt(index), {
    ...{ conversationID: `GROUP${ROOM}`, conversationType: 'GROUP', to: ROOM },
    ...{ from: person, nick: person, flow: 'in' },
  });
}
