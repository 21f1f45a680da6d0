import { CreateGroupDialog, JoinGroupDialog } from '@parlor/ui';

/** How one comes to a group. */
export type WayToGroup = 'create' | 'join';

export interface GroupDialogsProps {
  opened: WayToGroup | undefined;
  /** Called with a group that I am in now. */
  onGroup: (groupID: string) => void;
  onClose: () => void;
}

/** Makes a group, or joins one. */
export function GroupDialogs({ opened, onGroup, onClose }: GroupDialogsProps) {
  switch (opened) {
    case 'create':
      return <CreateGroupDialog onCreated={onGroup} onClose={onClose} />;
    case 'join':
      return <JoinDialog onGroup={onGroup} onClose={onClose} />;
    default:
      return null;
  }
}

/** Whoever is in goes on in the group; who has to wait stays and reads so. */
function JoinDialog({ onGroup, onClose }: Omit<GroupDialogsProps, 'opened'>) {
  return (
    <JoinGroupDialog
      onJoined={(groupID) => {
        onClose();
        onGroup(groupID);
      }}
      onClose={onClose}
    />
  );
}
