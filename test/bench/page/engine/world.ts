import type { EngineSeed } from '@parlor/engine';
import { hallSeed } from '../../../../packages/ui/src/testing/hall.js';
import { chatAt } from '../chats.js';
import { APART, ME, peerOf, wordsAt } from '../talk.js';

/** What the engine's world is to be like. */
export type WorldWish =
  | { readonly kind: 'talks'; readonly count: number; readonly talks: number }
  | { readonly kind: 'chats'; readonly count: number }
  | { readonly kind: 'hall'; readonly count: number };

/** How many messages each talk has besides, before the first of those that are counted. */
const OLDER = 500;
const MINUTE = 60;

/** The same people and messages as those of the other pages. */
export function worldOf(wish: WorldWish): EngineSeed {
  switch (wish.kind) {
    case 'talks':
      return talks(wish);
    case 'chats':
      return chats(wish.count);
    case 'hall':
      return hallSeed(wish.count - 1);
  }
}

function talks({ count, talks: howMany }: { count: number; talks: number }): EngineSeed {
  const peers = Array.from({ length: howMany }, (_, talk) => peerOf(talk));
  return {
    users: [
      { userID: ME, nick: 'Ann Lindqvist' },
      ...peers.map((userID) => ({ userID, nick: 'Ben Okafor' })),
    ],
    messages: peers.flatMap((peer) =>
      Array.from({ length: count + OLDER }, (_, place) => {
        const { text, isMine } = wordsAt(place - OLDER);
        const secondsAgo = (count + OLDER - place) * APART;
        const [from, to] = isMine ? [ME, peer] : [peer, ME];
        return { from, to, text, secondsAgo, isRead: true };
      }),
    ),
  };
}

function chats(count: number): EngineSeed {
  const all = Array.from({ length: count }, (_, index) => ({ ...chatAt(index), index }));
  return {
    users: [
      { userID: ME, nick: 'Ann Lindqvist' },
      ...all.map(({ userID, name }) => ({ userID, nick: name })),
    ],
    messages: all.flatMap(({ userID, text, unread, index }) =>
      Array.from({ length: Math.max(1, unread) }, () => ({
        ...{ from: userID, to: ME, text, isRead: unread === 0 },
        secondsAgo: (index + 1) * MINUTE,
      })),
    ),
  };
}
