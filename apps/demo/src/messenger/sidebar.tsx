import type { MessageSnapshot } from '@parlor/hooks';
import { ConversationPanel, useStrings } from '@parlor/ui';
import { SquarePen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../words/use-words.js';
import { MyBar } from './my-bar.js';
import { SearchButton } from './search-button.js';
import { SearchPane } from './search-pane.js';

export interface SidebarProps {
  openID: string | null;
  onOpen: (conversationID: string) => void;
  onFound: (conversationID: string, message: MessageSnapshot) => void;
  onNewChat: () => void;
  /** The last button of the line. */
  settings: ReactNode;
  /** Between that line and the list. */
  above?: ReactNode;
}

/** Me, and my conversations, or a search in all that was said. */
export function Sidebar({ openID, onOpen, onFound, onNewChat, settings, above }: SidebarProps) {
  const words = useWords();
  const { conversations } = useStrings();
  const [isSearching, setSearching] = useState(false);
  return (
    <aside className="demo-sidebar" aria-label={conversations}>
      <MyBar>
        <SearchButton
          isOpen={isSearching}
          label={words.searchEverywhere}
          onClick={() => setSearching(!isSearching)}
        />
        <button
          type="button"
          className="demo-icon-button"
          aria-label={words.newConversation}
          onClick={onNewChat}
        >
          <SquarePen aria-hidden="true" size={20} />
        </button>
        {settings}
      </MyBar>
      {above}
      {isSearching ? (
        <SearchPane onSelect={onFound} onClose={() => setSearching(false)} />
      ) : (
        <ConversationPanel
          selectedConversationID={openID ?? undefined}
          onSelect={(conversation) => onOpen(conversation.conversationID)}
        />
      )}
    </aside>
  );
}
