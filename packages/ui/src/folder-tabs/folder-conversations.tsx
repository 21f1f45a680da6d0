'use client';

import { type ConversationSnapshot, useConversations } from '@parlor/hooks';
import { useMemo, useState } from 'react';
import { ConversationChoice } from '../forward-dialog/conversation-choice.js';
import { isSystemConversation } from '../internals/conversation-title.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface FolderConversationsProps {
  chosenIDs: ReadonlySet<string>;
  /** Those that stand first: they were chosen when the dialog was opened. Keep the set stable. */
  firstIDs: ReadonlySet<string>;
  onToggle: (conversationID: string) => void;
}

/** What can be put into a folder: a field to search in, and a list of which several can be chosen. */
export function FolderConversations({ chosenIDs, firstIDs, onToggle }: FolderConversationsProps) {
  const strings = useStrings();
  const formats = useFormats();
  const [query, setQuery] = useState('');
  const search = query.trim();
  const filter = useMemo(() => (search === '' ? undefined : { search }), [search]);
  const { conversations } = useConversations(filter);
  const offered = useMemo(() => inOrder(conversations, firstIDs), [conversations, firstIDs]);
  const count = chosenIDs.size;
  return (
    <>
      <ConversationChoice
        conversations={offered}
        chosenIDs={chosenIDs}
        query={query}
        onQuery={setQuery}
        onToggle={onToggle}
      />
      <p className="parlor-folder-count" role="status">
        {offered.length === 0
          ? strings.noConversationFound
          : strings.conversationsChosen(count, formats.number(count))}
      </p>
    </>
  );
}

/** The service puts its notices into no folder. */
function inOrder(
  conversations: readonly ConversationSnapshot[],
  firstIDs: ReadonlySet<string>,
): readonly ConversationSnapshot[] {
  const offered = conversations.filter((one) => !isSystemConversation(one.conversationID));
  const isFirst = ({ conversationID }: ConversationSnapshot) => firstIDs.has(conversationID);
  return [...offered.filter(isFirst), ...offered.filter((one) => !isFirst(one))];
}
