import { Contacts } from '@parlor/ui';
import type { ReactNode } from 'react';
import { MyBar } from '../messenger/my-bar.js';
import { useWords } from '../words/use-words.js';

export interface ContactsSidebarProps {
  openID: string | null;
  onOpen: (userID: string) => void;
  onMessage: (userID: string) => void;
  onAdd: () => void;
  /** The button of the line above. */
  settings: ReactNode;
}

/** Me, and whom I know. */
export function ContactsSidebar({
  openID,
  onOpen,
  onMessage,
  onAdd,
  settings,
}: ContactsSidebarProps) {
  const { contacts } = useWords();
  return (
    <aside className="demo-sidebar" aria-label={contacts}>
      <MyBar>{settings}</MyBar>
      <Contacts
        selectedUserID={openID ?? undefined}
        onSelect={onOpen}
        onMessage={onMessage}
        onAdd={onAdd}
      />
    </aside>
  );
}
