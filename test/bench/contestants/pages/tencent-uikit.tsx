import {
  Chat,
  ConversationList,
  MessageInput,
  MessageList,
  type MessageListHandle,
  useChatContext,
} from '@tencentcloud/chat-uikit-react';
import { TUILogin } from '@tencentcloud/tui-core-lite';
import { UIKitProvider } from '@tencentcloud/uikit-base-component-react';
import { createRef, type ReactNode, useLayoutEffect } from 'react';
import { type Chat as Conversation, chatAt, withNews } from '../../page/chats.js';
import { until } from '../../page/painted.js';
import { draw, theOne } from '../../page/root.js';
import { streamed } from '../../page/stream.js';
import { conversationIDOf, ME, wordsAt } from '../../page/talk.js';
import { isAt, isSeen, shownAtEnd } from './shown.js';
import { playback } from './tencent-uikit/lite-chat.js';

/**
 * @tencentcloud/chat-uikit-react as its documentation uses it, on the newest React, with its own store. The SDK below
 * the store is a playback, as the kits that take an array are given one. Names, pictures and times are shown. It goes to
 * a message that its list holds.
 */
type Store = ReturnType<typeof useChatContext>;

let store: Store | undefined;
let talk = 0;
let chats: readonly Conversation[] = [];
const listRef = createRef<MessageListHandle>();

const scroller = () => theOne('#message-list-container');
const rows = () => document.querySelectorAll('#message-list-container [data-message-id]');
const chatRows = () => document.querySelectorAll('[class*="conversationListContent"] > *');

const end = () => shownAtEnd({ scroller, rows }, playback.held(talk).last);

function drawInKit(children: ReactNode): void {
  draw(
    <UIKitProvider language="en-US" theme="light">
      {children}
    </UIKitProvider>,
  );
}

async function clear(): Promise<void> {
  draw(null);
  await until(() => theOne('#root').childElementCount === 0);
}

/** Draws nothing: the kit's store is reached by a hook alone. */
function Doorway() {
  const context = useChatContext();
  useLayoutEffect(() => {
    store = context;
  });
  return null;
}

/** The kit's store has what is played back. */
async function login(): Promise<void> {
  await TUILogin.login({ SDKAppID: 1, userID: ME, userSig: 'none' });
  drawInKit(<Doorway />);
  await until(() => store !== undefined);
  await store?.loadConversations();
  await clear();
}

async function news(place: number, text: string): Promise<void> {
  chats = withNews(chats, place, text);
  playback.changeChats(chats, place);
  await until(() => Boolean(chatRows().item(0)?.textContent?.includes(text)));
}

window.contestant = {
  thread: {
    async prepare(count, talks = 1) {
      playback.holdTalks(count, talks);
      await login();
    },
    async mount({ talk: at = 0, composer = false } = {}) {
      talk = at;
      drawInKit(
        <Chat conversationID={conversationIDOf(talk)} style={{ blockSize: '100dvh' }}>
          <MessageList ref={listRef} />
          {composer && <MessageInput />}
        </Chat>,
      );
      await end();
    },
    unmount: clear,
    async append(count) {
      playback.say(talk, count);
      await end();
    },
    async stream(perSecond, milliseconds) {
      await streamed(perSecond, milliseconds, (count) => playback.say(talk, count));
      await end();
    },
    async prepend(count) {
      playback.older(talk, count, () => void store?.loadOlderMessages());
      await until(() => isAt(rows(), 'first', playback.held(talk).first));
    },
    async jumpTo(index) {
      const { ID } = wordsAt(index);
      await listRef.current?.scrollToMessage(ID, { behavior: 'instant' });
      await until(() => isSeen(scroller(), document.querySelector(`[data-message-id="${ID}"]`)));
    },
    scroller,
    rows,
    composer: () => theOne('.ProseMirror'),
  },
  list: {
    async prepare(count) {
      chats = Array.from({ length: count }, (_, index) => chatAt(index));
      playback.holdChats(chats);
      await login();
    },
    async mount() {
      drawInKit(<ConversationList style={{ blockSize: '100dvh' }} />);
      await until(() => chatRows().length === chats.length);
    },
    unmount: clear,
    changeFirst: (text) => news(0, text),
    moveToTop: (place, text) => news(place, text),
    scroller: () => theOne('[class*="conversationListContent"]'),
    rows: chatRows,
  },
};
