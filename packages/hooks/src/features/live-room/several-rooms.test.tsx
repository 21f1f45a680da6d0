import { describe, expect, test } from 'vitest';
import { createLiveRooms, PARTY, SHOW } from '../../testing/live-room-people.js';

/** Ann is in both rooms, and Ben looks at both; their SDKs let them. */
async function openBoth(listEventInterval = 0) {
  const rooms = await createLiveRooms({ unlimitedAVChatRoom: true, listEventInterval });
  const [ann, ben] = [await rooms.person('ann'), await rooms.person('ben')];
  for (const groupID of [SHOW, PARTY]) await ann.client.joinGroup({ groupID });
  const [hall, lounge] = [ben.look(SHOW), ben.look(PARTY)];
  await rooms.pass(5000);
  return { ...rooms, ann, ben, hall, lounge };
}

describe('with unlimitedAVChatRoom', () => {
  test.each([0, 1000])(
    'one is in every room that is looked at (a list event in %i ms)',
    async (listEventInterval) => {
      const { ben } = await openBoth(listEventInterval);
      expect([SHOW, PARTY].map((groupID) => ben.room(groupID).status)).toEqual([
        'joined',
        'joined',
      ]);
      expect((await ben.rooms()).toSorted()).toEqual([PARTY, SHOW]);
    },
  );

  test('each shows what is said in it, and nothing else', async () => {
    const { pass, ann, ben, hall, lounge } = await openBoth();
    await ann.say(SHOW, 'welcome to the show');
    await ann.say(PARTY, 'welcome to the party');
    await pass(1000);
    expect(hall.texts()).toEqual(['welcome to the show']);
    expect(lounge.texts()).toEqual(['welcome to the party']);
    const saying = [SHOW, PARTY].map((groupID) => ben.control.send(groupID, `I am in ${groupID}`));
    await pass(1000);
    await Promise.all(saying);
    expect(hall.texts()).toEqual(['welcome to the show', 'I am in show']);
    expect(lounge.texts()).toEqual(['welcome to the party', 'I am in party']);
  });

  test('one that is not looked at any more is left, and the other is not', async () => {
    const { pass, ann, ben, hall, lounge } = await openBoth();
    hall.unlook();
    await pass(1000);
    expect([SHOW, PARTY].map((groupID) => ben.room(groupID).status)).toEqual(['left', 'joined']);
    expect(await ben.rooms()).toEqual([PARTY]);
    await ann.say(PARTY, 'still here?');
    await pass(1000);
    expect(lounge.texts()).toEqual(['still here?']);
  });

  test('after a break in which the service has let me go, I am in both again', async () => {
    const { pass, ann, ben, hall, lounge } = await openBoth();
    ben.setNetwork('offline');
    await pass(45_000);
    ben.setNetwork('online');
    await pass(60_000);
    for (const groupID of [SHOW, PARTY]) {
      expect(ben.room(groupID)).toMatchObject({ status: 'joined', error: null });
      await ann.say(groupID, 'welcome back');
    }
    await pass(1000);
    expect([hall, lounge].map((one) => one.texts())).toEqual([['welcome back'], ['welcome back']]);
  });
});
