'use client';

import { type MessageSnapshot, useMessage, useMessageAbilities } from '@parlor/hooks';
import { Suspense, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useCell } from '../internals/cell.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { useThread } from '../message-thread/thread-context.js';
import { frameOf, TOOLS } from './thread-actions.js';
import { useMenuItems } from './use-menu-items.js';

/**
 * The one toolbar of a thread: it goes to the message that something is open for, else to the one under the mouse, else to
 * the one with the keyboard's focus. It is drawn within that message's row, so that the Tab key finds it there.
 */
export function PointedToolbar() {
  const { actions, conversationID } = useThread();
  const openID = useCell(actions.surface, (surface) =>
    surface && 'messageID' in surface ? surface.messageID : undefined,
  );
  const hoveredID = useCell(actions.hovered, (value) => value);
  const focusedID = useCell(actions.focused, (value) => value?.messageID);
  const messageID = openID ?? hoveredID ?? focusedID ?? '';
  const message = useMessage(conversationID, messageID);
  return message && !isSaidByNobody(message) ? (
    <ToolbarOf key={messageID} message={message} />
  ) : null;
}

function ToolbarOf({ message }: { message: MessageSnapshot }) {
  const { actions } = useThread();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  // An app's own message may have no place for it: the menu is there all the same.
  useLayoutEffect(() => {
    const frame = frameOf(actions.rootRef.current, message.ID);
    setPlace(frame?.querySelector<HTMLElement>(TOOLS) ?? null);
  }, [actions, message.ID]);
  return place && createPortal(<Tools message={message} />, place);
}

function Tools({ message }: { message: MessageSnapshot }) {
  const { actions, conversationID, parts } = useThread();
  const { canQuote } = useMessageAbilities(conversationID, message);
  const items = useMenuItems(message);
  const isMenuOpen = useCell(actions.surface, (surface) => surface?.kind === 'menu');
  if (items.length === 0) return null;
  const select = (id: string) => items.find((item) => item.id === id)?.onSelect;
  return (
    <Suspense fallback={null}>
      <parts.Toolbar
        message={message}
        onReact={canQuote ? select('react') : undefined}
        onReply={select('reply')}
        onMore={(button) => actions.open({ kind: 'menu', messageID: message.ID, anchor: button })}
        isMenuOpen={isMenuOpen}
      />
    </Suspense>
  );
}
