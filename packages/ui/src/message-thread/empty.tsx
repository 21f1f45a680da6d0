'use client';

import { isSystemConversation } from '../internals/conversation-title.js';
import { ConversationsIcon, WaveIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useThread } from './thread-context.js';

/** Shown when nobody has written anything yet; where nobody can, it does not ask for it. */
export function MessageThreadEmpty() {
  const strings = useChatStrings();
  const { conversationID } = useThread();
  if (isSystemConversation(conversationID)) {
    return (
      <StatePanel
        tone="empty"
        icon={ConversationsIcon}
        title={strings.noNotices}
        detail={strings.noNoticesDetail}
      />
    );
  }
  return (
    <StatePanel
      tone="empty"
      icon={WaveIcon}
      scene="talk"
      title={strings.noMessages}
      detail={strings.noMessagesDetail}
    />
  );
}
