'use client';

import { useConversation } from '@parlor/hooks';
import { Suspense, useEffect } from 'react';
import { useCell } from '../internals/cell.js';
import { useCopying } from '../message-actions/use-copying.js';
import { useThread } from '../message-thread/thread-context.js';

/** The bar below the thread while messages are selected, with all that it does. */
export function SelectionActions() {
  const { actions, conversationID, parts, selection } = useThread();
  const { ids, isFull } = useCell(selection.state, (state) => state);
  const isLiveRoom = useIsLiveRoom(conversationID);
  const copy = useCopying();
  useMarkedThread();
  const selected = () => actions.latest.messages.filter(({ ID }) => ids.has(ID));
  const forward = (isMerged: boolean) =>
    actions.open({ kind: 'forward', messages: selected(), isMerged });
  const end = () => {
    const messageID = [...ids].at(-1);
    selection.end();
    if (messageID !== undefined) actions.focus(messageID);
  };
  return (
    <Suspense fallback={null}>
      <parts.SelectionBar
        count={ids.size}
        isFull={isFull}
        canDelete={!isLiveRoom}
        onForwardEach={() => forward(false)}
        onForwardMerged={() => forward(true)}
        onCopy={() => void copy(selected()).then(end)}
        onDelete={() =>
          actions.open({ kind: 'delete', messageIDs: selected().map(({ ID }) => ID) })
        }
        onCancel={end}
      />
    </Suspense>
  );
}

/** A live room keeps nothing that could be deleted. */
function useIsLiveRoom(conversationID: string): boolean {
  const { conversation } = useConversation(conversationID);
  return conversation?.type === 'GROUP' && conversation.groupProfile.type === 'AVChatRoom';
}

/** The thread is marked, so that a style sheet can take the composer below it out of the way. */
function useMarkedThread(): void {
  const { rootRef } = useThread().actions;
  useEffect(() => {
    const root = rootRef.current;
    root?.setAttribute('data-selecting', '');
    return () => root?.removeAttribute('data-selecting');
  }, [rootRef]);
}
