import { Mic } from 'lucide-react';
import { Activity, type ReactNode, useState } from 'react';
import { NothingOpen } from '../messenger/nothing-open.js';
import { useWords } from '../words/use-words.js';
import { CreateRoomDialog } from './create-room-dialog.js';
import { FindRoomDialog } from './find-room-dialog.js';
import { RoomsSidebar } from './rooms-sidebar.js';

export interface RoomsSurfaceProps {
  isShown: boolean;
  /** The room that is open. */
  openID: string | null;
  /** The room I am in. */
  roomID: string | null;
  onOpen: (groupID: string) => void;
  /** Opens the conversation of a group that is no room. */
  onGroup: (groupID: string) => void;
  settings: ReactNode;
}

/** The audio rooms. The one that is open stands beside them. Nothing is loaded before it is first shown. */
export function RoomsSurface(props: RoomsSurfaceProps) {
  const { isShown, openID, roomID, onOpen, onGroup, settings } = props;
  const { chooseRoom } = useWords();
  const [opened, setOpened] = useState<'create' | 'find'>();
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  if (!wasShown) return null;
  const close = () => setOpened(undefined);
  return (
    <>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <RoomsSidebar
          openID={openID}
          roomID={roomID}
          onOpen={onOpen}
          onCreate={() => setOpened('create')}
          onFind={() => setOpened('find')}
          settings={settings}
        />
      </Activity>
      {isShown && openID === null && (
        <main className="demo-room-pane" data-empty="">
          <NothingOpen Icon={Mic} hint={chooseRoom} />
        </main>
      )}
      {opened === 'create' && <CreateRoomDialog onCreated={onOpen} onClose={close} />}
      {opened === 'find' && <FindRoomDialog onRoom={onOpen} onGroup={onGroup} onClose={close} />}
    </>
  );
}
