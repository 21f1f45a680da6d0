'use client';

import { ConversationsIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link ConversationListEmpty} takes. */
export interface ConversationListEmptyProps {
  /** Whether a filter is set: then there may be conversations that it hides. */
  isFiltered: boolean;
}

/** Shown when there is no conversation. */
export function ConversationListEmpty({ isFiltered }: ConversationListEmptyProps) {
  const strings = useStrings();
  return (
    <StatePanel
      tone="empty"
      icon={ConversationsIcon}
      title={isFiltered ? strings.noMatchingConversations : strings.noConversations}
      detail={isFiltered ? strings.noMatchingConversationsDetail : strings.noConversationsDetail}
    />
  );
}
