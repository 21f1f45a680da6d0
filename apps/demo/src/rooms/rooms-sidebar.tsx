import { Plus, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { MyBar } from '../messenger/my-bar.js';
import { useWords } from '../words/use-words.js';
import { RoomList } from './room-list.js';

export interface RoomsSidebarProps {
  /** The room that is open. */
  openID: string | null;
  /** The room I am in. */
  roomID: string | null;
  onOpen: (groupID: string) => void;
  onCreate: () => void;
  onFind: () => void;
  /** The last button of the line. */
  settings: ReactNode;
}

/** Me, and the audio rooms I can go into. */
export function RoomsSidebar(props: RoomsSidebarProps) {
  const words = useWords();
  const { openID, roomID, onOpen, onCreate, onFind, settings } = props;
  return (
    <aside className="demo-sidebar" aria-label={words.rooms}>
      <MyBar>
        <button
          type="button"
          className="demo-icon-button"
          aria-label={words.findRoom}
          onClick={onFind}
        >
          <Search aria-hidden="true" size={20} />
        </button>
        <button
          type="button"
          className="demo-icon-button"
          aria-label={words.newRoom}
          onClick={onCreate}
        >
          <Plus aria-hidden="true" size={20} />
        </button>
        {settings}
      </MyBar>
      <RoomList openID={openID} roomID={roomID} onOpen={onOpen} onCreate={onCreate} />
    </aside>
  );
}
