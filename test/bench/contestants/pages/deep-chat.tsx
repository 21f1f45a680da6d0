import { DeepChat } from 'deep-chat-react';
import { type ComponentRef, useLayoutEffect, useRef } from 'react';
import { arrayThread, type TalkProps } from './array-thread.js';

type DeepChatElement = ComponentRef<typeof DeepChat>;
type MessageContent = NonNullable<DeepChatElement['history']>[number];

/**
 * deep-chat-react as its documentation uses it, on the newest React. Below the React component is a web component that
 * draws without React, always with its composer. Names and pictures are off by default. It has no times, no receipts, no
 * list of conversations and no way to go to a message. Older messages come when it asks for them, which it does at the top.
 */
function Talk({ initial, feed }: TalkProps<MessageContent>) {
  const elementRef = useRef<DeepChatElement>(null);
  const askedRef = useRef<(older: MessageContent[]) => void>(null);
  useLayoutEffect(() => {
    feed.current = {
      append: (news) => {
        for (const message of news) elementRef.current?.addMessage(message);
      },
      prepend: (older) => {
        if (!askedRef.current) throw new Error('It takes older messages at the very top alone.');
        askedRef.current(older);
      },
    };
  }, [feed]);
  return (
    <DeepChat
      ref={elementRef}
      style={{ width: '100%', height: '100dvh' }}
      connect={NOWHERE}
      maxVisibleMessages={ALL}
      history={initial}
      loadHistory={(page: number) =>
        page === 0
          ? [false]
          : new Promise((resolve) => {
              // The `false` says that there is more.
              askedRef.current = (older) => resolve([...older, false]);
            })
      }
    />
  );
}

/** All but the row that waits for older messages. */
const ROWS = '.outer-message-container:not(.loading-history-message-small)';

/** By default it throws away all but 4,000, one after the other: here it is to hold them all, as the others do. */
const ALL = 1_000_000;

/** Where what is written would go. */
const NOWHERE = { handler: () => {} };

/** The kit draws in a shadow of its own. */
const within = () => document.querySelector('deep-chat')?.shadowRoot ?? document;

function theOneWithin(selector: string): HTMLElement {
  const found = within().querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The kit has no ${selector}.`);
  return found;
}

window.contestant = {
  thread: arrayThread<MessageContent>({
    item: ({ text, isMine }) => ({ role: isMine ? 'user' : 'ai', text }),
    Talk,
    scroller: () => theOneWithin('#messages'),
    rows: () => within().querySelectorAll(ROWS),
    composer: () => theOneWithin('#text-input'),
  }),
};
