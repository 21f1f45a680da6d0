'use client';

import { ConversationsIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link ConversationListEmpty} takes. */
export interface ConversationListEmptyProps {
  /** Whether a filter is set: then there may be conversations that it hides. */
  isFiltered: boolean;
}

/** Shown when there is no conversation. */
export function ConversationListEmpty({ isFiltered }: ConversationListEmptyProps) {
  const strings = useChatStrings();
  return (
    <StatePanel
      tone="empty"
      icon={ConversationsIcon}
      scene="list"
      title={isFiltered ? strings.noMatchingConversations : strings.noConversations}
      detail={isFiltered ? strings.noMatchingConversationsDetail : strings.noConversationsDetail}
    />
  );
}
