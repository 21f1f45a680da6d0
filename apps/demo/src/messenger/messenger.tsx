import { type AudioBridge, useDocumentBadge, useMyProfile } from '@parlor/hooks';
import {
  c2cConversationID,
  groupConversationID,
  isTopicID,
  parseConversationID,
} from '@parlor/sdk';
import { Notifications, SessionBanner, UserCardDialog } from '@parlor/ui';
import { useRef, useState } from 'react';
import { IncomingCalls } from '../calls/incoming-calls.js';
import { OutgoingCalls } from '../calls/outgoing-calls.js';
import { useCalls } from '../calls/use-calls.js';
import { CommunitiesSurface } from '../communities/communities-surface.js';
import { ContactsSurface } from '../contacts/contacts-surface.js';
import { FirstStepsBar } from '../onboarding/first-steps-bar.js';
import { FirstStepsCard } from '../onboarding/first-steps-card.js';
import { useStepsShown } from '../onboarding/steps.js';
import { StepsWatcher } from '../onboarding/steps-watcher.js';
import { MyRoom } from '../rooms/my-room.js';
import { RoomsSurface } from '../rooms/rooms-surface.js';
import { useWords } from '../words/use-words.js';
import { ChatsSurface } from './chats-surface.js';
import type { Contact } from './contact-picker.js';
import { Rail } from './rail.js';
import { type OpenedSetting, SettingDialogs } from './setting-dialogs.js';
import { SettingsMenu } from './settings-menu.js';
import { useFocusInSight } from './use-focus-in-sight.js';
import { useNavigation } from './use-navigation.js';
import { useNotified } from './use-notified.js';

/** What can be done with the local engine's world; the cloud's is not ours. */
export interface LocalWorld {
  isOffline: boolean;
  setOffline: (isOffline: boolean) => void;
  /** Whether the engine's devtools are there. */
  hasDeveloperTools: boolean;
  setDeveloperTools: (isShown: boolean) => void;
  /** Whether the people whom nobody is answer and talk by themselves. */
  isLively: boolean;
  setLively: (isLively: boolean) => void;
  /** Deletes it and loads the page again; rejects when it could not be deleted. */
  startOver: () => Promise<void>;
}

export interface MessengerProps {
  /** Whom one may start a conversation with. */
  contacts?: readonly Contact[];
  /** How audio rooms are heard; stable. */
  audio: AudioBridge;
  onLeave: () => void;
  world?: LocalWorld;
  /** What the engine had to say: that tabs cannot talk, say. */
  notice?: string;
}

/** A list on one side, what is open of it on the other; on a phone one of the two. */
export function Messenger({ contacts = [], audio, onLeave, world, notice }: MessengerProps) {
  const root = useRef<HTMLDivElement>(null);
  const words = useWords();
  const navigation = useNavigation();
  const { surface, conversationID, contactID, topicConversationID } = navigation;
  const { openRoomID, roomID } = navigation;
  const calls = useCalls();
  const [cardID, setCardID] = useState<string>();
  const [communityID, setCommunityID] = useState<string>();
  const [wantedRoomID, setWantedRoomID] = useState<string>();
  const [setting, setSetting] = useState<OpenedSetting>();
  const [isNotified, setIsNotified] = useNotified();
  const { profile } = useMyProfile();
  const name = profile?.nick || profile?.userID;
  // Who this tab is, and how much is unread.
  useDocumentBadge({ title: name ? `${name} · Parlor` : 'Parlor' });
  const openIDs = {
    chats: conversationID,
    contacts: contactID,
    communities: topicConversationID,
    rooms: openRoomID,
  };
  const openID = openIDs[surface];
  const areStepsShown = useStepsShown();
  useFocusInSight(root, openID, `${surface} ${areStepsShown}`);
  const goToRooms = () => navigation.go('rooms');

  function writeTo(userID: string): void {
    setCardID(undefined);
    navigation.openConversation(c2cConversationID(userID));
  }

  function openGroup(groupID: string): void {
    navigation.openConversation(groupConversationID(groupID));
  }

  function openTopic(opened: string): void {
    // What was opened before the topic does not come back after it.
    setCommunityID(undefined);
    navigation.openTopic(opened);
  }

  /** A community with topics has no conversation of its own. */
  function goToCommunity(groupID: string): void {
    setCommunityID(groupID);
    navigation.go('communities');
    navigation.close();
  }

  function goIn(groupID: string): void {
    if (roomID === null || roomID === groupID) navigation.openRoom(groupID);
    else setWantedRoomID(groupID);
  }

  function openTalk(talkID: string): void {
    if (isTopicID(parseConversationID(talkID)?.targetID ?? '')) openTopic(talkID);
    else navigation.openConversation(talkID);
  }

  const settings = (
    <SettingsMenu
      world={world}
      isNotified={isNotified}
      onNotified={setIsNotified}
      onLeave={onLeave}
      onOpen={setSetting}
    />
  );
  return (
    <div ref={root} className="demo-messenger" data-open={openID ? '' : undefined}>
      <header className="demo-visually-hidden">
        <h1>Parlor</h1>
      </header>
      <SessionBanner />
      <Notifications isOn={isNotified} onOpen={openTalk} />
      {notice && (
        <p className="demo-notice" role="status">
          {words.engineSays}{' '}
          <span lang="en" dir="ltr">
            {notice}
          </span>
        </p>
      )}
      <Rail surface={surface} onGo={navigation.go} />
      <ChatsSurface
        isShown={surface === 'chats'}
        contacts={contacts}
        openID={conversationID}
        onOpen={navigation.openConversation}
        onClose={navigation.close}
        onUser={setCardID}
        onCall={calls.call}
        onGroup={openGroup}
        onCommunity={goToCommunity}
        onRoom={goIn}
        myRoomID={roomID}
        settings={surface === 'chats' && settings}
        firstSteps={
          world && {
            card: <FirstStepsCard world={world} onRooms={goToRooms} />,
            bar: <FirstStepsBar onOpen={() => setSetting('first-steps')} />,
          }
        }
      />
      <ContactsSurface
        isShown={surface === 'contacts'}
        openID={contactID}
        onOpen={navigation.openContact}
        onClose={navigation.close}
        onMessage={writeTo}
        onCall={calls.call}
        settings={surface === 'contacts' && settings}
      />
      <CommunitiesSurface
        isShown={surface === 'communities'}
        openID={topicConversationID}
        communityID={communityID}
        onOpen={openTopic}
        onClose={navigation.close}
        onUser={setCardID}
        onGroup={openGroup}
        settings={surface === 'communities' && settings}
      />
      <RoomsSurface
        isShown={surface === 'rooms'}
        openID={openRoomID}
        roomID={roomID}
        onOpen={goIn}
        onGroup={openGroup}
        settings={surface === 'rooms' && settings}
      />
      <MyRoom
        navigation={navigation}
        audio={audio}
        wantedID={wantedRoomID}
        onDecided={() => setWantedRoomID(undefined)}
        onUser={setCardID}
      />
      <SettingDialogs
        opened={setting}
        world={world}
        onUser={setCardID}
        onRooms={goToRooms}
        onClose={() => setSetting(undefined)}
      />
      {cardID !== undefined && (
        <UserCardDialog
          userID={cardID}
          onMessage={writeTo}
          onCall={calls.call}
          onClose={() => setCardID(undefined)}
        />
      )}
      {world && <StepsWatcher {...world} roomID={roomID} />}
      <IncomingCalls onAccepted={writeTo} />
      <OutgoingCalls {...calls} />
    </div>
  );
}
