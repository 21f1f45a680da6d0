import { expect, test } from 'vitest';
import { type TestLine, TestWorld, text } from '../../testing/test-line.js';

/** Conversations with people whom nobody has to know. */
function conversations(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, place) => `C2Cuser${first + place}`);
}

async function codesOf(line: TestLine, conversationIDs: string[]): Promise<number[]> {
  const { outcomes } = await line.call('conversations.mark', {
    conversationIDs,
    bit: 0,
    isSet: true,
  });
  return outcomes.map(({ code }) => code);
}

test('a person can label 1000 conversations; one more fails, until another is let go [CNV-2.81]', async () => {
  const [ann, bob] = await new TestWorld().logins('ann', 'bob');
  for (let first = 0; first < 1_000; first += 100) {
    expect(new Set(await codesOf(ann, conversations(first, 100)))).toEqual(new Set([0]));
  }
  // The one that has a label already can have more.
  expect(await codesOf(ann, ['C2Cuser0', 'C2Clast'])).toEqual([0, 51008]);
  const note = (conversationIDs: string[], customData: string) =>
    ann.call('conversations.note', { conversationIDs, customData });
  expect((await note(['C2Cuser1', 'C2Clast'], 'Monday')).outcomes).toMatchObject([
    { conversationID: 'C2Cuser1', code: 0, message: '' },
    { conversationID: 'C2Clast', code: 51008 },
  ]);
  await ann.call('conversations.mark', { conversationIDs: ['C2Cuser0'], bit: 0, isSet: false });
  expect(await codesOf(ann, ['C2Clast'])).toEqual([0]);
  expect(await codesOf(bob, ['C2Clast'])).toEqual([0]);
});

test('there are 64 marks, and none on what is no conversation', async () => {
  const [ann] = await new TestWorld().logins('ann');
  const mark = (conversationIDs: string[], bit: number) =>
    ann.codeOf('conversations.mark', { conversationIDs, bit, isSet: true });
  expect(await mark(['C2Cbob'], 64)).toBe(50002);
  expect(await codesOf(ann, ['bob', '@TIM#SYSTEM'])).toEqual([50002, 50002]);
});

test('my other instances are told of all labels of what was changed, and nobody else', async () => {
  const world = new TestWorld({ maxInstancesPerUser: 2 });
  const [ann, phone, bob] = await world.logins('ann', 'ann', 'bob');
  await ann.call('messages.send', { message: text('bob', 'hi') });
  const conversationIDs = ['C2Cbob'];
  await ann.call('conversations.mark', { conversationIDs, bit: 63, isSet: true });
  await ann.call('conversations.note', { conversationIDs, customData: 'Monday' });
  expect(phone.pushes.slice(-2)).toEqual([
    {
      type: 'conversations.labelled',
      conversations: [{ conversationID: 'C2Cbob', markList: [2 ** 63], customData: '' }],
    },
    {
      type: 'conversations.labelled',
      conversations: [{ conversationID: 'C2Cbob', markList: [2 ** 63], customData: 'Monday' }],
    },
  ]);
  expect(bob.pushes.map(({ type }) => type)).toEqual(['messages.new']);
  expect(ann.pushes).toEqual([]);
});
