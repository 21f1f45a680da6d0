'use client';

import { type RefObject, useEffect, useMemo } from 'react';
import { useCell } from '../internals/cell.js';
import { CloseIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { useThread } from '../message-thread/thread-context.js';
import { scrollerOf, type ThreadActions } from './thread-actions.js';

/** How long it is said that something was done, in milliseconds: longer when something can be done about it. */
const SHOWN = { plain: 5_000, withAction: 12_000 };

/**
 * Over the lower end of the thread: what came of something that was done with a message.
 *
 * It is there before it says anything: a live region that comes with its text is often not read out. Why something was
 * refused stays until it is dismissed, or something else is said.
 */
export function ThreadNoticeBar() {
  const strings = useStrings();
  const { actions } = useThread();
  const notice = useCell(actions.notice, (value) => value);
  useEffect(() => {
    if (!notice || notice.tone === 'danger') return undefined;
    const timer = setTimeout(
      () => actions.notice.write(undefined),
      notice.action ? SHOWN.withAction : SHOWN.plain,
    );
    return () => clearTimeout(timer);
  }, [notice, actions]);
  const dismiss = () => actions.notice.write(undefined);
  const keptFocus = useKeptFocus(useScrollerRef(actions));
  return (
    <div
      className="parlor-thread-notice"
      data-tone={notice?.tone}
      data-shown={!!notice || undefined}
      {...keptFocus}
    >
      <p className="parlor-thread-notice-text" role="status">
        {notice?.text}
      </p>
      {notice?.action && (
        <button
          type="button"
          className="parlor-thread-notice-action"
          onClick={() => {
            dismiss();
            notice.action?.run();
          }}
        >
          {notice.action.label}
        </button>
      )}
      {notice?.tone === 'danger' && (
        <button
          type="button"
          className="parlor-thread-notice-close"
          aria-label={strings.dismiss}
          onClick={dismiss}
        >
          <CloseIcon size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

/** What scrolls has the focus when a button of the notice goes with its words, by a press or when their time is over. */
function useScrollerRef({ rootRef }: ThreadActions): RefObject<HTMLElement | null> {
  return useMemo(
    () => ({
      get current() {
        return scrollerOf(rootRef.current) ?? null;
      },
    }),
    [rootRef],
  );
}
