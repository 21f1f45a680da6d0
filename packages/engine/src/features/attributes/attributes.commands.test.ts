import { describe, expect, it } from 'vitest';
import { type TestLine, TestWorld } from '../../testing/test-line.js';

async function group(owner: TestLine, ...userIDs: string[]): Promise<string> {
  const memberList = userIDs.map((userID) => ({ userID }));
  const { group: made } = await owner.call('groups.create', {
    options: { name: 'stage', type: 'Public', memberList },
  });
  return made.groupID;
}

function set(line: TestLine, groupID: string, mainSequence: number, key: string, sequence = 0) {
  const attributes = [{ key, value: `${line.userID} ${mainSequence}`, sequence }];
  return line.request('attributes.set', { groupID, attributes, mainSequence });
}

const changes = (line: TestLine) =>
  line.pushes.filter((push) => push.type === 'attributes.changed');

describe('the versions of attributes', () => {
  it('go up by one with every write, of the group and of what was written [ATR-1.3.1, ATR-1.3.2]', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann');
    const groupID = await group(ann);
    const read = () => ann.call('attributes.get', { groupID });
    expect(await read()).toEqual({ mainSequence: 0, attributes: [] });
    const attributes = [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ];
    expect(await ann.call('attributes.init', { groupID, attributes, mainSequence: 0 })).toEqual({
      mainSequence: 1,
      sequences: [
        { key: 'a', sequence: 1 },
        { key: 'b', sequence: 1 },
      ],
    });
    const changed = [{ key: 'b', value: '3', sequence: 1 }];
    expect(
      await ann.call('attributes.set', { groupID, attributes: changed, mainSequence: 1 }),
    ).toEqual({ mainSequence: 2, sequences: [{ key: 'b', sequence: 2 }] });
    const keys = [{ key: 'a', sequence: 1 }];
    expect(await ann.call('attributes.delete', { groupID, keys, mainSequence: 2 })).toEqual({
      mainSequence: 3,
    });
    expect(await read()).toEqual({
      mainSequence: 3,
      attributes: [{ key: 'b', value: '3', sequence: 2 }],
    });
    expect(await ann.call('attributes.clear', { groupID, mainSequence: 3 })).toEqual({
      mainSequence: 4,
    });
    expect(await read()).toEqual({ mainSequence: 4, attributes: [] });
  });

  it('of a key do not come again when it is deleted and written anew', async () => {
    const world = new TestWorld({ attributeConflicts: 'perKey' });
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await set(ann, groupID, 0, 'seat');
    const keys = [{ key: 'seat', sequence: 1 }];
    await ann.call('attributes.delete', { groupID, keys, mainSequence: 1 });
    await set(ann, groupID, 2, 'seat');
    expect(await set(bob, groupID, 3, 'seat', 1)).toMatchObject({ error: { code: 10056 } });
  });

  it('are at the start again for a new group of the same ID', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann');
    const options = { name: 'stage', type: 'Public', groupID: 'stage' } as const;
    await ann.call('groups.create', { options });
    await set(ann, 'stage', 0, 'seat');
    await ann.call('groups.dismiss', { groupID: 'stage' });
    await ann.call('groups.create', { options });
    expect(await ann.call('attributes.get', { groupID: 'stage' })).toEqual({
      mainSequence: 0,
      attributes: [],
    });
  });
});

describe('a write', () => {
  it('counts for the speed only when it is taken: who lost a race hears that they lost it', async () => {
    const world = new TestWorld();
    const people = await world.logins('ann', 'bob', 'eve', 'max', 'joe', 'kim', 'lee');
    const [ann, ...others] = people;
    const groupID = await group(ann, ...others.map(({ userID }) => userID));
    const answers = await Promise.all(people.map((line) => set(line, groupID, 0, 'seat')));
    const lost = answers.filter((answer) => answer.kind === 'failure');
    expect(lost.map(({ error }) => error.code)).toEqual(Array(6).fill(10056));
    for (const mainSequence of [1, 2, 3, 4]) await set(ann, groupID, mainSequence, 'seat');
    expect(await set(ann, groupID, 5, 'seat')).toMatchObject({ error: { code: 10049 } });
    await world.clock.advance(1_000);
    expect(await set(ann, groupID, 5, 'seat')).toMatchObject({ kind: 'reply' });
  });

  it('that names a key twice keeps the last value', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann');
    const groupID = await group(ann);
    const attributes = ['1', '2'].map((value) => ({ key: 'a', value }));
    await ann.call('attributes.init', { groupID, attributes, mainSequence: 0 });
    expect(await ann.call('attributes.get', { groupID })).toMatchObject({
      attributes: [{ key: 'a', value: '2' }],
    });
  });

  it.each([
    ['attributes.init', { groupID: 'g', attributes: [{ key: 1, value: '' }], mainSequence: 0 }],
    ['attributes.set', { groupID: 'g', attributes: [{ key: 'a', value: '' }], mainSequence: 0 }],
    ['attributes.delete', { groupID: 'g', keys: ['a'], mainSequence: 0 }],
    ['attributes.clear', { groupID: 'g', mainSequence: -1 }],
    ['attributes.get', {}],
  ])('%s that is no such thing is refused', async (command, body) => {
    const world = new TestWorld();
    const ann = await world.login('ann');
    expect(await ann.request(command, body)).toMatchObject({ kind: 'failure' });
    expect(world.errors).toEqual([]);
  });
});

describe('a change', () => {
  it('is told by a number and what was changed, to all who are there but the one who made it [ATR-1.5.4]', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob, eve, other] = await world.logins('ann', 'bob', 'eve', 'ann');
    const groupID = await group(ann, 'bob');
    const first = [{ key: 'a', value: '1' }];
    await ann.call('attributes.init', { groupID, attributes: first, mainSequence: 0 });
    await set(ann, groupID, 1, 'b');
    const keys = [{ key: 'a', sequence: 1 }];
    await ann.call('attributes.delete', { groupID, keys, mainSequence: 2 });
    await ann.call('attributes.clear', { groupID, mainSequence: 3 });
    const told = [
      { operation: 1, attributes: [{ key: 'a', value: '1', sequence: 1 }] },
      { operation: 2, attributes: [{ key: 'b', value: 'ann 1', sequence: 2 }] },
      { operation: 4, keys: ['a'] },
      { operation: 3 },
    ].map((change, index) => ({
      type: 'attributes.changed',
      groupID,
      mainSequence: index + 1,
      change,
    }));
    expect(changes(bob)).toEqual(told);
    expect(changes(other)).toEqual(told);
    expect([...changes(ann), ...changes(eve)]).toEqual([]);
  });

  it('is not kept for who is away', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    bob.hangUp();
    await set(ann, groupID, 0, 'a');
    const back = world.line();
    const ticket = { userID: 'bob', userSig: world.sign('bob'), instanceID: bob.instanceID };
    await back.call('session.resume', ticket);
    expect([...changes(bob), ...changes(back)]).toEqual([]);
  });

  it('in a live room is told to the sessions that are in it', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, bob, outside] = await world.logins('ann', 'bob', 'bob');
    const { group: room } = await ann.call('groups.create', {
      options: { name: 'stage', type: 'AVChatRoom' },
    });
    const { groupID } = room;
    for (const line of [ann, bob]) await line.call('groups.join', { groupID, applyMessage: '' });
    await set(ann, groupID, 0, 'a');
    expect([bob, outside, ann].map((line) => changes(line).length)).toEqual([1, 0, 0]);
    expect(await outside.codeOf('attributes.get', { groupID })).toBe(10007);
  });
});
