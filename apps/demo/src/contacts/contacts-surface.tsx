import { AddFriendDialog } from '@parlor/ui';
import { Activity, type ReactNode, useState } from 'react';
import { ContactPane } from './contact-pane.js';
import { ContactsSidebar } from './contacts-sidebar.js';

export interface ContactsSurfaceProps {
  isShown: boolean;
  openID: string | null;
  onOpen: (userID: string) => void;
  onClose: () => void;
  onMessage: (userID: string) => void;
  onCall: (userID: string) => void;
  settings: ReactNode;
}

/** Whom I know, and the card of one of them. Nothing is loaded before it is first shown; then it stays as it was left. */
export function ContactsSurface({
  isShown,
  openID,
  onOpen,
  onClose,
  onMessage,
  onCall,
  settings,
}: ContactsSurfaceProps) {
  const [isAdding, setAdding] = useState(false);
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  if (!wasShown) return null;
  return (
    <>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <ContactsSidebar
          openID={openID}
          onOpen={onOpen}
          onMessage={onMessage}
          onAdd={() => setAdding(true)}
          settings={settings}
        />
      </Activity>
      {isShown && (
        <ContactPane userID={openID} onBack={onClose} onMessage={onMessage} onCall={onCall} />
      )}
      {isAdding && <AddFriendDialog onClose={() => setAdding(false)} />}
    </>
  );
}
