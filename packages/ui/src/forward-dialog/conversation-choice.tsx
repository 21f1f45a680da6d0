'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import { ConversationAvatar } from '../avatar/index.js';
import { ChoiceList } from '../internals/choice-list.js';
import { titleOf } from '../internals/conversation-title.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface ConversationChoiceProps {
  conversations: readonly ConversationSnapshot[];
  chosenIDs: ReadonlySet<string>;
  query: string;
  onQuery: (query: string) => void;
  onToggle: (conversationID: string) => void;
}

/** A field to search in, and the conversations that it finds; several can be chosen. */
export function ConversationChoice({ conversations, ...props }: ConversationChoiceProps) {
  const strings = useStrings();
  return (
    <ChoiceList
      {...props}
      label={strings.conversations}
      searchLabel={strings.searchConversations}
      items={conversations}
      idOf={conversationIDOf}
      render={(conversation) => <Choice conversation={conversation} />}
    />
  );
}

function Choice({ conversation }: { conversation: ConversationSnapshot }) {
  return (
    <>
      <ConversationAvatar conversation={conversation} size={36} />
      <bdi className="parlor-forward-title">{titleOf(conversation, useStrings())}</bdi>
    </>
  );
}

function conversationIDOf({ conversationID }: ConversationSnapshot): string {
  return conversationID;
}
