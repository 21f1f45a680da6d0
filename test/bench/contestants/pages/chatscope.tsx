import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {
  ChatContainer,
  Conversation,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  type MessageModel,
} from '@chatscope/chat-ui-kit-react';
import type { Chat } from '../../page/chats.js';
import { theOne } from '../../page/root.js';
import { arrayList } from './array-list.js';
import { arrayThread, type TalkProps, useArray } from './array-thread.js';
import { timeOfDay } from './times.js';

/**
 * @chatscope/chat-ui-kit-react as its README uses it, on the newest React. Names and times are given to it; it shows
 * them to screen readers. It has no pictures of people unless an app puts them in, no receipts, and no way to go to a
 * message.
 */
interface Item {
  readonly id: string;
  readonly model: MessageModel;
}

function Talk(props: TalkProps<Item>) {
  const items = useArray(props);
  return (
    <MainContainer>
      <ChatContainer>
        <MessageList>
          {items.map(({ id, model }) => (
            <Message key={id} model={model} />
          ))}
        </MessageList>
        {props.composer && <MessageInput placeholder="Type message here" />}
      </ChatContainer>
    </MainContainer>
  );
}

function List({ items }: { readonly items: Chat[] }) {
  return (
    <ConversationList style={{ blockSize: '100%' }}>
      {items.map(({ userID, name, text, unread, time }) => (
        <Conversation
          key={userID}
          name={name}
          info={text}
          unreadCnt={unread}
          lastActivityTime={timeOfDay(time)}
        />
      ))}
    </ConversationList>
  );
}

window.contestant = {
  thread: arrayThread<Item>({
    item: ({ ID, text, name, time, isMine }) => ({
      id: ID,
      model: {
        message: text,
        sentTime: timeOfDay(time),
        sender: name,
        direction: isMine ? 'outgoing' : 'incoming',
        position: 'single',
      },
    }),
    Talk,
    scroller: () => theOne('.cs-message-list__scroll-wrapper'),
    rows: () => document.getElementsByClassName('cs-message'),
    composer: () => theOne('.cs-message-input__content-editor'),
  }),
  list: arrayList<Chat>({
    item: (chat) => chat,
    List,
    scroller: () => theOne('.cs-conversation-list .scrollbar-container'),
    rows: () => document.getElementsByClassName('cs-conversation'),
  }),
};
