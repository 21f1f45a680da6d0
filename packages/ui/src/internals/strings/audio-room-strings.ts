/** What an audio room says as a whole, and its chat. */
export interface AudioRoomStrings {
  /** Name of the room; `title` may be empty. */
  audioRoom: (title: string) => string;
  /** In the place of what is said, in a group that keeps it. */
  roomQuiet: string;
  /** I was never in it. */
  roomOutside: string;
  roomOutsideDetail: string;
  /** Somebody has to let me in. */
  roomAsked: string;
  roomAskedDetail: string;
  /** Asks once more to be let in. */
  roomAskAgain: string;
  /** Who could let me in has declined. */
  roomRefused: string;
  roomRefusedDetail: string;
}

/** All of it in English. */
export const englishAudioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'Audio room' : `Audio room ${title}`),
  roomQuiet: 'Nothing has been said yet',
  roomOutside: 'You are not in this room',
  roomOutsideDetail: 'Go in to listen, and to take a seat.',
  roomAsked: 'You have asked to come in',
  roomAskedDetail: 'As soon as somebody agrees, you are in the room.',
  roomAskAgain: 'Ask again',
  roomRefused: 'You were not let in',
  roomRefusedDetail: 'Somebody who runs the group has declined. You can ask again.',
};
