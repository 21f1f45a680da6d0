import { Bubble, type BubbleItemType, Sender } from '@ant-design/x';
import { type ComponentRef, useRef } from 'react';
import { theOne } from '../../page/root.js';
import { arrayThread, type TalkProps, useArray } from './array-thread.js';

/**
 * @ant-design/x as its documentation uses it, on the newest React: `Bubble.List` and `Sender`. It shows
 * neither names nor pictures unless an app puts them in, has no times and no receipts, and its list of conversations has
 * neither last words nor unread counts. It goes to a message by its key.
 */
function Talk(props: TalkProps<BubbleItemType>) {
  const listRef = useRef<ComponentRef<typeof Bubble.List>>(null);
  const items = useArray(props, ({ key }) =>
    listRef.current?.scrollTo({ key, block: 'center', behavior: 'instant' }),
  );
  return (
    <div style={{ display: 'flex', flexDirection: 'column', blockSize: '100%' }}>
      <Bubble.List ref={listRef} role={ROLES} items={items} style={{ flex: 1, minBlockSize: 0 }} />
      {props.composer && <Sender />}
    </div>
  );
}

const ROLES = { user: { placement: 'end' }, ai: { placement: 'start' } } as const;

window.contestant = {
  thread: arrayThread<BubbleItemType>({
    item: ({ ID, text, isMine }) => ({
      key: ID,
      role: isMine ? 'user' : 'ai',
      content: text,
    }),
    Talk,
    scroller: () => theOne('.ant-bubble-list-scroll-box'),
    rows: () => document.querySelectorAll('.ant-bubble-list-scroll-content > .ant-bubble'),
    composer: () => theOne('.ant-sender textarea'),
    jumps: true,
  }),
};
