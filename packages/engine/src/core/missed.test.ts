import { describe, expect, it } from 'vitest';
import { type TestLine, TestWorld, text } from '../testing/test-line.js';

/** As much as is kept for a session without a line. */
const MOST = 300;

async function away() {
  const world = new TestWorld();
  const [ann, bob] = await world.logins('ann', 'bob');
  ann.hangUp();
  return {
    bob,
    async says(count: number, line: TestLine = bob) {
      for (let number = 1; number <= count; number += 1) {
        await line.call('messages.send', { message: text('ann', `${number}`) });
      }
    },
    /** Ann is back, on another line. */
    async back() {
      const line = world.line();
      const ticket = { userID: 'ann', userSig: world.sign('ann') };
      await line.call('session.resume', { ...ticket, instanceID: ann.instanceID });
      return line;
    },
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`);

describe('what a session misses while its line is cut', () => {
  it('is told when it is back, in its order', async () => {
    const { says, back } = await away();
    await says(MOST);
    expect((await back()).heard).toEqual(numbers(MOST));
  });

  it('is not kept when it is very much: the client fetches it, and hears on', async () => {
    const { says, back } = await away();
    await says(MOST + 2);
    const line = await back();
    expect(line.pushes).toEqual([]);
    const { conversation } = await line.call('conversations.get', { conversationID: 'C2Cbob' });
    expect(conversation.unreadCount).toBe(MOST + 2);
    await says(1);
    expect(line.heard).toEqual(['1']);
  });

  it('is kept anew the next time', async () => {
    const { says, back } = await away();
    await says(MOST + 1);
    const line = await back();
    line.hangUp();
    await says(2);
    expect((await back()).heard).toEqual(numbers(2));
  });
});
