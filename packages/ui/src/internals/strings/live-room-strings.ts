import { counted } from './counted.js';

/** What a live room says. */
export interface LiveRoomStrings {
  /** Name of the room; `title` may be empty. */
  liveRoom: (title: string) => string;
  liveJoining: string;
  /** How many are there. */
  liveOnline: (count: number, written: string) => string;
  leaveLiveRoom: string;
  /** I am out of it, as far as I am concerned. */
  liveNotLeft: (why: string) => string;

  /** Name of the list of what is said. */
  liveMessages: string;
  /** Before what the app's server says to all live rooms. */
  liveBroadcast: string;
  liveQuiet: string;
  liveQuietDetail: string;
  /** So much is said that not all of it is shown. */
  liveDropped: (count: number, written: string) => string;

  /** Name of the field, and what stands in it. */
  liveSay: string;
  liveNotSaid: (why: string) => string;

  /** Name of the button, with how often it was pressed by all. */
  liveLike: (count: number, written: string) => string;
  liveGifts: string;
  liveGift: (label: string, count: number, written: string) => string;
  liveNotGiven: (why: string) => string;

  /** What happens in the room, as the tips of a group. */
  liveTipJoined: (names: string) => string;
  liveTipLetIn: (operator: string, names: string) => string;
  liveTipLeft: (names: string) => string;
  liveTipRenamed: (operator: string, name: string) => string;
  liveTipNewOwner: (name: string) => string;
  liveTipPicture: (operator: string) => string;
  liveTipAllMuted: (operator: string) => string;
  liveTipAllUnmuted: (operator: string) => string;
  liveTipJoinFreely: (operator: string) => string;
  liveTipJoinByNobody: (operator: string) => string;
  liveTipOther: string;
  /** `operator` is `''` when the service does not say who. */
  liveTipCreated: (operator: string) => string;

  liveJoinFailed: string;
  liveIsBanned: string;
  liveEnded: string;
  liveEndedDetail: string;
  liveRemoved: string;
  liveRemovedDetail: string;
  liveBanned: string;
  liveBannedDetail: string;
  liveLeft: string;
  liveLeftDetail: string;
  joinLiveRoom: string;
}

/** All of it in English. */
export const englishLiveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'Live room' : `Live room ${title}`),
  liveJoining: 'Going in…',
  liveOnline: (count, written) => `${counted(count, written, 'person', 'people')} here`,
  leaveLiveRoom: 'Leave',
  liveNotLeft: (why) => `The service could not be told that you left. ${why}`,

  liveMessages: 'What is said here',
  liveBroadcast: 'To all rooms',
  liveQuiet: 'Nothing has been said since you came',
  liveQuietDetail: 'A live room keeps nothing: you see what is said while you are here.',
  liveDropped: (count, written) =>
    `So much is said that ${counted(count, written, 'message')} passed by unseen.`,

  liveSay: 'Say something',
  liveNotSaid: (why) => `That was not said. ${why}`,

  liveLike: (count, written) => `Like, ${counted(count, written, 'like')} so far`,
  liveGifts: 'Gifts',
  liveGift: (label, _count, written) => `${label}, ${written} so far`,
  liveNotGiven: (why) => `That did not arrive. ${why}`,

  liveTipJoined: (names) => `${names} came in`,
  liveTipLetIn: (operator, names) => `${operator} let ${names} in`,
  liveTipLeft: (names) => `${names} left`,
  liveTipRenamed: (operator, name) => `${operator} renamed the room to “${name}”`,
  liveTipNewOwner: (name) => `${name} now owns the room`,
  liveTipPicture: (operator) => `${operator} changed the picture of the room`,
  liveTipAllMuted: (operator) => `${operator} muted the room`,
  liveTipAllUnmuted: (operator) => `${operator} unmuted the room`,
  liveTipJoinFreely: (operator) => `${operator} opened the room: anybody may come in`,
  liveTipJoinByNobody: (operator) => `${operator} closed the room: nobody else may come in`,
  liveTipOther: 'The room was changed',
  liveTipCreated: (operator) =>
    operator === '' ? 'The room was created' : `${operator} created the room`,

  liveJoinFailed: 'You could not go into the room',
  liveIsBanned: 'You were banned from it. The owner decides for how long.',
  liveEnded: 'The room was closed',
  liveEndedDetail: 'It is over for everybody.',
  liveRemoved: 'You were removed from the room',
  liveRemovedDetail: 'You may try to go in again.',
  liveBanned: 'You were banned from the room',
  liveBannedDetail: 'The owner decides for how long.',
  liveLeft: 'You are not in the room any more',
  liveLeftDetail: 'Go in again to hear what is said.',
  joinLiveRoom: 'Go in',
};
