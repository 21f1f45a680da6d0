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
  const forward = (isMerged: boolean) =>
    actions.open({ kind: 'forward', messages: selection.messages(), isMerged });
  const remove = () =>
    actions.open({ kind: 'delete', messageIDs: selection.messages().map(({ ID }) => ID) });
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
        onCopy={() => void copy(selection.messages()).then((isDone) => isDone && end())}
        onDelete={remove}
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
