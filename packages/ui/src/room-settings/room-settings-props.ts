/** What {@link RoomSettingsDialog} takes. */
export interface RoomSettingsDialogProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** Called when it was closed, by whatever; the focus is where it was before then. */
  onClose: () => void;
}
