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
}

/** All of it in English. */
export const englishAudioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'Audio room' : `Audio room ${title}`),
  roomQuiet: 'Nothing has been said yet',
  roomOutside: 'You are not in this room',
  roomOutsideDetail: 'Go in to listen, and to take a seat.',
  roomAsked: 'You have asked to come in',
  roomAskedDetail: 'As soon as somebody agrees, you are in the room.',
};
