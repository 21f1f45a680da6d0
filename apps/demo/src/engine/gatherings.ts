import type { EngineSeed } from '@parlor/engine';
import { thread } from '@parlor/engine/seed';
import { communityID, topicID } from '@parlor/sdk';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STREET = communityID('tanner-street');
const NOTICEBOARD = topicID(STREET, 'noticeboard');
export const LOST = topicID(STREET, 'lost-and-found');
export const LIFTS = topicID(STREET, 'lifts');

/** A street that talks by topics, a garden that lets people in, and a radio that is on air. */
export const gatherings: Required<Pick<EngineSeed, 'groups' | 'messages'>> = {
  groups: [
    {
      groupID: STREET,
      name: 'Tanner Street',
      type: 'Community',
      members: ['mina', 'jonas', 'aicha', 'lina', 'omar', 'sofia'],
      memberSettings: { jonas: { role: 'Admin' } },
      introduction: 'Everybody between the bakery and the bridge.',
      topics: [
        { topicID: NOTICEBOARD, topicName: 'Noticeboard', introduction: 'What all should know.' },
        { topicID: LOST, topicName: 'Lost and found' },
        { topicID: LIFTS, topicName: 'Lifts' },
      ],
    },
    {
      groupID: 'roof-garden',
      name: 'Roof garden',
      type: 'Public',
      joinOption: 'NeedPermission',
      members: ['jonas', 'sofia'],
      introduction: 'Eleven tomatoes, one hose. Say what you can grow.',
      notification: 'Whoever waters last shuts the door to the roof.',
      applications: [{ userID: 'omar', note: 'I have mint, and too much of it.' }],
    },
    {
      groupID: 'night-radio-live',
      name: 'Night radio, live',
      type: 'AVChatRoom',
      members: ['aicha'],
      introduction: 'The whole night, as long as it is on air.',
      counters: { likes: 128, coffee: 7, book: 3 },
    },
  ],
  messages: [
    ...thread(NOTICEBOARD, 3 * DAY, [
      ['mina', 'The library is open on Sunday, too, from now on. Ten to four.'],
      ['omar', 'With coffee?'],
      ['mina', 'With your coffee, if you bring the pot.'],
    ]),
    ...thread(LIFTS, 2 * DAY, [
      ['jonas', 'I drive to the tip on Friday and have room for a sofa.'],
    ]),
    ...thread('roof-garden', 30 * HOUR, [
      ['sofia', 'The tomatoes have names now.'],
      ['jonas', 'Then water them by name, please.'],
    ]),
    ...thread(LOST, 5 * HOUR, [
      ['lina', '图书馆门口有一把蓝色的雨伞。'],
      ['sofia', 'Blue with a wooden handle? Then it is from the 17:40, and mine.'],
    ]),
  ],
};
