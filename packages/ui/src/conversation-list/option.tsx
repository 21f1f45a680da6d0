'use client';

import { type ConversationSnapshot, isUnread } from '@parlor/hooks';
import { type ComponentType, type MouseEvent, memo } from 'react';
import type { ListActions } from '../conversation-menu/list-actions.js';
import { useCell } from '../internals/cell.js';
import type { ConversationListRowProps } from './row.js';

interface ConversationListOptionProps extends ConversationListRowProps {
  id: string;
  index: number;
  count: number;
  start: number;
  isActive: boolean;
  actions: ListActions;
  measureRow: (element: HTMLElement | null) => void;
  onPress: (conversation: ConversationSnapshot, event: MouseEvent<HTMLElement>) => void;
  Row: ComponentType<ConversationListRowProps>;
}

/** One option of the listbox: its place, its state and its row. While conversations are selected it has a tick. */
export const ConversationListOption = memo(function ConversationListOption({
  id,
  index,
  count,
  start,
  isActive,
  actions,
  measureRow,
  onPress,
  Row,
  ...rowProps
}: ConversationListOptionProps) {
  const { conversation, isSelected } = rowProps;
  const { conversationID } = conversation;
  const isTicked = useCell(actions.selection.state, (state) =>
    state.isActive ? state.ids.has(conversationID) : undefined,
  );
  const hasMenu = useCell(
    actions.surface,
    (surface) => surface?.kind === 'menu' && surface.conversationIDs.includes(conversationID),
  );
  const isSelecting = isTicked !== undefined;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox hears the keys.
    <div
      ref={measureRow}
      id={id}
      className="parlor-conversation-option"
      style={{ insetBlockStart: start }}
      role="option"
      aria-selected={isTicked ?? isSelected}
      aria-current={(isSelecting && isSelected) || undefined}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-index={index}
      data-conversation-id={conversationID}
      data-active={isActive || undefined}
      data-selected={isSelected || undefined}
      data-ticked={isTicked || undefined}
      data-menu={hasMenu || undefined}
      data-unread={isUnread(conversation) || undefined}
      data-pinned={conversation.isPinned || undefined}
      onClick={(event) => onPress(conversation, event)}
    >
      {isSelecting && <span className="parlor-conversation-tick" aria-hidden="true" />}
      <MemoRow Row={Row} {...rowProps} />
      <span className="parlor-row-more parlor-conversation-more" data-more="" aria-hidden="true" />
    </div>
  );
});

/** The option moves when others come before it; what is in it then stays as it is. */
const MemoRow = memo(function MemoRow({
  Row,
  ...props
}: ConversationListRowProps & { Row: ComponentType<ConversationListRowProps> }) {
  return <Row {...props} />;
});
