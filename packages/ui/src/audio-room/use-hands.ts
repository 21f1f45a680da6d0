import { useSeats, useSession } from '@parlor/hooks';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { useIsWide } from './use-is-wide.js';

/** The panel of raised hands. */
interface HandsPanel {
  readonly isShown: boolean;
  /** It lies over the room, and keeps the focus. */
  readonly isSheet: boolean;
  /** Another number each time that it was opened; 0 while it is not. */
  readonly openedCount: number;
  open(): void;
  close(): void;
  /** Keeps the focus in the room when the panel has gone with it. */
  holdFocus(): void;
}

/** Whether raised hands are to be seen: for who runs the room; by themselves where it is wide, and people have to ask. */
export function useHands(groupID: string, roomRef: RefObject<HTMLElement | null>): HandsPanel {
  const { userID } = useSession();
  const { room } = useSeats(groupID);
  const isWide = useIsWide(roomRef);
  const [openedCount, setOpenedCount] = useState(0);
  const count = useRef(0);
  const opener = useRef<Element | null>(null);
  const open = useCallback(() => {
    count.current += 1;
    opener.current = document.activeElement;
    setOpenedCount(count.current);
  }, []);
  const close = useCallback(() => {
    setOpenedCount(0);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, []);
  // Permissions are another thing with each message: they come with the group.
  const isMine =
    room?.isOpen === true && (room.hostID === userID || room.coHostIDs.includes(userID));
  // Who comes to run it again later has not opened anything.
  if (!isMine && openedCount > 0) setOpenedCount(0);
  const holdFocus = useCallback(() => roomRef.current?.focus({ preventScroll: true }), [roomRef]);
  const isShown = isMine && (openedCount > 0 || (isWide && room.mode === 'apply'));
  const isSheet = isShown && !isWide;
  return { isShown, isSheet, openedCount, open, close, holdFocus };
}
