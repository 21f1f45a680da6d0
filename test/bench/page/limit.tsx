import type { TextMessage } from '@parlor/sdk';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { averageNodes, until } from './contestant.js';
import { messageAt } from './talk.js';
import './limit.css';

/**
 * The limit: nothing but the virtual list that the kit uses, on an array that is there already, with rows of as many
 * elements as the kit's. No store, no order to keep, no dates, no receipts, nothing that can fail.
 */
const PAGE = 15;

const root = document.querySelector('#root');
if (!root) throw new Error('The page of the benchmark has no root.');

let setMessages: (change: (messages: readonly TextMessage[]) => readonly TextMessage[]) => void =
  () => {};
let count = 0;
let first = 0;

function Talk({ initial }: { initial: readonly TextMessage[] }) {
  const [messages, set] = useState(initial);
  const scrollerRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setMessages = set;
  }, []);
  const virtualizer = useVirtualizer({
    count: messages.length,
    getScrollElement: () => scrollerRef.current,
    getItemKey: (index) => messages[index]?.ID ?? '',
    estimateSize: () => 43,
    anchorTo: 'end',
    overscan: 6,
    followOnAppend: true,
    initialOffset: () => messages.length * 43,
  });
  return (
    <div ref={scrollerRef} className="scroller" role="list">
      <div className="sizer" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const message = messages[item.index];
          return (
            message && (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                className="row"
                role="listitem"
                style={{ insetBlockStart: item.start }}
              >
                <Row message={message} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** The elements of a row without the ones that only fill it up. */
const OWN_NODES = 10;
const rowNodes = Number(new URLSearchParams(location.search).get('nodes'));
const filler = Array.from({ length: Math.max(0, rowNodes - OWN_NODES) }, (_, index) => index);

/** As many elements as a row of the kit has, as the address of the page says; the benchmark counts them. */
function Row({ message }: { message: TextMessage }) {
  const { text } = message.payload;
  return (
    <div className="message" data-flow={message.flow}>
      <div className="column">
        <div className="bubble">
          <span className="name">
            <bdi>{message.nick}</bdi>
          </span>
          <div className="content">
            <span className="text">{text}</span>
            <span className="meta">
              <time>12:00</time>
              {filler.map((index) => (
                <i key={index} />
              ))}
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}

const rows = () => document.querySelectorAll('.row');
const scroller = () => document.querySelector('.scroller');
const height = () => scroller()?.scrollHeight ?? 0;
const isShown = (index: number) =>
  [...document.querySelectorAll('.text')].some((text) =>
    text.textContent?.startsWith(`${index}: `),
  );
const range = (begin: number, end: number) =>
  Array.from({ length: end - begin }, (_, index) => messageAt(begin + index));

window.contestant = {
  async mount(howMany) {
    count = howMany;
    first = Math.max(0, howMany - PAGE * 2);
    createRoot(root).render(<Talk initial={range(first, count)} />);
    await until(() => isShown(count - 1));
  },
  async append(howMany) {
    const news = range(count, count + howMany);
    count += howMany;
    setMessages((messages) => [...messages, ...news]);
    await until(() => isShown(count - 1));
  },
  async prepend(pages) {
    for (let page = 0; page < pages; page += 1) {
      const before = height();
      scroller()?.scrollTo({ top: 0 });
      const older = range(Math.max(0, first - PAGE), first);
      first -= older.length;
      flushSync(() => setMessages((messages) => [...older, ...messages]));
      await until(() => height() > before);
    }
  },
  nodesPerRow: () => averageNodes(rows()),
};
