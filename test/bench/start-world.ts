import type { EngineSeed } from '../../packages/engine/src/index.js';

const FRIENDS = 40;
const GROUPS = 10;
const CONVERSATIONS = FRIENDS + GROUPS;

/** A world in which alice talks with forty people and in ten groups; what was said is spread evenly over all. */
export function startWorld(messages: number): EngineSeed {
  const friends = Array.from({ length: FRIENDS }, (_, index) => `friend-${index}`);
  const groups = Array.from({ length: GROUPS }, (_, index) => ({
    groupID: `group-${index}`,
    name: `Group ${index}`,
    type: 'Public' as const,
    members: ['alice', ...friends.slice(0, 20)],
  }));
  return {
    users: [{ userID: 'alice' }, ...friends.map((userID) => ({ userID }))],
    groups,
    messages: Array.from({ length: messages }, (_, index) => {
      const place = index % CONVERSATIONS;
      const from = friends[index % FRIENDS] ?? '';
      const to = place < FRIENDS ? 'alice' : `group-${place - FRIENDS}`;
      const text = `Message ${index}: ${'about what everybody knows already, '.repeat(1 + (index % 4))}`;
      // People in groups are friends of the first twenty.
      const speaker = place < FRIENDS ? from : (friends[index % 20] ?? '');
      return { from: speaker, to, text, secondsAgo: messages - index };
    }),
  };
}
