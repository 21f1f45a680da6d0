import '@chatui/core/dist/index.css';
import Chat, { Bubble, type MessageProps, useMessages } from '@chatui/core';
import { useLayoutEffect, useRef } from 'react';
import { theOne } from '../../page/root.js';
import { arrayThread, type TalkProps } from './array-thread.js';

/**
 * @chatui/core as its README uses it, on the newest React: its `Chat`, which has its composer always, and its own
 * `useMessages`. Names and times are shown, a time every five minutes. It has no receipts, no list of conversations and
 * no way to go to a message.
 */
function Talk({ initial, feed }: TalkProps<MessageProps>) {
  const { messages, appendMsg, prependMsgs } = useMessages(initial);
  const olderRef = useRef<MessageProps[]>([]);
  useLayoutEffect(() => {
    feed.current = {
      append: (news) => {
        for (const message of news) appendMsg(message);
      },
      // Older ones come when the reader asks for them, by the button that the kit has at its top.
      prepend: (older) => {
        olderRef.current = older;
        theOne('.PullToRefresh-loadMore').click();
      },
    };
  }, [feed, appendMsg]);
  return (
    <Chat
      locale="en-US"
      placeholder="Type here"
      navbar={{ title: 'Ben Okafor' }}
      messages={messages}
      loadMoreText="Load more"
      onRefresh={async () => prependMsgs(olderRef.current)}
      renderMessageContent={renderMessageContent}
      onSend={() => {}}
    />
  );
}

function renderMessageContent({ content }: MessageProps) {
  return <Bubble content={content.text} />;
}

window.contestant = {
  thread: arrayThread<MessageProps>({
    item: ({ ID, text, name, time, isMine }) => ({
      _id: ID,
      type: 'text',
      content: { text },
      createdAt: time * 1_000,
      user: { name },
      position: isMine ? 'right' : 'left',
    }),
    Talk,
    scroller: () => theOne('.PullToRefresh'),
    rows: () => document.getElementsByClassName('Message'),
    composer: () => theOne('.Composer textarea'),
  }),
};
