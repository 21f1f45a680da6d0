import { expect, test } from 'vitest';
import type { EngineSeed } from './engine-seed.js';
import { seedFromText, seedToText } from './seed-text.js';

const message = { from: 'ann', to: 'bob', text: 'hello', secondsAgo: 1 };

test('plain data arrives as it was, and bytes as bytes', () => {
  const file = { name: 'a.bin', data: new Uint8Array([0, 127, 255]) };
  const seed: EngineSeed = {
    users: [{ userID: 'ann', nick: '\ud83d\ude00' }],
    messages: [message, { from: 'ann', to: 'bob', secondsAgo: 2, file }],
  };
  expect(seedFromText(seedToText(seed))).toEqual(seed);
});

test('bytes of Node arrive as bytes: what is read from a file is a Buffer', () => {
  const data = Buffer.from([0, 127, 255]);
  const seed: EngineSeed = {
    messages: [{ from: 'ann', to: 'bob', secondsAgo: 2, file: { name: 'a.bin', data } }],
  };
  const arrived = seedFromText(seedToText(seed)) as typeof seed;
  expect(arrived.messages?.[0]?.file?.data).toEqual(new Uint8Array([0, 127, 255]));
});

test('a quote arrives with what is known of the messages by then', () => {
  const known = {
    question: { ID: 'ann-1-$&', time: 17, sequence: 3 },
    answer: { ID: 'bob-2', time: 18, sequence: 4 },
  };
  const sent = (key: string) => (key === 'question' ? known.question : known.answer);
  const seed: EngineSeed = {
    messages: [
      {
        ...message,
        cloudCustomData: (of) => JSON.stringify([of('question'), of('answer'), of('question').ID]),
      },
    ],
  };
  const arrived = seedFromText(seedToText(seed)) as typeof seed;
  const quote = arrived.messages?.[0]?.cloudCustomData;
  if (typeof quote !== 'function') throw new Error('It does not quote any more.');
  expect(JSON.parse(quote(sent))).toEqual([known.question, known.answer, known.question.ID]);
});

test('any other function is named, and does not travel', () => {
  const users: object[] = [{ userID: 'ann', nick: () => 'Ann' }];
  expect(() => seedToText({ users } as EngineSeed)).toThrow(/nick/);
});

test('what is no text of ours is nothing', () => {
  expect(seedFromText('{')).toBeUndefined();
});
