'use client';

import { Suspense } from 'react';
import { SelectionActions } from '../conversation-selection/selection-actions.js';
import { LazyFolderDialog } from '../folder-tabs/lazy-dialogs.js';
import { useCell } from '../internals/cell.js';
import { ClearQuestion } from './clear-question.js';
import { useList } from './list-context.js';
import { ListToast } from './list-toast.js';
import { OpenMenu } from './open-menu.js';
import { RunCommand } from './run-command.js';

/** Everything that floats over a list, one of each, whichever conversations it is about. */
export function ListLayer() {
  const { actions } = useList();
  const isSelecting = useCell(actions.selection.state, (state) => state.isActive);
  return (
    <>
      <OpenSurface />
      <RunCommand />
      <ListToast />
      {isSelecting && <SelectionActions />}
    </>
  );
}

function OpenSurface() {
  const { actions } = useList();
  const surface = useCell(actions.surface, (value) => value);
  switch (surface?.kind) {
    case 'menu':
      return <OpenMenu key={surface.conversationIDs.join(' ')} surface={surface} />;
    case 'clear':
      return <ClearQuestion conversationID={surface.conversationIDs[0] ?? ''} />;
    case 'newFolder':
      return (
        <Suspense fallback={null}>
          <LazyFolderDialog
            conversationIDs={surface.conversationIDs}
            onClose={() => actions.close()}
          />
        </Suspense>
      );
    default:
      return null;
  }
}
