/** A conversation of the list, as every contestant shows it. */
export interface Chat {
  /** Stays the same wherever it moves. */
  readonly userID: string;
  readonly name: string;
  /** What was said last. */
  readonly text: string;
  /** When, in seconds. */
  readonly time: number;
  readonly unread: number;
}

const NEWEST = 1_750_000_000;
const MINUTE = 60;

const NAMES = [
  'Ann Åkesson',
  'Ben Baker',
  'Zoë Ritter',
  '陳小明',
  'Мария',
  'Tom Reed',
  'نورا',
  'Élodie',
];

const WORDS = [
  'See you at the station, then.',
  'I have put the drawings where you can find them; the third one is the one that we talked about.',
  'Yes.',
  'Can you bring the keys tomorrow?',
];

/** The nth conversation of the list, from 0, the newest. */
export function chatAt(index: number): Chat {
  return {
    userID: `user${index}`,
    name: `${NAMES[index % NAMES.length] ?? ''} ${index}`,
    text: `${index}: ${WORDS[index % WORDS.length] ?? ''}`,
    time: NEWEST - index * MINUTE,
    unread: index % 7 === 0 ? (index % 30) + 1 : 0,
  };
}

/** The conversations after something happened in the one at a place, which is at the top then. */
export function withNews(chats: readonly Chat[], place: number, text: string): readonly Chat[] {
  const chat = chats[place];
  if (!chat) throw new Error(`There is no conversation at ${place}.`);
  const others = chats.toSpliced(place, 1);
  return [{ ...chat, text, unread: chat.unread + 1, time: (chats[0]?.time ?? 0) + 1 }, ...others];
}
