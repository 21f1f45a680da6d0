import { useEffect, useMemo, useRef } from 'react';
import { useCell } from '../internals/cell.js';
import type { ListActions, ListNotice } from './list-actions.js';
import { useList } from './list-context.js';
import type { ListToastState } from './list-toast.js';

/** How long it is shown that something was done, in milliseconds. Why something was refused stays. */
const SHOWN = 6_000;

/** What was told last, and its toast if it is one to be seen. */
export function useNoticeToast(): {
  notice: ListNotice | undefined;
  toast: ListToastState | undefined;
} {
  const { actions } = useList();
  const notice = useCell(actions.notice, (value) => value);
  const clock = useClock(actions, notice);
  const toast = useMemo(() => {
    if (!notice?.isShown) return undefined;
    const { text, tone, undo } = notice;
    return { text, tone, undo, dismiss: () => actions.notice.write(undefined), ...clock };
  }, [notice, actions, clock]);
  return { notice, toast };
}

/** Takes a notice away after a while, unless it tells of something that was refused. */
function useClock({ notice: cell }: ListActions, notice: ListNotice | undefined) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const clock = useMemo(() => {
    const hold = () => clearTimeout(timer.current);
    const resume = () => {
      hold();
      if (notice?.tone !== 'quiet' || cell.read() !== notice) return;
      timer.current = setTimeout(() => {
        if (cell.read() === notice) cell.write(undefined);
      }, SHOWN);
    };
    return { hold, resume };
  }, [cell, notice]);
  useEffect(() => {
    clock.resume();
    return clock.hold;
  }, [clock]);
  return clock;
}
