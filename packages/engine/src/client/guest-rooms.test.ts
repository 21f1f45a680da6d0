import { EVENT, TYPES } from '@parlor/sdk';
import { expect, onTestFinished, test } from 'vitest';
import { createWorld } from '../testing/create-world.js';
import { next } from '../testing/events.js';
import { text, textsOf } from '../testing/small-talk.js';

test('a guest whose line was cut hears their rooms again, also when one of them is no more', async () => {
  const world = await createWorld(['alice'], { unlimitedAVChatRoom: true });
  onTestFinished(() => world.close());
  const { alice } = world.people;
  const page = world.otherPage();
  const guest = page.createClient();
  for (const groupID of ['first', 'second']) {
    await alice.createGroup({ groupID, name: groupID, type: TYPES.GRP_AVCHATROOM });
    await alice.joinGroup({ groupID });
    await guest.joinGroup({ groupID });
  }
  page.network().set({ isOnline: false });
  await alice.dismissGroup('first');
  const isBack = new Promise<void>((resolve) => {
    guest.on(EVENT.NET_STATE_CHANGE, ({ data }) => data.state === 'connected' && resolve());
  });
  page.network().set({ isOnline: true });
  await isBack;
  const heard = next(guest, EVENT.MESSAGE_RECEIVED);
  await alice.sendMessage(text(alice, 'second', 'still on the air', 'GROUP'));
  expect(textsOf((await heard).data)).toEqual(['still on the air']);
});
