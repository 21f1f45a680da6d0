import type { EngineSeed } from '@parlor/engine';
import type { ChatWorld } from './chat-world.js';
import { reactTo, type Said } from './react-to.js';
import { LONG_NAME } from './seed.js';

/** What somebody asked in {@link assemblySeed}. */
export const QUESTION: Said = { conversationID: 'GROUPassembly', text: 'Shall we begin?' };

/** Ten ways to react: as many as a message takes. */
export const TEN_REACTIONS = ['👍', '❤️', '😂', '🎉', '😮', '🙏', '👀', '🔥', '💯', '✅'] as const;

/** `ann` and `count` others in one group, where one of them asked something. */
export function assemblySeed(count: number): EngineSeed {
  const others = Array.from({ length: count }, (_, index) => ({
    userID: `person${index}`,
    nick: index === 2 ? LONG_NAME : `Person ${index + 1}`,
  }));
  const members = ['person0', 'ann', ...others.slice(1).map(({ userID }) => userID)];
  return {
    users: [{ userID: 'ann', nick: 'Ann Lindqvist' }, ...others],
    groups: [{ groupID: 'assembly', name: 'Assembly', type: 'Public', members }],
    messages: [{ from: 'person0', to: 'assembly', text: QUESTION.text, secondsAgo: 60 }],
  };
}

/** The first `count` of the others react in the same way, one after the other. */
export async function assemblyReacts(
  { person }: ChatWorld,
  count: number,
  reactionID: string,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await reactTo(await person(`person${index}`), QUESTION, reactionID);
  }
}
