import { counted } from './counted.js';

/** What an audio room says around its stage: its header, its controls, its settings, and the room made small. */
export interface RoomStrings {
  /** Since when it is open; the time comes written. */
  roomOpenSince: (moment: string) => string;
  /** How a seat is got there, in two or three words. */
  roomModeFree: string;
  roomModeApply: string;
  roomModeInvite: string;
  /** Nobody runs it: its host has gone. */
  roomPaused: string;
  roomOffline: string;
  minimiseRoom: string;
  /** Of the button with the name of the room on it. */
  aboutRoom: (name: string) => string;
  leaveRoom: string;

  leaveRoomQuestion: (name: string) => string;
  /** What the host is told before. */
  leaveRoomAsHost: string;
  /** The same, of who may also end it for everybody. */
  leaveOrCloseRoom: string;
  closeRoomForAll: string;
  seatNotGivenUp: string;
  seatNotGivenUpDetail: (why: string) => string;
  roomNotClosed: string;
  leaveRoomAnyway: string;

  /** Name of the buttons below the stage; `title` may be empty. */
  roomControls: (title: string) => string;
  muteMyself: string;
  unmuteMyself: string;
  mutedByHost: string;
  mutedByHostDetail: string;
  speakFromHere: string;
  roomHeldElsewhere: string;
  roomChat: string;
  roomSettings: string;

  roomOnlyForHosts: string;
  roomOnlyForHostsDetail: string;
  roomClosedDetail: string;
  openRoom: string;
  roomHowToSit: string;
  roomModeFreeDetail: string;
  roomModeApplyDetail: string;
  roomModeInviteDetail: string;
  roomSeatCount: string;
  roomSeatCountDetail: (fewest: string, most: string) => string;
  changeRoomSeatCount: string;
  roomSeatCountChanged: (count: number, written: string) => string;
  roomCoHosts: string;
  roomCoHostsDetail: string;
  addRoomCoHost: string;
  makeRoomCoHost: string;
  removeRoomCoHost: (name: string) => string;
  roomCoHostsFull: (written: string) => string;
  roomAllSeats: string;
  lockEmptySeats: string;
  unlockSeats: string;
  muteAllSeats: string;
  unmuteAllSeats: string;
  /** How many of how many seats are done. */
  roomSeatsDone: (done: string, all: string) => string;
  stopRoomSeats: string;
  roomEnds: string;
  handOverRoom: string;
  chooseRoomHost: string;
  handOverRoomDetail: string;
  handOverRoomNow: string;
  closeRoom: string;
  closeRoomQuestion: (name: string) => string;
  closeRoomDetail: string;
  closeRoomNow: string;

  /** Name of the room made small. */
  smallRoom: (name: string) => string;
  /** What is told when it is made small. */
  roomIsSmall: (name: string) => string;
  backToRoom: (name: string) => string;
  onStage: (names: string) => string;
  nobodyOnStage: string;
  outOfRoom: string;
}

/** All of it in English. */
export const englishRoom: RoomStrings = {
  roomOpenSince: (moment) => `Open since ${moment}`,
  roomModeFree: 'Free seats',
  roomModeApply: 'Seats on request',
  roomModeInvite: 'Seats by invitation',
  roomPaused: 'The host is away',
  roomOffline: 'Offline',
  minimiseRoom: 'Make the room small',
  aboutRoom: (name) => `About ${name}`,
  leaveRoom: 'Leave',

  leaveRoomQuestion: (name) => `Leave ${name}?`,
  leaveRoomAsHost: 'You are its host. It stays open for the others while you are away.',
  leaveOrCloseRoom:
    'You are its host. It stays open for the others while you are away, or you close it: then everybody gets up.',
  closeRoomForAll: 'Close for everybody',
  seatNotGivenUp: 'Your seat could not be given up',
  seatNotGivenUpDetail: (why) => `${why} If you leave anyway, others see you there a while longer.`,
  roomNotClosed: 'The room could not be closed',
  leaveRoomAnyway: 'Leave anyway',

  roomControls: (title) => (title === '' ? 'Controls of the room' : `Controls of ${title}`),
  muteMyself: 'Mute',
  unmuteMyself: 'Unmute',
  mutedByHost: 'Muted by the host',
  mutedByHostDetail: 'The host has muted you. You can speak again when they let you.',
  speakFromHere: 'Speak from here',
  roomHeldElsewhere: 'You speak in another window or on another device. Here you only listen.',
  roomChat: 'Chat',
  roomSettings: 'Room settings',

  roomOnlyForHosts: 'You cannot change the room',
  roomOnlyForHostsDetail: 'Its host and co-hosts can.',
  roomClosedDetail: 'You sit down as the host, and people in this room can join you.',
  openRoom: 'Open the stage',
  roomHowToSit: 'How people get a seat',
  roomModeFreeDetail: 'Whoever wants to takes an empty seat.',
  roomModeApplyDetail: 'People raise their hand; the host or a co-host says yes.',
  roomModeInviteDetail: 'Only who is invited sits down.',
  roomSeatCount: 'Number of seats',
  roomSeatCountDetail: (fewest, most) => `${fewest} to ${most}. Only empty seats can go.`,
  changeRoomSeatCount: 'Change',
  roomSeatCountChanged: (count, written) => `The room has ${counted(count, written, 'seat')} now`,
  roomCoHosts: 'Co-hosts',
  roomCoHostsDetail: 'They mute, lock, invite and say who gets a seat, as the host does.',
  addRoomCoHost: 'Add a co-host…',
  makeRoomCoHost: 'Make co-host',
  removeRoomCoHost: (name) => `Remove ${name} from the co-hosts`,
  roomCoHostsFull: (written) => `There are ${written}: more cannot be.`,
  roomAllSeats: 'All seats at once',
  lockEmptySeats: 'Lock empty seats',
  unlockSeats: 'Unlock seats',
  muteAllSeats: 'Mute everybody',
  unmuteAllSeats: 'Unmute everybody',
  roomSeatsDone: (done, all) => `${done} of ${all}`,
  stopRoomSeats: 'Stop',
  roomEnds: 'The end of it',
  handOverRoom: 'Hand the room over…',
  chooseRoomHost: 'Hand the room over',
  handOverRoomDetail:
    'They are the host then, with the host’s seat. You cannot take that back yourself.',
  handOverRoomNow: 'Hand over',
  closeRoom: 'Close the stage…',
  closeRoomQuestion: (name) => `Close the stage of ${name}?`,
  closeRoomDetail: 'Everybody gets up, and nobody can sit down until it is opened again.',
  closeRoomNow: 'Close the stage',

  smallRoom: (name) => `${name}, made small`,
  roomIsSmall: (name) => `${name} was made small. You are still in it.`,
  backToRoom: (name) => `Back to ${name}`,
  onStage: (names) => `On the stage: ${names}`,
  nobodyOnStage: 'Nobody is on the stage',
  outOfRoom: 'You are not in the room any more',
};
