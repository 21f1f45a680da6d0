import type { ReactNode } from 'react';
import {
  AddFriendIcon,
  CloseIcon,
  CoHostIcon,
  FriendIcon,
  HostIcon,
  LeaveSeatIcon,
  LockIcon,
  MicIcon,
  MicOffIcon,
  MoveAfterIcon,
  NoCoHostIcon,
  ProfileIcon,
  RemoveFriendIcon,
  SeatsIcon,
  SpeakHereIcon,
  SwapIcon,
  UnlockIcon,
  WaveIcon,
} from '../../internals/icons.js';
import type { MenuItem } from '../../internals/menu.js';
import type { Strings } from '../../internals/strings/strings.js';
import type { SeatMenuDeed } from './deeds-on-seat.js';

interface SeatLook extends Pick<MenuItem, 'section' | 'isDanger'> {
  readonly label: (strings: Strings) => string;
  readonly icon: ReactNode;
}

/** How the lines of a seat's menu look. */
export const SEAT_LOOKS: Readonly<Record<SeatMenuDeed, SeatLook>> = {
  take: look((strings) => strings.takeSeat, <SeatsIcon size={16} />, 'own'),
  move: look(
    (strings) => strings.moveToSeat,
    <MoveAfterIcon size={16} className="parlor-mirrored" />,
    'own',
  ),
  ask: look((strings) => strings.askForSeat, <WaveIcon size={16} />, 'own'),
  lowerHand: look((strings) => strings.lowerHand, <CloseIcon size={16} />, 'own'),
  takeOver: look((strings) => strings.takeSeatOver, <SpeakHereIcon size={16} />, 'own'),
  muteSelf: look((strings) => strings.muteYourself, <MicOffIcon size={16} />, 'own'),
  unmuteSelf: look((strings) => strings.unmuteYourself, <MicIcon size={16} />, 'own'),
  profile: look((strings) => strings.showProfile, <ProfileIcon size={16} />, 'person'),
  mute: look((strings) => strings.muteOnSeat, <MicOffIcon size={16} />, 'person'),
  unmute: look((strings) => strings.unmuteOnSeat, <MicIcon size={16} />, 'person'),
  makeCoHost: look((strings) => strings.makeCoHost, <CoHostIcon size={16} />, 'person'),
  unmakeCoHost: look((strings) => strings.unmakeCoHost, <NoCoHostIcon size={16} />, 'person'),
  invite: look((strings) => strings.inviteToSeat, <AddFriendIcon size={16} />, 'seat'),
  place: look((strings) => strings.placeOnSeat, <FriendIcon size={16} />, 'seat'),
  swap: look((strings) => strings.swapSeats, <SwapIcon size={16} />, 'seat'),
  lock: look((strings) => strings.lockSeat, <LockIcon size={16} />, 'seat'),
  unlock: look((strings) => strings.unlockSeat, <UnlockIcon size={16} />, 'seat'),
  handOver: look((strings) => strings.handRoomOver, <HostIcon size={16} />, 'end'),
  leave: danger((strings) => strings.leaveSeat, <LeaveSeatIcon size={16} />),
  release: danger((strings) => strings.releaseSeat, <CloseIcon size={16} />),
  remove: danger((strings) => strings.removeFromSeat, <RemoveFriendIcon size={16} />),
  removeAndLock: danger((strings) => strings.removeAndLockSeat, <LockIcon size={16} />),
};

function look(label: SeatLook['label'], icon: ReactNode, section: string): SeatLook {
  return { label, icon, section };
}

function danger(label: SeatLook['label'], icon: ReactNode): SeatLook {
  return { ...look(label, icon, 'end'), isDanger: true };
}
