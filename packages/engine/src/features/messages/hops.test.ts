import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageIDOf } from '../../core/ids.js';
import type { Commands } from '../../protocol/commands.js';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';

type Asked = Omit<Commands['messages.hopByTime']['request'], 'conversationID'>;

const SECOND = 1_000;

async function hop(line: TestLine, asked: Asked) {
  return line.call('messages.hopByTime', { conversationID: 'C2Cbob', ...asked });
}

/** From a place to the end of the history: the texts, in the order of the history. */
async function walk(line: TestLine, asked: Asked): Promise<string[]> {
  const { messages, isCompleted } = await hop(line, asked);
  const texts = messages.map(({ elements }) => String(elements[0]?.content['text']));
  const last = asked.towards === 'newer' ? messages.at(-1) : messages[0];
  if (isCompleted || !last) return texts;
  const rest = await walk(line, { ...asked, besideID: messageIDOf(last) });
  return asked.towards === 'newer' ? [...texts, ...rest] : [...rest, ...texts];
}

it('goes through all that was said until a second, or from it on, whoever stops where', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(2), { maxLength: 20 }),
      fc.integer({ min: -1, max: 42 }),
      fc.integer({ min: 1, max: 7 }),
      async (pauses, moment, limit) => {
        const world = new TestWorld();
        const [ann] = await world.logins('ann', 'bob');
        const said: { words: string; time: number }[] = [];
        const start = Math.floor(world.clock.now() / SECOND);
        for (const [place, pause] of pauses.entries()) {
          await world.clock.advance(pause * SECOND);
          const message = text('bob', `m${place}`);
          const { time } = await ann.call('messages.send', { message });
          said.push({ words: `m${place}`, time });
        }
        const time = start + moment;
        const until = said.filter((one) => one.time <= time).map(({ words }) => words);
        const from = said.filter((one) => one.time >= time).map(({ words }) => words);
        expect(await walk(ann, { towards: 'older', time, limit })).toEqual(until);
        expect(await walk(ann, { towards: 'newer', time, limit })).toEqual(from);
      },
    ),
  );
});

it('begins at the end where no place is named', async () => {
  const [ann] = await new TestWorld().logins('ann', 'bob');
  await ann.call('messages.send', { message: text('bob', 'hello') });
  expect(await walk(ann, { towards: 'older', limit: 5 })).toEqual(['hello']);
  expect(await hop(ann, { towards: 'newer', limit: 5 })).toEqual({
    messages: [],
    isCompleted: true,
  });
  const besideID = 'nothing-like-this';
  const asked = { conversationID: 'C2Cbob', towards: 'newer', besideID, limit: 5 } as const;
  expect(await ann.codeOf('messages.hopByTime', asked)).toBe(20026);
});

it('has so many numbers of a group, and says which of them are not for who asks', async () => {
  const world = new TestWorld();
  const [ann, bob] = await world.logins('ann', 'bob', 'cid');
  const memberList = ['bob', 'cid'].map((userID) => ({ userID }));
  const { group } = await ann.call('groups.create', {
    options: { name: 'tea', type: 'Public', joinOption: 'FreeAccess', memberList },
  });
  const say = (changes = {}) =>
    ann.call('messages.send', { message: groupText(group.groupID, 'x', changes) });
  for (const changes of [{}, {}, { receiverList: ['cid'] }, {}]) await say(changes);
  const ask = async (line: TestLine, sequence: number | undefined, limit: number) => {
    const conversationID = `GROUP${group.groupID}`;
    const place = { conversationID, limit, ...(sequence !== undefined && { sequence }) };
    const { messages, ...rest } = await line.call('messages.hopBySequence', place);
    return { ...rest, numbers: messages.map((message) => message.sequence) };
  };
  expect(await ask(ann, 3, 2)).toEqual({ numbers: [2, 3], unseen: [], isCompleted: false });
  expect(await ask(bob, 3, 2)).toEqual({ numbers: [2], unseen: [3], isCompleted: false });
  expect(await ask(bob, undefined, 2)).toEqual({ numbers: [4], unseen: [3], isCompleted: false });
  expect(await ask(bob, 9, 9)).toEqual({ numbers: [1, 2, 4], unseen: [3], isCompleted: true });
  expect(await ask(bob, 9, 5)).toEqual({ numbers: [], unseen: [], isCompleted: false });
});

it('is asked for by number in groups, and by time of people', async () => {
  const ann = await new TestWorld().login('ann');
  const limit = 5;
  const towards = 'older';
  const asked = { conversationID: 'GROUPtea', towards, limit } as const;
  expect(await ann.codeOf('messages.hopByTime', asked)).toBe(50002);
  const numbered = { conversationID: 'C2Cbob', limit };
  expect(await ann.codeOf('messages.hopBySequence', numbered)).toBe(50002);
});
