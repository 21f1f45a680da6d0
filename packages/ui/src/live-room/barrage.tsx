'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { type ComponentType, useEffect, useRef } from 'react';
import { WriteToIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useVirtualList } from '../internals/virtual-list.js';
import { NewMessagesButton } from '../message-thread/new-messages-button.js';
import { RowBoundary } from '../message-thread/row-boundary.js';
import type { LiveRoomMessageProps } from './message.js';
import { useNameFocus } from './use-name-focus.js';
import { usePause } from './use-pause.js';

interface BarrageProps extends Pick<LiveRoomMessageProps, 'onUserClick'> {
  messages: readonly MessageSnapshot[];
  dropped: number;
  Message: ComponentType<LiveRoomMessageProps>;
}

const ROW_HEIGHT = 36;
/** Above it they fade. */
const FADE = 40;

/** What is said, the newest at the bottom. It stands still while one reads further up, or has the focus on a name. */
export function Barrage({ messages, dropped, onUserClick, Message }: BarrageProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { shown, newCount, setIsPaused } = usePause(messages);
  const focused = useNameFocus();
  const list = useVirtualList({
    count: shown.length,
    getKey: (index) => shown[index]?.ID ?? '',
    estimateSize: () => ROW_HEIGHT,
    anchorTo: 'end',
    paddingStart: FADE,
    paddingEnd: 8,
    keepIndex: focused.index,
  });
  const { isAtEnd, scrollToEnd, scrollerRef } = list;
  const isHeld = !isAtEnd || focused.index >= 0;
  useEffect(() => setIsPaused(isHeld), [isHeld, setIsPaused]);
  const isGoing = useRef(false);
  useEffect(() => {
    if (isGoing.current) scrollToEnd();
    isGoing.current = false;
  });
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
                {shown[index] && <Message message={shown[index]} onUserClick={onUserClick} />}
              </RowBoundary>
            </div>
          ))}
        </div>
      </div>
      {shown.length === 0 && (
        <StatePanel
          tone="empty"
          icon={WriteToIcon}
          title={strings.liveQuiet}
          detail={strings.liveQuietDetail}
        />
      )}
      {(!isAtEnd || newCount > 0) && <NewMessagesButton count={newCount} onClick={goToNewest} />}
      {dropped > 0 && (
        <p className="parlor-live-dropped">
          {strings.liveDropped(dropped, formats.number(dropped))}
        </p>
      )}
    </div>
  );
}
