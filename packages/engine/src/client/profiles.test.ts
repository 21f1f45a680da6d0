import { EVENT, TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createWorld, TRANSPORTS, type World, type WorldOptions } from '../testing/create-world.js';
import { record, settled } from '../testing/events.js';
import { conversationOf, say } from '../testing/small-talk.js';

let world: World<string>;
afterEach(() => world.close());

async function open<const Person extends string>(
  people: readonly Person[],
  options: WorldOptions = {},
): Promise<World<Person>> {
  const opened = await createWorld(people, options);
  world = opened;
  return opened;
}

describe.each(TRANSPORTS)('profiles (%s)', (transport) => {
  test('mine is there after the login, with everything a fresh one has', async () => {
    const { people } = await open(['alice'], { transport });
    const { data } = await people.alice.getMyProfile();
    expect(data).toEqual({
      userID: 'alice',
      nick: '',
      gender: '',
      birthday: 0,
      location: '',
      selfSignature: '',
      allowType: TYPES.ALLOW_TYPE_ALLOW_ANY,
      language: 0,
      avatar: '',
      messageSettings: 0,
      adminForbidType: TYPES.FORBID_TYPE_NONE,
      level: 0,
      role: 0,
      lastUpdatedTime: expect.any(Number),
      profileCustomField: [],
    });
  });

  test('of others come without those who do not exist', async () => {
    const seed = { users: [{ userID: 'bob', nick: 'Bob' }] };
    const { people } = await open(['alice'], { transport, seed });
    const userIDList = ['bob', 'nobody', 'alice'];
    const { data } = await people.alice.getUserProfile({ userIDList });
    expect(data.map(({ userID, nick }) => [userID, nick])).toEqual([
      ['bob', 'Bob'],
      ['alice', ''],
    ]);
    expect((await people.alice.getUserProfile({ userIDList: [] })).data).toEqual([]);
  });

  test('a change is told my instances and those who know me, and shows in old messages', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport, maxInstancesPerUser: 2 });
    const phone = await join('alice');
    await say(people.alice, 'bob', 'hi');
    await settled(people.bob, phone);
    const mine = record(people.alice, EVENT.PROFILE_UPDATED);
    const [message] = (await people.bob.getMessageList({ conversationID: 'C2Calice' })).data
      .messageList;
    const userProfile = await conversationOf(people.bob, 'C2Calice');
    const { data } = await people.alice.updateMyProfile({ nick: 'Alice', location: 'here' });
    expect(data).toMatchObject({ userID: 'alice', nick: 'Alice', location: 'here' });
    expect(mine).toEqual([[data]]);
    expect((await people.alice.getMyProfile()).data).toBe(data);
    await settled(people.bob, phone);
    expect((await phone.getMyProfile()).data.nick).toBe('Alice');
    expect(message?.nick).toBe('Alice');
    expect(userProfile).toMatchObject({ userProfile: { nick: 'Alice' } });
    const next = await say(people.alice, 'bob', 'again');
    expect(next.nick).toBe('Alice');
  });

  test.each([
    ['nothing', 2721, {}],
    ['an unknown key', 2721, { shoeSize: 43 }],
    ['a wrong type', 2721, { nick: 5 }],
    ['an unknown constant', 2721, { gender: 'other' }],
    ['a custom field with a strange key', 2721, { profileCustomField: [{ key: 'a', value: 'b' }] }],
    ['a nick that is too long', 2721, { nick: 'ä'.repeat(251) }],
    ['a signature that is too long', 40601, { selfSignature: 'a'.repeat(501) }],
  ])('changing %s is refused with %i', async (_what, code, changes) => {
    const { people } = await open(['alice'], { transport });
    const told = record(people.alice, EVENT.PROFILE_UPDATED);
    await expect(people.alice.updateMyProfile(changes as never)).rejects.toMatchObject({ code });
    expect(told).toEqual([]);
  });
});

describe('a stranger’s profile', () => {
  test('is believed for ten minutes', async () => {
    const clock = new SimulatedClock();
    const { people } = await open(['alice', 'bob'], { clock });
    const nickOf = async () => {
      const { data } = await people.alice.getUserProfile({ userIDList: ['bob'] });
      return data[0]?.nick;
    };
    expect(await nickOf()).toBe('');
    await people.bob.updateMyProfile({ nick: 'Bob' });
    expect(await nickOf()).toBe('');
    await clock.advance(600_000);
    expect(await nickOf()).toBe('Bob');
  });
});
