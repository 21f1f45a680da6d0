'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { inType } from '../internals/row-measures.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useVirtualList } from '../internals/virtual-list.js';
import { NewMessagesButton } from '../message-thread/new-messages-button.js';
import { RowBoundary } from '../message-thread/row-boundary.js';
import { useNameFocus } from './use-name-focus.js';
import { usePause } from './use-pause.js';

/** What {@link TalkList} takes. */
export interface TalkListProps<Item extends object> {
  /** Oldest first. One that has not changed is the same object. */
  items: readonly Item[];
  /** The same for the same item for ever. Itself the same function in each rendering. */
  keyOf: (item: Item) => string;
  /** Whether it counts as a message when it is new; all do when left out. */
  isNews?: (item: Item) => boolean;
  draw: (item: Item) => ReactNode;
  /** Shown while there is none. */
  empty: ReactNode;
  /** How many were not shown, since too much is said. */
  dropped: number;
  /** Grows with each thing that I say, or do about what was not sent: who does wants to see it, wherever they read. */
  saidCount?: number;
  /** Told whether the newest one is in sight. */
  onAtNewest?: ((isAtNewest: boolean) => void) | undefined;
}

/** What a line is as high as, where neither a density is set nor another size of type: its spaces, and what is written. */
const SPACES = 12;
const LINE = 20.3;
/** Above it they fade. */
const FADE = 40;
const always = () => true;

/** What is said, the newest at the bottom. It stands still while one reads further up, or has the focus on a name. */
export function TalkList<Item extends object>({
  items,
  keyOf,
  isNews = always,
  draw,
  empty,
  dropped,
  saidCount = 0,
  onAtNewest,
}: TalkListProps<Item>) {
  const strings = useStrings();
  const formats = useFormats();
  const { shown, newCount, setIsPaused } = usePause(items, { keyOf, isNews });
  const focused = useNameFocus();
  const list = useVirtualList({
    items: shown,
    keyOf,
    estimateSize: (_, { density, rem }) => SPACES * density + inType(LINE, rem),
    anchorTo: 'end',
    paddingStart: FADE,
    paddingEnd: 8,
    keepIndex: focused.index,
  });
  const { isAtEnd, scrollToEnd, scrollerRef } = list;
  const isHeld = !isAtEnd || focused.index >= 0;
  useEffect(() => setIsPaused(isHeld), [isHeld, setIsPaused]);
  useEffect(() => onAtNewest?.(!isHeld), [isHeld, onAtNewest]);
  const isGoing = useRef(false);
  useEffect(() => {
    if (isGoing.current) scrollToEnd();
    isGoing.current = false;
  });
  const seenCount = useRef(saidCount);
  useEffect(() => {
    if (seenCount.current === saidCount) return;
    seenCount.current = saidCount;
    isGoing.current = true;
    setIsPaused(false);
  }, [saidCount, setIsPaused]);
  const goToNewest = () => {
    isGoing.current = true;
    setIsPaused(false);
    // The button is about to go: the keys shall scroll the messages then.
    scrollerRef.current?.focus({ preventScroll: true });
  };
  return (
    <div className="parlor-live-view" {...focused.handlers}>
      <div
        ref={list.scrollerRef}
        className="parlor-list-scroller parlor-live-scroller"
        role="list"
        aria-label={strings.liveMessages}
        data-live={newCount === 0 || undefined}
        tabIndex={0}
      >
        <div
          className="parlor-live-sizer"
          role="presentation"
          style={{ blockSize: list.totalSize }}
        >
          {list.rows.map(({ key, index, start }) => (
            <div
              key={key}
              ref={list.measureRow}
              className="parlor-live-row"
              role="listitem"
              style={{ insetBlockStart: start }}
              data-index={index}
            >
              <RowBoundary
                resetKey={shown[index]}
                fallback={<p className="parlor-live-message">{strings.messageBroken}</p>}
              >
                {shown[index] && draw(shown[index])}
              </RowBoundary>
            </div>
          ))}
        </div>
      </div>
      {shown.length === 0 && empty}
      {(!isAtEnd || newCount > 0) && <NewMessagesButton count={newCount} onClick={goToNewest} />}
      {dropped > 0 && (
        <p className="parlor-live-dropped">
          {strings.liveDropped(dropped, formats.number(dropped))}
        </p>
      )}
    </div>
  );
}
