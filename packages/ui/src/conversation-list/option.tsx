'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import { type ComponentType, memo } from 'react';
import type { ConversationListRowProps } from './row.js';

interface ConversationListOptionProps extends ConversationListRowProps {
  id: string;
  index: number;
  count: number;
  start: number;
  isActive: boolean;
  measureRow: (element: HTMLElement | null) => void;
  onSelect: (conversation: ConversationSnapshot) => void;
  Row: ComponentType<ConversationListRowProps>;
}

/** One option of the listbox: its place, its state and its row. */
export const ConversationListOption = memo(function ConversationListOption({
  id,
  index,
  count,
  start,
  isActive,
  measureRow,
  onSelect,
  Row,
  ...rowProps
}: ConversationListOptionProps) {
  const { conversation, isSelected } = rowProps;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox hears the keys.
    <div
      ref={measureRow}
      id={id}
      className="parlor-conversation-option"
      style={{ insetBlockStart: start }}
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-index={index}
      data-active={isActive || undefined}
      data-selected={isSelected || undefined}
      data-unread={conversation.unreadCount > 0 || undefined}
      data-pinned={conversation.isPinned || undefined}
      onClick={() => onSelect(conversation)}
    >
      <MemoRow Row={Row} {...rowProps} />
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
