'use client';

import { Suspense, useEffect, useLayoutEffect, useMemo } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useIsDeletionPlace } from './deletion-place.js';
import type { ListActions } from './list-actions.js';
import { useList } from './list-context.js';
import { useDeletionToast } from './use-deletion-toast.js';
import { useNoticeToast } from './use-notice-toast.js';
import { useSpoken } from './use-spoken.js';

/** What a toast says, and what can be done about it. */
export interface ListToastState {
  readonly text: string;
  readonly tone: 'quiet' | 'danger';
  readonly undo: (() => void) | undefined;
  dismiss(): void;
  hold(): void;
  resume(): void;
}

/**
 * Over the lower end of the list: what came of something that was done. What was done last covers a deletion that can
 * still be undone, until it goes.
 *
 * What is said to assistive technology stands in live regions that are there before they say anything.
 */
export function ListToast() {
  const { actions, parts } = useList();
  const strings = useStrings();
  const deletion = useDeletionToast();
  const { notice, toast } = useNoticeToast();
  const isPlace = useIsDeletionPlace();
  const shown = toast ?? (isPlace ? deletion : undefined);
  const undo = toast?.undo ?? deletion?.undo;
  useLayoutEffect(() => {
    actions.undo.run = undo;
    return () => {
      actions.undo.run = undefined;
    };
  }, [actions, undo]);
  const spoken = useSpoken(
    notice?.tone === 'quiet' ? notice : undefined,
    isPlace ? deletion?.text : undefined,
  );
  const action = useMemo(() => {
    if (!shown?.undo) return undefined;
    const run = () => {
      // The button goes with what it stands in.
      actions.focusList();
      shown.undo?.();
    };
    return { label: strings.undo, run };
  }, [shown, strings, actions]);
  const dismiss = () => {
    actions.focusList();
    shown?.dismiss();
  };
  return (
    <>
      <p className="parlor-visually-hidden" role="status">
        {spoken}
      </p>
      <p className="parlor-visually-hidden" role="alert">
        {notice?.tone === 'danger' ? notice.text : ''}
      </p>
      {shown && (
        <Suspense fallback={null}>
          <FocusKept actions={actions} />
          <parts.Toast
            text={shown.text}
            tone={shown.tone}
            action={action}
            onDismiss={dismiss}
            onHold={shown.hold}
            onResume={shown.resume}
          />
        </Suspense>
      )}
      <LeaveHold resume={shown?.resume} />
    </>
  );
}

/** A toast that goes by itself, somebody has written, say, leaves its focus to the list. */
function FocusKept({ actions }: { actions: ListActions }) {
  useLayoutEffect(
    () => () => {
      const before = document.activeElement;
      if (!before || !actions.rootRef.current?.contains(before)) return;
      queueMicrotask(() => {
        if (!before.isConnected && document.activeElement === document.body) actions.focusList();
      });
    },
    [actions],
  );
  return null;
}

/** A toast that goes while it is looked at leaves no clock standing still. */
function LeaveHold({ resume }: { resume: (() => void) | undefined }) {
  useEffect(() => () => resume?.(), [resume]);
  return null;
}
