import type { AudioBridge } from '@parlor/hooks';
import type { Navigation } from '../messenger/use-navigation.js';
import { MinimisedRoom } from './minimised-room.js';
import { RoomPane } from './room-pane.js';
import { SwitchRoomDialog } from './switch-room-dialog.js';

export interface MyRoomProps {
  navigation: Navigation;
  audio: AudioBridge;
  /** Another room that I would like to go into. */
  wantedID: string | undefined;
  /** I go there now, or I stay. */
  onDecided: () => void;
  onUser: (userID: string) => void;
}

/**
 * The audio room I am in, on the whole surface or as a bar below another one. It goes on while it is out of sight: voices are
 * heard, who raises their hand and what is said, too, and a text that was begun stays.
 */
export function MyRoom({ navigation, audio, wantedID, onDecided, onUser }: MyRoomProps) {
  const { surface, openRoomID, roomID } = navigation;
  if (roomID === null) return null;
  const isWhole = surface === 'rooms' && openRoomID === roomID;
  return (
    <>
      <RoomPane
        key={roomID}
        groupID={roomID}
        audio={audio}
        isShown={isWhole}
        onMinimise={navigation.minimiseRoom}
        onLeft={navigation.leaveRoom}
        onUser={onUser}
        onConversation={navigation.openConversation}
      />
      {!isWhole && (
        <MinimisedRoom
          key={`${roomID}, small`}
          groupID={roomID}
          audio={audio}
          onOpen={() => navigation.openRoom(roomID)}
          onLeft={navigation.leaveRoom}
        />
      )}
      {wantedID !== undefined && (
        <SwitchRoomDialog
          fromID={roomID}
          onFree={() => {
            onDecided();
            navigation.openRoom(wantedID);
          }}
          onStay={onDecided}
        />
      )}
    </>
  );
}
