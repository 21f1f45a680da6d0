import { describe, expect, it } from 'vitest';
import { createSlowStore } from '../../testing/slow-store.js';
import { type TestLine, TestWorld, text } from '../../testing/test-line.js';

function typesOf(line: TestLine) {
  return line.pushes.map((push) => (push.type === 'session.kicked' ? push.kickType : push.type));
}

async function loginCode(world: TestWorld, userID: string, userSig: string) {
  return world.line().codeOf('session.login', { userID, userSig });
}

describe('logging in', () => {
  it('makes a person who is new, and tells them who they are', async () => {
    const world = new TestWorld();
    const ticket = { userID: 'ann', userSig: world.sign('ann') };
    expect(await world.line().call('session.login', ticket)).toMatchObject({
      tinyID: expect.stringMatching(/^\d{18}$/),
      instanceID: world.clock.now(),
      serverTime: world.clock.now(),
      profile: { userID: 'ann', nick: '', gender: '', allowType: 'AllowType_Type_AllowAny' },
    });
  });

  it.each([
    ['an expired ticket', 'ann', -1, 70001],
    ['somebody else’s ticket', 'bob', 60, 70013],
  ])('with %s is refused, and makes nobody', async (_, signedFor, expire, code) => {
    const world = new TestWorld();
    expect(await loginCode(world, 'ann', world.sign(signedFor, expire))).toBe(code);
    const eve = await world.login('eve');
    expect(await eve.call('profiles.get', { userIDList: ['ann'] })).toEqual({ profiles: [] });
  });

  it('under a name that is none is refused', async () => {
    const world = new TestWorld();
    expect(await loginCode(world, '用户', world.sign('用户'))).toBe(70402);
  });

  it('is blocked for a minute after ten wrong tickets, for that person only', async () => {
    const world = new TestWorld();
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect(await loginCode(world, 'ann', 'wrong')).toBe(70003);
    }
    expect(await loginCode(world, 'ann', world.sign('ann'))).toBe(70050);
    await expect(world.login('bob')).resolves.toBeDefined();
    await world.clock.advance(59_999);
    expect(await loginCode(world, 'ann', world.sign('ann'))).toBe(70050);
    await world.clock.advance(1);
    expect(await loginCode(world, 'ann', world.sign('ann'))).toBeUndefined();
  });

  it('forgets wrong tickets when a good one comes', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 9 });
    for (let round = 1; round <= 2; round += 1) {
      for (let attempt = 1; attempt <= 9; attempt += 1) await loginCode(world, 'ann', 'wrong');
      expect(await loginCode(world, 'ann', world.sign('ann'))).toBeUndefined();
    }
  });

  it('on a line that somebody is logged in on ends their session', async () => {
    const world = new TestWorld();
    const [line, cid] = await world.logins('ann', 'cid');
    await line.call('session.login', { userID: 'bob', userSig: world.sign('bob') });
    await cid.call('messages.send', { message: text('ann', 'x') });
    await cid.call('messages.send', { message: text('bob', 'y') });
    expect(line.heard).toEqual(['y']);
  });
});

describe('one instance more than allowed', () => {
  it('logs the oldest out, which is told why and hears nothing more', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [first, second, third, bob] = await world.logins('ann', 'ann', 'ann', 'bob');
    expect([first, second, third].map(typesOf)).toEqual([['multipleAccount'], [], []]);
    await bob.call('messages.send', { message: text('ann', 'x') });
    expect([first, second, third].map(({ heard }) => heard)).toEqual([[], ['x'], ['x']]);
    expect(await first.codeOf('groups.list', {})).toBe(2024);
  });

  it('is one when nothing else is said', async () => {
    const [first, second] = await new TestWorld().logins('ann', 'ann');
    expect([first, second].map(typesOf)).toEqual([['multipleAccount'], []]);
  });
});

describe('logging out', () => {
  it('ends this session and no other', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [first, second, bob] = await world.logins('ann', 'ann', 'bob');
    await first.call('session.logout', {});
    await bob.call('messages.send', { message: text('ann', 'x') });
    expect([first.heard, second.heard]).toEqual([[], ['x']]);
    expect(await first.codeOf('session.logout', {})).toBe(2024);
  });
});

describe('an operator', () => {
  it.each(['REST_API_Kick', 'multipleDevice', 'userSigExpired', 'multipleAccount'] as const)(
    'logs a person out of all instances (%s)',
    async (type) => {
      const world = new TestWorld({ maxInstancesPerUser: 2 });
      const [first, second, bob] = await world.logins('ann', 'ann', 'bob');
      await world.kick('ann', type);
      expect([first, second, bob].map(typesOf)).toEqual([[type], [type], []]);
      expect(await second.codeOf('groups.list', {})).toBe(2024);
    },
  );

  it('may log out somebody who is not there', async () => {
    await expect(new TestWorld().kick('nobody', 'REST_API_Kick')).resolves.toBeUndefined();
  });
});

describe('a session whose line was cut', () => {
  const back = async (world: TestWorld, line: TestLine, userSig = world.sign(line.userID)) => {
    const again = world.line();
    const { userID, instanceID } = line;
    const code = await again.codeOf('session.resume', { userID, userSig, instanceID });
    return { again, code };
  };

  it('goes on within half a minute, and hears in order what it missed', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    ann.hangUp();
    await bob.call('messages.send', { message: text('ann', '1') });
    await bob.call('messages.send', { message: text('ann', '2') });
    await world.clock.advance(29_999);
    const { again } = await back(world, ann);
    await bob.call('messages.send', { message: text('ann', '3') });
    expect([ann.heard, again.heard]).toEqual([[], ['1', '2', '3']]);
    expect(await again.call('groups.list', {})).toEqual({ groups: [] });
  });

  /** Ann comes back in the very moment in which her time is over, when the engine is busy with something else. */
  const backAtTheLastMoment = async () => {
    const store = createSlowStore();
    const world = new TestWorld({ store });
    const [ann, bob] = await world.logins('ann', 'bob');
    ann.hangUp();
    await world.clock.advance(29_999);
    const goOn = store.hold();
    const said = bob.call('messages.send', { message: text('bob', 'wait') });
    const coming = back(world, ann);
    await world.clock.advance(1);
    goOn();
    await said;
    return { world, ann, bob, ...(await coming) };
  };

  it('goes on, too, when it comes back in the moment in which it is given up', async () => {
    const { world, again, code } = await backAtTheLastMoment();
    await world.clock.advance(60_000);
    expect(code).toBeUndefined();
    expect(await again.call('groups.list', {})).toEqual({ groups: [] });
  });

  it('is waited for as long as ever when it came back in that moment, and is cut again', async () => {
    const { world, ann, bob, again } = await backAtTheLastMoment();
    again.hangUp();
    await world.clock.advance(29_999);
    await bob.call('messages.send', { message: text('ann', 'still there?') });
    expect((await back(world, ann)).again.heard).toEqual(['still there?']);
  });

  it('is offline meanwhile', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const { group } = await ann.call('groups.create', {
      options: { name: 'tea', type: 'Private', memberList: [{ userID: 'bob' }] },
    });
    bob.hangUp();
    const page = { groupID: group.groupID, count: 9, offset: 0 };
    const { members } = await ann.call('members.list', page);
    expect(members.map(({ isOnline }) => isOnline)).toEqual([true, false]);
  });

  it('begins anew after half a minute, under the same number', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    ann.hangUp();
    await bob.call('messages.send', { message: text('ann', '1') });
    await world.clock.advance(30_000);
    const { again } = await back(world, ann);
    await bob.call('messages.send', { message: text('ann', '2') });
    expect(again.heard).toEqual(['2']);
    const next = await world.login('ann');
    expect(next.instanceID).toBeGreaterThan(ann.instanceID);
    expect(typesOf(again).at(-1)).toBe('multipleAccount');
  });

  it('that was ended meanwhile is told why when it comes back, and does not push the others out', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    ann.hangUp();
    const newer = await world.login('ann');
    const { again, code } = await back(world, ann);
    expect([typesOf(again), code]).toEqual([['multipleAccount'], 1002]);
    expect(typesOf(newer)).toEqual([]);
  });

  it.each([
    ['an expired ticket', -1, 70001],
    ['a good ticket', 60, undefined],
  ])('with %s: %s, %s', async (_, expire, expected) => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    ann.hangUp();
    const { code } = await back(world, ann, world.sign('ann', expire));
    expect(code).toBe(expected);
  });

  it('goes on also while nobody can log in, because somebody tries tickets in their name', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    ann.hangUp();
    for (let attempt = 1; attempt <= 10; attempt += 1) await loginCode(world, 'ann', 'wrong');
    expect(await loginCode(world, 'ann', world.sign('ann'))).toBe(70050);
    expect((await back(world, ann, 'wrong')).code).toBe(70050);
    const { again, code } = await back(world, ann);
    expect(code).toBeUndefined();
    expect(await again.call('groups.list', {})).toEqual({ groups: [] });
    // The others have to wait all the same.
    expect(await loginCode(world, 'ann', world.sign('ann'))).toBe(70050);
  });

  it('may bring any number, and none that takes theirs from others', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const eve = world.line();
    const instanceID = Number.MAX_SAFE_INTEGER;
    await eve.call('session.resume', { userID: 'eve', userSig: world.sign('eve'), instanceID });
    expect(await eve.call('groups.list', {})).toEqual({ groups: [] });
    const [first, second] = await world.logins('ann', 'ann');
    expect(second.instanceID).toBeGreaterThan(first.instanceID);
    expect(Number.isSafeInteger(second.instanceID)).toBe(true);
    first.hangUp();
    expect((await back(world, first)).code).toBeUndefined();
  });

  it('is not told of a kick that was meant for somebody else under the same number', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    const eve = world.line();
    const { instanceID } = ann;
    await eve.call('session.resume', { userID: 'eve', userSig: world.sign('eve'), instanceID });
    eve.hangUp();
    await world.kick('eve', 'REST_API_Kick');
    ann.hangUp();
    const { again, code } = await back(world, ann);
    expect([code, typesOf(again)]).toEqual([undefined, []]);
  });

  it('may come back before the old line is known to be dead', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const { again } = await back(world, ann);
    ann.hangUp();
    await world.clock.advance(60_000);
    await bob.call('messages.send', { message: text('ann', 'x') });
    expect([ann.heard, again.heard]).toEqual([[], ['x']]);
  });

  it('leaves its old line behind, which is of no use any more', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    await back(world, ann);
    expect(await ann.codeOf('groups.list', {})).toBe(2024);
  });

  it('still carries out what was asked just before', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const body = { message: text('bob', 'last words') };
    ann.raw({ kind: 'request', id: 99, command: 'messages.send', body });
    ann.hangUp();
    await bob.call('groups.list', {});
    expect(bob.heard).toEqual(['last words']);
  });

  it('is not taken for one that has logged in to a new engine before it came back', async () => {
    const before = new TestWorld();
    const phone = await before.login('ann');
    await before.backend.close();
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    await world.clock.advance(1_000);
    const tablet = await world.login('ann');
    const { again } = await back(world, phone);
    expect(await tablet.codeOf('session.heartbeat', {})).toBeUndefined();
    const bob = await world.login('bob');
    await bob.call('messages.send', { message: text('ann', 'both') });
    expect([tablet.heard, again.heard]).toEqual([['both'], ['both']]);
  });

  it('while it was logging in is waited for as well', async () => {
    const world = new TestWorld();
    const bob = await world.login('bob');
    const line = world.line();
    line.raw({
      kind: 'request',
      id: 1,
      command: 'session.login',
      body: { userID: 'ann', userSig: world.sign('ann') },
    });
    line.hangUp();
    await bob.call('profiles.get', { userIDList: [] });
    await bob.call('messages.send', { message: text('ann', 'x') });
    line.userID = 'ann';
    line.instanceID = bob.instanceID + 1;
    const { again } = await back(world, line);
    expect(again.heard).toEqual(['x']);
  });
});

describe('a heartbeat', () => {
  it('is answered until the ticket expires, and with 70001 from then on', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    await world.clock.advance(3_600_000);
    expect(await ann.call('session.heartbeat', {})).toEqual({});
    await world.clock.advance(1_000);
    expect(await ann.codeOf('session.heartbeat', {})).toBe(70001);
  });

  it('goes by the newest ticket', async () => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    await world.clock.advance(3_000_000);
    const { userID, instanceID } = ann;
    const again = world.line();
    await again.call('session.resume', { userID, instanceID, userSig: world.sign(userID) });
    await world.clock.advance(3_000_000);
    expect(await again.call('session.heartbeat', {})).toEqual({});
  });
});
