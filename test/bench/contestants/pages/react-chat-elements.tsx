import 'react-chat-elements/dist/main.css';
import { useCallback, useRef, useState } from 'react';
import {
  Button,
  ChatList,
  type IChatItemProps,
  Input,
  type ITextMessage,
  MessageList,
} from 'react-chat-elements';
import { theOne } from '../../page/root.js';
import { arrayList } from './array-list.js';
import { arrayThread, type TalkProps, useArray } from './array-thread.js';

type TextMessage = ITextMessage & { type: 'text' };

/**
 * react-chat-elements as its README uses it, on React 18.2: it supports no newer one. Names, times and receipts are
 * shown. It is told to keep its place when older messages come (`lockable`), and it goes to a message that has the
 * focus.
 */
function Talk(props: TalkProps<TextMessage>) {
  const [focused, setFocused] = useState<string | number>();
  const items = useArray(
    props,
    useCallback((item: TextMessage) => setFocused(item.id), []),
  );
  const listRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLTextAreaElement>(null);
  const dataSource = focused
    ? items.map((item) => (item.id === focused ? { ...item, focus: true } : item))
    : items;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', blockSize: '100%' }}>
      <MessageList
        referance={listRef}
        className="message-list"
        customProps={FILLS}
        lockable
        dataSource={dataSource}
        onMessageFocused={() => setFocused(undefined)}
      />
      {props.composer && (
        <Input
          referance={inputRef}
          placeholder="Type here..."
          multiline
          maxHeight={200}
          rightButtons={<Button text="Send" />}
        />
      )}
    </div>
  );
}

function List({ items }: { readonly items: IChatItemProps[] }) {
  return (
    <div className="scroller" style={{ blockSize: '100%', overflow: 'auto' }}>
      <ChatList id="chats" className="chat-list" lazyLoadingImage="" dataSource={items} />
    </div>
  );
}

/** The kit leaves the height to the app. */
const FILLS = {
  style: { flex: 1, minBlockSize: 0, display: 'grid', gridTemplateRows: 'minmax(0, 1fr)' },
};

/** What the kit's types ask of every message. */
const PLAIN = {
  focus: false,
  titleColor: '',
  forwarded: false,
  replyButton: false,
  removeButton: false,
  notch: true,
  retracted: false,
};

window.contestant = {
  thread: arrayThread<TextMessage>({
    item: ({ ID, text, name, time, isMine }) => ({
      id: ID,
      position: isMine ? 'right' : 'left',
      type: 'text',
      title: name,
      text,
      date: new Date(time * 1_000),
      // Of a message of somebody else there is no receipt, whatever the kit's types say.
      ...((isMine ? { status: 'read' } : {}) as { status: 'read' }),
      ...PLAIN,
    }),
    Talk,
    scroller: () => theOne('.rce-mlist'),
    rows: () => document.getElementsByClassName('rce-container-mbox'),
    composer: () => theOne('.rce-input'),
    jumps: true,
    opensAtTop: true,
  }),
  list: arrayList<IChatItemProps>({
    item: ({ userID, name, text, time, unread }) => ({
      id: userID,
      avatar: '',
      letterItem: { id: userID, letter: name.slice(0, 1) },
      alt: name,
      title: name,
      subtitle: text,
      date: new Date(time * 1_000),
      unread,
    }),
    List,
    scroller: () => theOne('.scroller'),
    rows: () => document.getElementsByClassName('rce-container-citem'),
  }),
};
