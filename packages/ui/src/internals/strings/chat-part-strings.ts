/** What the parts of a list, a thread and a composer say that are loaded when they are first used. */
export interface ChatPartStrings {
  /** Name of the list of people who reacted in one way. */
  reactedWith: (reaction: string) => string;
  /** Below some of them: how many are not shown. */
  morePeople: (count: number, written: string) => string;
  reactionPeopleFailed: string;
  searchEmoji: string;
  emojiFound: (count: number, written: string) => string;
  /** What an emoji is called, and can be found by: several names with commas. */
  emojiName: (emoji: string, english: string) => string;
  emojiGroupOften: string;
  emojiGroupFaces: string;
  emojiGroupHands: string;
  emojiGroupHearts: string;
  emojiGroupThings: string;

  dateLabel: string;
  goThere: string;

  /** Names of the two tabs of the card with who has read a message. */
  readTab: (count: string) => string;
  unreadTab: (count: string) => string;
  nobodyRead: string;
  everybodyRead: string;
  readersFailed: string;
  /** Nobody keeps count of this message. */
  readersUnknown: string;
  showMore: string;

  /** Name of the bar at the top of the thread. */
  pinnedBar: string;
  pinnedMessage: string;
  /** `2 of 5`; the numbers come written. */
  pinnedPosition: (place: string, count: string) => string;
  goToPinned: (text: string) => string;
  allPinned: string;
  pinnedBy: (name: string) => string;
  unpinNamed: (text: string) => string;
  unpinFailed: (why: string) => string;
}

/** All of it in English. */
export const englishChatParts: ChatPartStrings = {
  reactedWith: (reaction) => `Reacted with ${reaction}`,
  morePeople: (_count, written) => `and ${written} more`,
  reactionPeopleFailed: 'Not everybody could be loaded.',
  searchEmoji: 'Search emoji',
  emojiFound: (count, written) => (count === 0 ? 'No emoji found' : `${written} emoji found`),
  emojiName: (_emoji, english) => english,
  emojiGroupOften: 'Often used',
  emojiGroupFaces: 'Faces',
  emojiGroupHands: 'Hands and people',
  emojiGroupHearts: 'Hearts',
  emojiGroupThings: 'Signs and things',

  dateLabel: 'Date',
  goThere: 'Go',

  readTab: (count) => (count === '' ? 'Read' : `Read ${count}`),
  unreadTab: (count) => (count === '' ? 'Not yet' : `Not yet ${count}`),
  nobodyRead: 'Nobody has read it yet.',
  everybodyRead: 'Everybody has read it.',
  readersFailed: 'Who has read it could not be loaded.',
  readersUnknown: 'Nobody keeps count of who has read this message.',
  showMore: 'Show more',

  pinnedBar: 'Pinned messages',
  pinnedMessage: 'Pinned message',
  pinnedPosition: (place, count) => `${place} of ${count}`,
  goToPinned: (text) => `Go to the pinned message: ${text}`,
  allPinned: 'Show all pinned messages',
  pinnedBy: (name) => `Pinned by ${name}`,
  unpinNamed: (text) => `Unpin: ${text}`,
  unpinFailed: (why) => `It could not be unpinned. ${why}`,
};
