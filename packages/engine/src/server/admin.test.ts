import { EVENT } from '@parlor/sdk';
import { expect, test } from 'vitest';
import type { EngineSeed } from '../features/seed/engine-seed.js';
import { synced } from '../testing/create-world.js';
import { next, settled } from '../testing/events.js';
import { say, text, textsOf } from '../testing/small-talk.js';
import { serverWorld } from './testing/server-world.js';

/** More than a server takes in one frame. */
const MUCH: EngineSeed = {
  users: [{ userID: 'cid' }],
  messages: Array.from({ length: 800 }, (_, number) => ({
    from: 'cid',
    to: 'alice',
    text: `${number} ${'long '.repeat(1_500)}`,
    secondsAgo: number + 1,
  })),
};

test('what is refused on demand is refused on all pages', async () => {
  const { join, page } = await serverWorld();
  const alice = await join('alice');
  await join('bob');
  const refusal = await page().admin.refuse({ method: 'sendMessage', code: 10_023 });
  const message = text(alice, 'bob', 'hello');
  await expect(alice.sendMessage(message)).rejects.toMatchObject({ code: 10_023 });
  await refusal.stop();
  await expect(alice.resendMessage(message)).resolves.toBeDefined();
});

test('a ticket is ended on whatever page it is used', async () => {
  const { join, page } = await serverWorld();
  const alice = await join('alice');
  const kicked = next(alice, EVENT.KICKED_OUT);
  await page().admin.expireUserSig('alice');
  expect((await kicked).data).toEqual({ type: 'userSigExpired' });
});

test('worlds of any size go to the server and come back', async () => {
  const { join, page } = await serverWorld();
  const { admin } = page();
  const alice = await join('alice');
  await admin.seed(MUCH);
  await settled(alice);
  const snapshot = await admin.snapshot();
  expect(snapshot.tables['log-entries']).toHaveLength(800);
  await say(alice, 'cid', 'later');
  await admin.restore(snapshot);
  await settled(alice);
  await synced(alice);
  expect(await admin.snapshot()).toEqual(snapshot);
  await alice.logout();
  const again = await join('alice');
  const { data } = await again.getMessageList({ conversationID: 'C2Ccid' });
  expect(textsOf(data.messageList).at(-1)).toMatch(/^0 long/);
});
