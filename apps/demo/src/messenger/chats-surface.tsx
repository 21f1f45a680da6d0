import type { MessageSnapshot } from '@parlor/hooks';
import { Activity, type ReactNode, useState } from 'react';
import type { Contact } from './contact-picker.js';
import { GroupDialogs, type WayToGroup } from './group-dialogs.js';
import { NewChatDialog } from './new-chat-dialog.js';
import { Sidebar } from './sidebar.js';
import { ThreadPane } from './thread-pane.js';
import { useCloseDeleted } from './use-close-deleted.js';
import { useThreadPlace } from './use-thread-place.js';

export interface ChatsSurfaceProps {
  isShown: boolean;
  contacts: readonly Contact[];
  openID: string | null;
  onOpen: (conversationID: string) => void;
  onClose: () => void;
  onUser: (userID: string) => void;
  onCall: (userID: string) => void;
  /** Opens a group that I am in. */
  onGroup: (groupID: string) => void;
  /** Shows a community that is talked in by topics. */
  onCommunity: (groupID: string) => void;
  /** Goes into an audio room. */
  onRoom: (groupID: string) => void;
  /** The audio room I am in. */
  myRoomID: string | null;
  settings: ReactNode;
  /** What is worth trying first: in the place of a conversation, and above the list. */
  firstSteps?: { card: ReactNode; bar: ReactNode } | undefined;
}

/** The conversations, and the one that is open. The list stays as it was left while another surface is shown. */
export function ChatsSurface({
  isShown,
  contacts,
  openID,
  onOpen,
  onClose,
  onUser,
  onCall,
  onGroup,
  onCommunity,
  onRoom,
  myRoomID,
  settings,
  firstSteps,
}: ChatsSurfaceProps) {
  const { place, show, forget } = useThreadPlace();
  const [isStarting, setStarting] = useState(false);
  const [way, setWay] = useState<WayToGroup>();
  useCloseDeleted(openID, onClose);

  function openFromList(conversationID: string): void {
    forget();
    onOpen(conversationID);
  }

  function openAt(conversationID: string, message: MessageSnapshot): void {
    show(conversationID, message);
    onOpen(conversationID);
  }

  return (
    <>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <Sidebar
          openID={openID}
          onOpen={openFromList}
          onFound={openAt}
          onNewChat={() => setStarting(true)}
          settings={settings}
          above={firstSteps?.bar}
        />
      </Activity>
      {isShown && (
        <ThreadPane
          conversationID={openID}
          place={place?.conversationID === openID ? place : undefined}
          onBack={onClose}
          onFound={openAt}
          onUser={onUser}
          onCall={onCall}
          onOpen={openFromList}
          onGroup={onGroup}
          onCommunity={onCommunity}
          onRoom={onRoom}
          myRoomID={myRoomID}
          beside={firstSteps?.card}
        />
      )}
      {isStarting && (
        <NewChatDialog
          contacts={contacts}
          onStart={openFromList}
          onWay={setWay}
          onClose={() => setStarting(false)}
        />
      )}
      <GroupDialogs opened={way} onGroup={onGroup} onClose={() => setWay(undefined)} />
    </>
  );
}
