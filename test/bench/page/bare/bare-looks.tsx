import {
  type ConversationSnapshot,
  type MessageSnapshot,
  useConversations,
  useMessages,
} from '@parlor/hooks';
import { type UIEvent, useEffect, useRef } from 'react';
import type { ListLook } from '../kit/kit-list.js';
import type { ThreadLook } from '../kit/kit-thread.js';
import type { TalkProps } from '../kit/talk-props.js';
import { VirtualChats } from './virtual-chats.js';
import type { BareHandle } from './virtual-rows.js';
import { VirtualTalk } from './virtual-talk.js';

/** Pixels from the top at which older messages are asked for. */
const NEAR = 300;

/** The hooks' messages in bare rows. */
function HooksTalk({ conversationID, jump }: TalkProps) {
  const { messages, jumpTo, loadOlder, anchor } = useMessages(conversationID);
  const handle = useRef<BareHandle>(null);
  useEffect(() => {
    if (jump) void jumpTo(jump.target);
  }, [jump, jumpTo]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each jump, wherever its message is.
  useEffect(() => {
    const index = anchor ? messages.findIndex(({ ID }) => ID === anchor.messageID) : -1;
    if (index >= 0) handle.current?.scrollTo(index);
  }, [anchor]);
  const onScroll = ({ target }: UIEvent) => {
    if (target instanceof Element && target.scrollTop < NEAR) void loadOlder();
  };
  return (
    <div className="bare-talk" onScrollCapture={onScroll}>
      <VirtualTalk {...{ messages, handle, wordsOf, isMine }} />
    </div>
  );
}

function wordsOf(message: MessageSnapshot) {
  const text = message.type === 'TIMTextElem' ? message.payload.text : '';
  return { text, name: message.nick, isMine: isMine(message) };
}

function isMine(message: MessageSnapshot | undefined): boolean {
  return message?.flow === 'out';
}

/** The hooks' conversations in bare rows. */
function HooksList() {
  const { conversations } = useConversations();
  return <VirtualChats {...{ chats: conversations, keyOf, wordsOf: chatOf }} />;
}

function keyOf({ conversationID }: ConversationSnapshot): string {
  return conversationID;
}

function chatOf({ title, unreadCount, lastMessage }: ConversationSnapshot) {
  return { name: title, text: lastMessage.messageForShow, unread: unreadCount };
}

export const bareThread: ThreadLook = {
  Talk: HooksTalk,
  scroller: '.bare-scroller',
  row: '.bare-talk-row',
};

export const bareList: ListLook = {
  List: HooksList,
  scroller: '.bare-scroller',
  row: '.bare-chats-row',
};
