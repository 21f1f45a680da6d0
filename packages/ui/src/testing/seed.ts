import type { EngineSeed } from '@parlor/engine';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 64 characters without a space. */
export const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissen0';

/** A small team on an ordinary day, as `ann` sees it. */
export const teamSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'ben', nick: 'Ben Okafor' },
    { userID: 'mei', nick: 'Mei Tanaka' },
    { userID: 'dara', nick: 'دارا الحسيني' },
    { userID: 'eve', nick: 'Evelyn Brown' },
    { userID: 'long', nick: LONG_NAME },
  ],
  groups: [
    {
      groupID: 'design',
      name: 'Design review',
      type: 'Public',
      members: ['ben', 'ann', 'mei', 'dara', 'long'],
    },
    { groupID: 'hikers', name: 'Weekend hikers', type: 'Public', members: ['mei', 'ann', 'eve'] },
  ],
  messages: [
    { from: 'eve', to: 'ann', text: '👍', secondsAgo: 20 * DAY, isRead: true },
    {
      from: 'long',
      to: 'ann',
      text: 'A message that will not fit on the one line that the list has for it, however wide it is',
      secondsAgo: 3 * DAY,
    },
    { from: 'dara', to: 'ann', text: 'شكراً جزيلاً، أراك غداً', secondsAgo: DAY },
    { from: 'mei', to: 'hikers', text: 'Eight o’clock at the station?', secondsAgo: 6 * HOUR },
    { from: 'eve', to: 'hikers', text: 'I bring the map', secondsAgo: 5 * HOUR },

    {
      from: 'ben',
      to: 'design',
      text: 'Morning all. The new seat grid is on the branch, have a look when you have a minute.',
      secondsAgo: 2 * DAY + 2 * HOUR,
      isRead: true,
    },
    {
      from: 'ben',
      to: 'design',
      text: 'Notes are at https://example.org/notes/seat-grid?view=full (see the second part).',
      secondsAgo: 2 * DAY + 2 * HOUR - 50,
      isRead: true,
    },
    {
      from: 'ann',
      to: 'design',
      text: 'Looking now',
      secondsAgo: 2 * DAY + 2 * HOUR - 200,
      isRead: true,
    },
    {
      from: 'mei',
      to: 'design',
      text: 'Same here ☕️',
      secondsAgo: 2 * DAY + 2 * HOUR - 260,
      isRead: true,
    },
    {
      from: 'dara',
      to: 'design',
      text: 'مرحبا بالجميع، أنا أراجع التصميم الآن وسأرسل ملاحظاتي قبل نهاية اليوم.',
      secondsAgo: DAY + HOUR,
      isRead: true,
    },
    { from: 'ann', to: 'design', text: '👋', secondsAgo: DAY + HOUR - 60, isRead: true },
    {
      from: 'ann',
      to: 'design',
      text: 'Welcome! Shout if anything in the setup does not work.',
      secondsAgo: DAY + HOUR - 70,
      isRead: true,
    },
    {
      from: 'mei',
      to: 'design',
      text: 'The spacing between groups feels right to me now. One thing: on the phone the composer could be a touch higher, I keep missing the send button when I hold it in one hand.',
      secondsAgo: 3 * HOUR,
      isRead: true,
    },
    {
      from: 'mei',
      to: 'design',
      text: 'Otherwise: lovely.',
      secondsAgo: 3 * HOUR - 20,
      isRead: true,
    },
    { from: 'mei', to: 'design', text: '🎉🎉', secondsAgo: 3 * HOUR - 40, isRead: true },
    {
      from: 'ann',
      to: 'design',
      text: 'Good point, 44 px on touch it is.',
      secondsAgo: 2 * HOUR,
      isRead: true,
    },
    {
      from: 'long',
      to: 'design',
      text: 'My name has sixty-four characters, and no space in it.',
      secondsAgo: HOUR,
      isRead: true,
    },

    {
      from: 'ann',
      to: 'ben',
      text: 'Have you seen the new seats?',
      secondsAgo: 30 * MINUTE,
      isRead: true,
    },
    { from: 'ben', to: 'ann', text: 'Not yet.', secondsAgo: 25 * MINUTE },
    { from: 'ben', to: 'ann', text: 'Tell me where to look.', secondsAgo: 25 * MINUTE - 20 },
  ],
};

/** `ann` and `ben` have written to each other `count` times, every third message from `ann`. */
export function longTalkSeed(count: number): EngineSeed {
  const messages = Array.from({ length: count }, (_, index) => ({
    from: index % 3 === 0 ? 'ann' : 'ben',
    to: index % 3 === 0 ? 'ben' : 'ann',
    text: `Message ${index + 1}${index % 7 === 3 ? `: ${'and so on, '.repeat(20)}` : ''}`,
    secondsAgo: (count - index) * 11 * MINUTE,
    isRead: true,
  }));
  return { ...teamSeed, groups: [], messages };
}

/** `ann` has a conversation with each of `count` people, and far more unread messages than fit a badge. */
export function crowdSeed(count: number): EngineSeed {
  const people = Array.from({ length: count }, (_, index) => ({
    userID: `person${index}`,
    nick: index % 9 === 4 ? LONG_NAME : `Person ${index + 1}`,
  }));
  const greetings = people.map(({ userID }, index) => ({
    from: userID,
    to: 'ann',
    text: `Hello from ${userID}`,
    secondsAgo: index * 7 * HOUR,
    isRead: index % 4 !== 0,
  }));
  const flood = Array.from({ length: 120 }, (_, index) => ({
    from: 'person0',
    to: 'ann',
    text: `Are you there? (${index + 1})`,
    secondsAgo: 120 - index,
  }));
  return {
    users: [{ userID: 'ann', nick: 'Ann Lindqvist' }, ...people],
    messages: [...greetings, ...flood],
  };
}

/** What a stranger might write: none of it may do anything. */
export const HOSTILE_TEXTS = [
  '<script>globalThis.hacked = true</script>',
  '<img src=x onerror="globalThis.hacked = true">',
  'javascript:globalThis.hacked=true',
  '[click](javascript:alert(1)) https://example.org/"onmouseover="alert(1)',
  'innocent\u202egnp.exe\u202d',
  '\u0000\u0007\u200b\u2066unclosed isolate',
  `${'z'.repeat(2_000)}`,
  `Z${'\u0351\u0324\u0332'.repeat(200)}`,
  '(((((((((('.repeat(100),
] as const;
