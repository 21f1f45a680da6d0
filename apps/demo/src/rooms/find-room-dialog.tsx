import { useGroupActions } from '@parlor/hooks';
import { JoinGroupDialog } from '@parlor/ui';
import { isRoom } from './room-kinds.js';

export interface FindRoomDialogProps {
  /** Called with a room that I may go into now. */
  onRoom: (groupID: string) => void;
  /** Called with a group that is no room. */
  onGroup: (groupID: string) => void;
  onClose: () => void;
}

/** Finds a room by its ID, and goes in. By an ID any other group may be found as well. */
export function FindRoomDialog({ onRoom, onGroup, onClose }: FindRoomDialogProps) {
  const { searchGroup } = useGroupActions();
  async function goIn(groupID: string): Promise<void> {
    // What cannot be looked up now was found a moment ago: as a room it says what is the matter.
    const isOne = await searchGroup(groupID).then(isRoom, () => true);
    onClose();
    if (isOne) onRoom(groupID);
    else onGroup(groupID);
  }
  return <JoinGroupDialog onJoined={(groupID) => void goIn(groupID)} onClose={onClose} />;
}
