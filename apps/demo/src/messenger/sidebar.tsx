import { type MessageSnapshot, useMyProfile } from '@parlor/hooks';
import { Avatar, ConversationPanel, DoNotDisturbBadge } from '@parlor/ui';
import { SquarePen } from 'lucide-react';
import { useState } from 'react';
import type { LocalWorld } from './messenger.js';
import { SearchButton } from './search-button.js';
import { SearchPane } from './search-pane.js';
import { SettingsMenu } from './settings-menu.js';

export interface SidebarProps {
  openID: string | null;
  onOpen: (conversationID: string) => void;
  onFound: (conversationID: string, message: MessageSnapshot) => void;
  onNewChat: () => void;
  onLeave: () => void;
  world: LocalWorld | undefined;
}

/** Me, and my conversations, or a search in all that was said. */
export function Sidebar({ openID, onOpen, onFound, onNewChat, onLeave, world }: SidebarProps) {
  const { profile } = useMyProfile();
  const [isSearching, setSearching] = useState(false);
  const name = profile?.nick || profile?.userID || '';
  return (
    <aside className="demo-sidebar" aria-label="Conversations">
      <header className="demo-bar">
        <Avatar id={profile?.userID ?? ''} name={name} src={profile?.avatar} size={36} />
        <h2 className="demo-bar-title" dir="auto">
          {name}
        </h2>
        <DoNotDisturbBadge />
        <SearchButton
          isOpen={isSearching}
          label="Search in all conversations"
          onClick={() => setSearching(!isSearching)}
        />
        <button
          type="button"
          className="demo-icon-button"
          aria-label="New conversation"
          onClick={onNewChat}
        >
          <SquarePen aria-hidden="true" size={20} />
        </button>
        <SettingsMenu world={world} onLeave={onLeave} />
      </header>
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
