import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { type TestLine, TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from '../seed/engine-seed.js';

/** Ann has two friends; Bob has her as well. */
const seed: EngineSeed = {
  friends: [
    { userID: 'ann', friendID: 'bob', addedAt: 1_000 },
    { userID: 'ann', friendID: 'cid', addedAt: 2_000, isOneWay: true },
  ],
};

async function create(line: TestLine, name: string, ...userIDs: string[]): Promise<number[]> {
  const { outcomes } = await line.call('friendGroups.create', { name, userIDs });
  return outcomes.map(({ code }) => code);
}

async function groupsOf(line: TestLine) {
  const { groups } = await line.call('friendGroups.list', {});
  return groups.map(({ name, userIDs }) => [name, userIDs]);
}

function toldOf(line: TestLine) {
  return line.pushes.flatMap((push) => (push.type === 'friends.changed' ? push.friends : []));
}

describe('a friend group', () => {
  it('has friends, in the order in which they became some; who is none is said so', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    expect(await create(ann, 'Work', 'cid', 'nobody', 'bob', 'cid')).toEqual([0, 32216, 0]);
    expect(await groupsOf(ann)).toEqual([['Work', ['bob', 'cid']]]);
  });

  it('is told by what friends are in, to all instances of mine and nobody else', async () => {
    const world = new TestWorld({ seed, maxInstancesPerUser: 2 });
    const [ann, phone, bob] = await world.logins('ann', 'ann', 'bob');
    await create(ann, 'Work', 'bob');
    await create(ann, 'Tea', 'bob', 'cid');
    const change = (isAdded: boolean) =>
      ann.call('friendGroups.change', { name: 'Tea', userIDs: ['bob'], isAdded });
    await change(true);
    await change(false);
    await change(false);
    await ann.call('friendGroups.rename', { name: 'Work', newName: 'Work' });
    await ann.call('friendGroups.rename', { name: 'Work', newName: 'Job' });
    await ann.call('friendGroups.delete', { name: 'Tea' });
    const told = [
      { userID: 'bob', groupList: ['Work'] },
      { userID: 'bob', groupList: ['Work', 'Tea'] },
      { userID: 'cid', groupList: ['Tea'] },
      { userID: 'bob', groupList: ['Work'] },
      { userID: 'bob', groupList: ['Job'] },
      { userID: 'cid', groupList: [] },
    ];
    expect(toldOf(ann)).toEqual(told);
    expect(toldOf(phone)).toEqual(told);
    expect(toldOf(bob)).toEqual([]);
    expect(ann.frames.slice(-2).map(({ kind }) => kind)).toEqual(['push', 'reply']);
  });

  it('keeps its place under another name, for the service', async () => {
    const ann = await new TestWorld({ seed }).login('ann');
    await create(ann, 'Work');
    await create(ann, 'Tea');
    await ann.call('friendGroups.rename', { name: 'Work', newName: 'Job' });
    expect(await groupsOf(ann)).toEqual([
      ['Job', []],
      ['Tea', []],
    ]);
    await ann.call('friendGroups.delete', { name: 'Tea' });
    await create(ann, 'Work');
    expect((await groupsOf(ann)).map(([name]) => name)).toEqual(['Job', 'Work']);
  });

  it('is each person’s own, and refused where there is none, or one of the name', async () => {
    const [ann, bob] = await new TestWorld({ seed }).logins('ann', 'bob');
    await create(ann, 'Work', 'bob');
    await create(ann, 'Tea');
    expect(await groupsOf(bob)).toEqual([]);
    const none = { name: 'Work', newName: 'Tea', userIDs: ['ann'], isAdded: true };
    for (const command of ['delete', 'rename', 'change'] as const) {
      expect(await bob.codeOf(`friendGroups.${command}`, none)).toBe(2711);
    }
    expect(await ann.codeOf('friendGroups.create', { name: 'Tea', userIDs: ['bob'] })).toBe(2710);
    expect(await ann.codeOf('friendGroups.rename', none)).toBe(2710);
    expect(await ann.codeOf('friendGroups.rename', { name: 'Tea', newName: '' })).toBe(30001);
    expect(await groupsOf(ann)).toEqual([
      ['Work', ['bob']],
      ['Tea', []],
    ]);
  });

  it('is made when somebody is added to it, as long as there can be more', async () => {
    const world = new TestWorld({ seed: { users: [{ userID: 'bob' }, { userID: 'cid' }] } });
    const ann = await world.login('ann');
    const add = (userID: string, groupName: string) => ({
      userID,
      groupName,
      source: 'AddSource_Type_Web',
      wording: '',
      remark: '',
      type: 'Add_Type_Both' as const,
    });
    await ann.call('friends.add', add('bob', 'Work'));
    expect(await groupsOf(ann)).toEqual([['Work', ['bob']]]);
    for (let count = 2; count <= 32; count += 1) await create(ann, `group ${count}`);
    expect(await ann.codeOf('friends.add', add('cid', 'one more'))).toBe(30011);
    expect(await ann.codeOf('friends.add', add('cid', 'Work'))).toBe(undefined);
    expect((await groupsOf(ann))[0]).toEqual(['Work', ['bob', 'cid']]);
  });

  it('is there when the engine is started anew', async () => {
    const store = createMemoryStore();
    const ann = await new TestWorld({ store, seed }).login('ann');
    await create(ann, 'Work', 'bob');
    const again = await new TestWorld({ store }).login('ann');
    expect(await groupsOf(again)).toEqual([['Work', ['bob']]]);
  });

  it.each([
    ['no name', 'friendGroups.create', { userIDs: [] }],
    ['a text for its friends', 'friendGroups.create', { name: 'a', userIDs: 'bob' }],
    ['1 for true', 'friendGroups.change', { name: 'a', userIDs: [], isAdded: 1 }],
    ['a number for its new name', 'friendGroups.rename', { name: 'a', newName: 1 }],
    ['a list for its name', 'friendGroups.delete', { name: ['a'] }],
  ])('with %s is not readable', async (_, command, body) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.request(command, body)).toMatchObject({ kind: 'failure' });
  });
});
