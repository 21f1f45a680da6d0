import { ChatBox, ChatConversationList, ChatMessageList } from '@mui/x-chat';
import { ChatRoot } from '@mui/x-chat/headless';
import type { ChatConversation, ChatMessage } from '@mui/x-chat/types';
import { theOne } from '../../page/root.js';
import { arrayList } from './array-list.js';
import { arrayThread, type TalkProps, useArray } from './array-thread.js';

/**
 * @mui/x-chat as its documentation uses it, on the newest React: `ChatBox` with controlled messages, or its message
 * list alone where nobody writes. Names, empty places for pictures, times and receipts are shown. It has no way to go to
 * a message. The conversation list is its own, with controlled conversations.
 */
const ANN = { id: 'ann', displayName: 'Ann Lindqvist', role: 'user' } as const;
const BEN = { id: 'ben', displayName: 'Ben Okafor', role: 'assistant' } as const;

const CONVERSATIONS = [{ id: 'talk', title: BEN.displayName, participants: [ANN, BEN] }];

/** Where an app would send what is written. */
const adapter = { sendMessage: async () => new ReadableStream() };

function Talk(props: TalkProps<ChatMessage>) {
  const given = {
    adapter,
    currentUser: ANN,
    members: MEMBERS,
    messages: useArray(props),
    conversations: CONVERSATIONS,
    activeConversationId: 'talk',
  };
  if (props.composer) return <ChatBox {...given} />;
  return (
    <ChatRoot {...given} style={{ display: 'flex', blockSize: '100%' }}>
      <ChatMessageList />
    </ChatRoot>
  );
}

const MEMBERS = [ANN, BEN];

function List({ items }: { readonly items: ChatConversation[] }) {
  return (
    <ChatRoot adapter={adapter} conversations={items} style={{ blockSize: '100%' }}>
      <ChatConversationList />
    </ChatRoot>
  );
}

window.contestant = {
  thread: arrayThread<ChatMessage>({
    item: ({ ID, text, time, isMine }) => ({
      id: ID,
      conversationId: 'talk',
      role: isMine ? 'user' : 'assistant',
      author: isMine ? ANN : BEN,
      parts: [{ type: 'text', text }],
      createdAt: new Date(time * 1_000).toISOString(),
      status: isMine ? 'read' : 'sent',
    }),
    Talk,
    scroller: () => theOne('[role=log]'),
    rows: () => document.querySelectorAll('[data-message-list-row]'),
    composer: () => theOne('.MuiChatComposer-root textarea'),
    opensAtTop: true,
  }),
  list: arrayList<ChatConversation>({
    item: ({ userID, name, text, time, unread }) => ({
      id: userID,
      title: name,
      subtitle: text,
      lastMessageAt: new Date(time * 1_000).toISOString(),
      unreadCount: unread,
    }),
    List,
    scroller: () => theOne('.MuiChatConversationList-scroller > div'),
    rows: () => document.getElementsByClassName('MuiChatConversationList-item'),
  }),
};
