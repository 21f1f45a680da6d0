'use client';

import { useMessage } from '@parlor/hooks';
import { Suspense, useEffect } from 'react';
import { useCell } from '../internals/cell.js';
import { lazyPart, MissingNotice } from '../internals/lazy-part.js';
import { SelectionActions } from '../message-selection/selection-actions.js';
import { useThread } from '../message-thread/thread-context.js';
import { DeleteQuestion } from './delete-question.js';
import { OpenMenu } from './open-menu.js';
import { PointedToolbar } from './pointed-toolbar.js';
import { ReactionChoice } from './reaction-choice.js';
import { RunCommand } from './run-command.js';
import { ShownReaders } from './shown-readers.js';
import { ThreadNoticeBar } from './thread-notice-bar.js';

const ForwardMessages = lazyPart(
  async () => (await import('../forward-dialog/forward-messages.js')).ForwardMessages,
  { Instead: NoForwarding },
);

function NoForwarding() {
  const { actions } = useThread();
  return <MissingNotice onClose={() => actions.close(true)} />;
}

/** Everything that floats over a thread, one of each, whichever message it is about. */
export function ActionsLayer() {
  const { selection } = useThread();
  const isSelecting = useCell(selection.state, (state) => state.isActive);
  return (
    <>
      {!isSelecting && <PointedToolbar />}
      <OpenSurface />
      <RunCommand />
      <ThreadNoticeBar />
      {isSelecting && <SelectionActions />}
    </>
  );
}

function OpenSurface() {
  const { actions, conversationID } = useThread();
  const surface = useCell(actions.surface, (value) => value);
  const messageID = surface && 'messageID' in surface ? surface.messageID : '';
  const message = useMessage(conversationID, messageID);
  const isGone = messageID !== '' && !message;
  useEffect(() => {
    // It was deleted while something was open for it.
    if (isGone) actions.close(true);
  }, [isGone, actions]);
  if (!surface) return null;
  switch (surface.kind) {
    case 'menu':
      return message && <OpenMenu key={messageID} message={message} anchor={surface.anchor} />;
    case 'reactions':
      return message && <ReactionChoice key={messageID} message={message} />;
    case 'readers':
      return message && <ShownReaders key={messageID} message={message} />;
    case 'delete':
      return <DeleteQuestion messageIDs={surface.messageIDs} />;
    case 'forward':
      return (
        <Suspense fallback={null}>
          <ForwardMessages messages={surface.messages} isMerged={surface.isMerged} />
        </Suspense>
      );
  }
}
