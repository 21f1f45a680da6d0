import { useMyProfile } from '@parlor/hooks';
import { Avatar, ConversationList } from '@parlor/ui';
import { SquarePen } from 'lucide-react';
import type { NetworkSwitch } from './messenger.js';
import { SettingsMenu } from './settings-menu.js';

export interface SidebarProps {
  openID: string | null;
  onOpen: (conversationID: string) => void;
  onNewChat: () => void;
  onLeave: () => void;
  network: NetworkSwitch | undefined;
}

/** Me, and my conversations. */
export function Sidebar({ openID, onOpen, onNewChat, onLeave, network }: SidebarProps) {
  const { profile } = useMyProfile();
  const name = profile?.nick || profile?.userID || '';
  return (
    <aside className="demo-sidebar" aria-label="Conversations">
      <header className="demo-bar">
        <Avatar id={profile?.userID ?? ''} name={name} src={profile?.avatar} size={36} />
        <h2 className="demo-bar-title" dir="auto">
          {name}
        </h2>
        <button
          type="button"
          className="demo-icon-button"
          aria-label="New conversation"
          onClick={onNewChat}
        >
          <SquarePen aria-hidden="true" size={20} />
        </button>
        <SettingsMenu network={network} onLeave={onLeave} />
      </header>
      <ConversationList
        selectedConversationID={openID ?? undefined}
        onSelect={(conversation) => onOpen(conversation.conversationID)}
      />
    </aside>
  );
}
