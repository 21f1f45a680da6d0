import { EVENT, TYPES } from '@parlor/sdk';
import type { Chat } from '../../../page/chats.js';
import { conversationIDOf, ME, messageAt, peerOf } from '../../../page/talk.js';
import { PICTURE } from './picture.js';

type Handler = (event: { name: string; data: unknown }) => void;

/** A page of history, as the SDK answers. */
interface History {
  readonly messageList: readonly unknown[];
  readonly nextReqMessageID: string;
  readonly isCompleted: boolean;
}

/** One talk: the numbers of its messages, from `first` to before `end`. */
interface Talk {
  first: number;
  end: number;
}

/** Asked for what is older than what is known. */
const OLDER = 'older';

/**
 * An SDK that plays talks back and does nothing else, so that what is measured is the kit and not an engine behind it.
 * The whole history comes in one answer, since all contestants hold all messages; older ones come when the page says so.
 */
export class Playback {
  readonly #handlers = new Map<string, Map<Handler, unknown>>();
  readonly #talks = new Map<string, Talk>();
  #conversations: readonly unknown[] = [];
  /** The kit waits for older messages: it has asked when the reader was near the top. */
  #asked: ((history: History) => void) | undefined;

  readonly chat = new Proxy({} as Record<string, unknown>, {
    get: (_target, name) =>
      name === 'then' ? undefined : (this.#methods[String(name)] ?? (async () => answer({}))),
  });

  /** So many talks of so many messages have been held before. */
  holdTalks(count: number, talks: number): void {
    for (let index = 0; index < talks; index += 1) {
      this.#talks.set(conversationIDOf(index), { first: 0, end: count });
    }
    this.#conversations = Array.from({ length: talks }, (_, index) =>
      conversation({
        userID: peerOf(index),
        name: 'Ben Okafor',
        text: 'Done.',
        time: 1_750_000_000,
        unread: 0,
      }),
    );
  }

  holdChats(chats: readonly Chat[]): void {
    this.#conversations = chats.map(conversation);
  }

  /** The conversations are these now, of which the first is new: the others are the very same objects. */
  changeChats(chats: readonly Chat[], from: number): void {
    const [first] = chats;
    if (first) {
      this.#conversations = [conversation(first), ...this.#conversations.toSpliced(from, 1)];
    }
    this.#emit(EVENT.CONVERSATION_LIST_UPDATED, this.#conversations);
  }

  /** The numbers of the oldest and of the newest message of a talk. */
  held(talk: number): { readonly first: number; readonly last: number } {
    const { first, end } = this.#talk(conversationIDOf(talk));
    return { first, last: end - 1 };
  }

  /** The next messages come, in one event. */
  say(talk: number, count: number): void {
    const held = this.#talk(conversationIDOf(talk));
    const news = messages(talk, held.end, held.end + count);
    held.end += count;
    this.#emit(EVENT.MESSAGE_RECEIVED, news);
  }

  /** So many older ones come, once the kit asks for them: `ask` makes it do so if it has not. */
  older(talk: number, count: number, ask: () => void): void {
    if (!this.#asked) ask();
    const held = this.#talk(conversationIDOf(talk));
    const messageList = messages(talk, held.first - count, held.first);
    held.first -= count;
    this.#asked?.({ messageList, nextReqMessageID: OLDER, isCompleted: false });
    this.#asked = undefined;
  }

  #talk(conversationID: string): Talk {
    const talk = this.#talks.get(conversationID);
    if (!talk) throw new Error(`No talk ${conversationID} is held.`);
    return talk;
  }

  readonly #methods: Record<string, (...args: never[]) => unknown> = {
    on: (name: string, handler: Handler, context: unknown) => {
      const known = this.#handlers.get(name) ?? new Map();
      this.#handlers.set(name, known.set(handler, context));
    },
    off: (name: string, handler: Handler) => this.#handlers.get(name)?.delete(handler),
    use: () => undefined,
    isReady: () => true,
    getLoginUser: () => ME,
    login: async () => {
      setTimeout(() => this.#emit(EVENT.SDK_READY, undefined));
      return answer({});
    },
    getMyProfile: async () => answer({ userID: ME, nick: 'Ann Lindqvist', avatar: PICTURE }),
    callExperimentalAPI: async () => answer({ enabled: false }),
    getConversationList: async () =>
      answer({ conversationList: this.#conversations, isSyncCompleted: true }),
    getMessageList: async (asked: { conversationID: string; nextReqMessageID: string }) =>
      answer(await this.#history(asked.conversationID, asked.nextReqMessageID)),
  };

  #history(conversationID: string, from: string): Promise<History> | History {
    if (from === OLDER) {
      return new Promise((resolve) => {
        this.#asked = resolve;
      });
    }
    this.#asked = undefined;
    const { first, end } = this.#talk(conversationID);
    const talk = [...this.#talks.keys()].indexOf(conversationID);
    return {
      messageList: messages(talk, first, end),
      nextReqMessageID: OLDER,
      isCompleted: false,
    };
  }

  #emit(name: string, data: unknown): void {
    for (const [handler, context] of this.#handlers.get(name) ?? []) {
      handler.call(context, { name, data });
    }
  }
}

function answer<Data>(data: Data): { code: number; data: Data } {
  return { code: 0, data };
}

function messages(talk: number, begin: number, end: number): readonly unknown[] {
  return Array.from({ length: end - begin }, (_, index) => ({
    ...messageAt(begin + index, talk),
    avatar: PICTURE,
  }));
}

function conversation({ userID, name, text, time, unread }: Chat): unknown {
  return {
    conversationID: `C2C${userID}`,
    type: TYPES.CONV_C2C,
    userProfile: { userID, nick: name, avatar: PICTURE },
    remark: '',
    unreadCount: unread,
    isPinned: false,
    messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
    groupAtInfoList: [],
    markList: [],
    conversationGroupList: [],
    draftText: '',
    lastMessage: {
      type: TYPES.MSG_TEXT,
      payload: { text },
      messageForShow: text,
      fromAccount: userID,
      nick: name,
      lastTime: time,
      lastSequence: time,
      isRevoked: false,
    },
  };
}
