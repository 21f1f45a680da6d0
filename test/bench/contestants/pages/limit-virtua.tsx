import { useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { VList, type VListHandle } from 'virtua';
import { ArrayList } from '../../page/bare/array-list.js';
import { ArrayThread } from '../../page/bare/array-thread.js';
import { BareChat } from '../../page/bare/bare-chat.js';
import { BareMessage } from '../../page/bare/bare-message.js';
import type { BareChatsProps } from '../../page/bare/virtual-chats.js';
import type { BareTalkProps } from '../../page/bare/virtual-talk.js';
import type { Words } from '../../page/talk.js';

const SCREEN = { blockSize: '100dvh' };
/** How close to the end, in pixels, still counts as being at the end. */
const AT_END = 40;

/** The limit once more, with another virtual list. What it has no way for, to stay at the end, is done as its examples do it. */
function VirtuaTalk({ messages, handle }: BareTalkProps<Words>) {
  const list = useRef<VListHandle>(null);
  const firstID = useRef(messages[0]?.ID);
  const isAtEnd = useRef(true);
  const isOlder = firstID.current !== messages[0]?.ID;
  const last = messages.length - 1;
  useImperativeHandle(handle, () => ({
    scrollTo: (index) => list.current?.scrollToIndex(index, { align: 'center' }),
  }));
  useLayoutEffect(() => {
    firstID.current = messages[0]?.ID;
    if (isAtEnd.current) list.current?.scrollToIndex(last, { align: 'end' });
  }, [messages, last]);
  const onScroll = (offset: number) => {
    const { scrollSize, viewportSize } = list.current ?? { scrollSize: 0, viewportSize: 0 };
    isAtEnd.current = offset >= scrollSize - viewportSize - AT_END;
  };
  return (
    <VList
      ref={list}
      className="bare-scroller virtua-scroller"
      style={SCREEN}
      data={messages}
      shift={isOlder}
      onScroll={onScroll}
    >
      {({ ID, text, name, isMine }, index) => (
        <div
          key={ID}
          className="bare-talk-row"
          data-group-start={messages[index - 1]?.isMine !== isMine || undefined}
        >
          <BareMessage {...{ text, name, isMine }} />
        </div>
      )}
    </VList>
  );
}

function VirtuaChats({ chats }: BareChatsProps) {
  return (
    <VList className="bare-scroller virtua-scroller" style={SCREEN} data={chats}>
      {({ userID, name, text, unread }) => (
        <div key={userID} className="bare-chats-row">
          <BareChat {...{ name, text, unread }} />
        </div>
      )}
    </VList>
  );
}

window.contestant = {
  thread: new ArrayThread({
    Component: VirtuaTalk,
    scroller: '.virtua-scroller',
    row: '.bare-talk-row',
  }),
  list: new ArrayList({
    Component: VirtuaChats,
    scroller: '.virtua-scroller',
    row: '.bare-chats-row',
  }),
};
