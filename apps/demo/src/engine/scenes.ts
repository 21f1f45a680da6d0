import type { BotScene } from '@parlor/engine/bots';
import { LIFTS, LOST } from './gatherings.js';

/** What the people of the demo talk about among themselves, when nobody is them. */
export const scenes: readonly BotScene[] = [
  {
    groupID: 'reading-room',
    lines: [
      ['mina', 'Somebody has returned a book from 1987.'],
      ['omar', 'Is there a fee?'],
      ['mina', 'There was cake in the bag. We are even.'],
    ],
  },
  {
    groupID: 'reading-room',
    lines: [
      ['lina', '窗边的书架整理好了。'],
      ['mina', 'Thank you, Lina! The long wall looks like a wall again.'],
    ],
  },
  {
    groupID: 'reading-room',
    lines: [
      ['sofia', 'Is the kettle in the back alive?'],
      ['omar', 'It boils. I do not ask questions.'],
      ['jonas', 'Do not touch the switch. Look at the switch, if you must.'],
    ],
  },
  {
    groupID: 'saturday-repair',
    lines: [
      ['jonas', 'Who has the small screwdriver?'],
      ['sofia', 'On the train, with me. Sorry.'],
      ['jonas', 'Then it has seen more of the world than I have.'],
    ],
  },
  {
    groupID: 'saturday-repair',
    lines: [
      ['omar', 'A lady has brought the umbrella again.'],
      ['jonas', 'The spring?'],
      ['omar', 'The spring.'],
    ],
  },
  {
    groupID: 'night-radio',
    lines: [
      ['aicha', 'Next hour: sounds that are gone. Send me some.'],
      ['omar', 'The stamp of the old library.'],
      ['jonas', 'My hinge.'],
    ],
  },
  {
    groupID: 'night-radio',
    lines: [
      ['sofia', 'I hear you in the tunnel. How?'],
      ['aicha', 'That was the recording. You are being repeated.'],
    ],
  },
  {
    groupID: LOST,
    lines: [
      ['mina', 'One glove, left hand, by the door.'],
      ['sofia', 'I have the right one.'],
    ],
  },
  {
    groupID: LIFTS,
    lines: [
      ['jonas', 'I have room for one more on Friday.'],
      ['lina', '我可以一起去吗？'],
      ['jonas', 'Of course. Half past eight, by the bakery.'],
    ],
  },
];
