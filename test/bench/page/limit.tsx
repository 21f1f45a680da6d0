import { ArrayList } from './bare/array-list.js';
import { ArrayThread } from './bare/array-thread.js';
import { type BareChatsProps, VirtualChats } from './bare/virtual-chats.js';
import { type BareTalkProps, VirtualTalk } from './bare/virtual-talk.js';
import type { Chat } from './chats.js';
import type { Words } from './talk.js';

function LimitTalk(props: BareTalkProps<Words>) {
  return <VirtualTalk {...props} {...{ wordsOf, isMine }} />;
}

function wordsOf({ text, name, isMine }: Words) {
  return { text, name, isMine };
}

function isMine(words: Words | undefined): boolean {
  return words?.isMine === true;
}

function LimitList({ chats }: BareChatsProps) {
  return <VirtualChats {...{ chats, keyOf, wordsOf: chatOf }} />;
}

function keyOf({ userID }: Chat): string {
  return userID;
}

function chatOf({ name, text, unread }: Chat) {
  return { name, text, unread };
}

/**
 * The limit: nothing but the virtual list that the kit uses, on an array that is there already, with rows of as many
 * elements as the kit's.
 */
window.contestant = {
  thread: new ArrayThread({
    Component: LimitTalk,
    scroller: '.bare-scroller',
    row: '.bare-talk-row',
  }),
  list: new ArrayList({
    Component: LimitList,
    scroller: '.bare-scroller',
    row: '.bare-chats-row',
  }),
};
