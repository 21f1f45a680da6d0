import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { type TestLine, TestWorld } from '../../testing/test-line.js';
import type { SeedFriend } from '../seed/seed-friends.js';

const SOURCE = 'AddSource_Type_Test';

/** How many friends a person can have. */
const MOST_FRIENDS = 3_000;

interface Adding {
  type?: 'Add_Type_Single' | 'Add_Type_Both';
  remark?: string;
  wording?: string;
  groupName?: string;
}

function wish(userID: string, { type = 'Add_Type_Both', ...said }: Adding = {}) {
  return { userID, source: SOURCE, wording: '', remark: '', groupName: '', ...said, type };
}

/** Whether somebody is added, or why not. */
async function adding(line: TestLine, userID: string, said: Adding = {}): Promise<number> {
  const code = await line.codeOf('friends.add', wish(userID, said));
  return code ?? 0;
}

async function listOf(line: TestLine): Promise<string[]> {
  const { friends } = await line.call('friends.list', { offset: 0 });
  return friends.map(({ userID }) => userID);
}

function toldOf(line: TestLine) {
  return line.pushes.filter(({ type }) => type.startsWith('friends.'));
}

/** As many friends as a person can have. */
function crowdOf(userID: string): SeedFriend[] {
  return Array.from({ length: MOST_FRIENDS }, (_, place) => ({
    userID,
    friendID: `p${place}`,
    isOneWay: true,
  }));
}

describe('a list of friends', () => {
  it('that is full takes nobody more: 30010 for mine, then 30014 for the other’s, both before 30516 [FRD-6.1.11, FRD-6.1.12, FRD-2.14, FRD-6.1.4, ERB-9.19]', async () => {
    const friends = [...crowdOf('ann'), ...crowdOf('bob')];
    const world = new TestWorld({ seed: { friends } });
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const changes = { allowType: 'AllowType_Type_DenyAny' } as const;
    await bob.call('profiles.update', { changes });
    expect(await adding(ann, 'bob')).toBe(30010);
    expect(await adding(ann, 'cid', { type: 'Add_Type_Single' })).toBe(30010);
    expect(await adding(cid, 'bob')).toBe(30014);
    expect(await adding(cid, 'bob', { type: 'Add_Type_Single' })).toBe(0);
    await ann.call('friends.delete', { userIDs: ['p1'], type: 'Delete_Type_Both' });
    expect(await adding(ann, 'bob')).toBe(30014);
    await bob.call('friends.delete', { userIDs: ['p1'], type: 'Delete_Type_Both' });
    expect(await adding(ann, 'bob')).toBe(30516);
    expect(await adding(ann, 'cid')).toBe(0);
    // Who is on it already is not one more.
    expect(await adding(ann, 'p2')).toBe(0);
  });

  it('comes in pages, in the order in which friends were added', async () => {
    const friends = Array.from({ length: 1_001 }, (_, place) => ({
      userID: 'ann',
      friendID: `f${place}`,
      addedAt: 2_000 - place,
    }));
    const ann = await new TestWorld({ seed: { friends } }).login('ann');
    const first = await ann.call('friends.list', { offset: 0 });
    expect(first).toMatchObject({ nextOffset: 1_000, isCompleted: false });
    expect(first.friends[0]?.userID).toBe('f1000');
    const second = await ann.call('friends.list', { offset: first.nextOffset });
    expect(second).toMatchObject({ nextOffset: 1_001, isCompleted: true });
    expect(second.friends.map(({ userID }) => userID)).toEqual(['f0']);
  });

  it('is there when the engine is started anew', async () => {
    const store = createMemoryStore();
    const [ann] = await new TestWorld({ store }).logins('ann', 'bob');
    await adding(ann, 'bob', { remark: 'Bobby', groupName: 'Team' });
    const again = await new TestWorld({ store }).login('ann');
    const { friends } = await again.call('friends.list', { offset: 0 });
    expect(friends).toMatchObject([{ userID: 'bob', remark: 'Bobby', groupList: ['Team'] }]);
  });

  it('is told of to those whose list has changed, and to nobody else', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    await adding(ann, 'bob');
    await adding(cid, 'ann', { type: 'Add_Type_Single' });
    await cid.call('friends.delete', { userIDs: ['ann'], type: 'Delete_Type_Both' });
    await ann.call('friends.delete', { userIDs: ['bob', 'bob'], type: 'Delete_Type_Both' });
    expect(toldOf(ann)).toEqual([
      { type: 'friends.added', userIDs: ['bob'] },
      { type: 'friends.deleted', userIDs: ['bob'] },
    ]);
    expect(toldOf(bob)).toEqual([
      { type: 'friends.added', userIDs: ['ann'] },
      { type: 'friends.deleted', userIDs: ['ann'] },
    ]);
    expect(toldOf(cid)).toEqual([
      { type: 'friends.added', userIDs: ['ann'] },
      { type: 'friends.deleted', userIDs: ['ann'] },
    ]);
  });

  it('keeps what is known of who is on it when the other is added both ways', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const friendCustomField = [{ key: 'Tag_SNS_Custom_a', value: '1' }];
    await adding(ann, 'bob', { type: 'Add_Type_Single', remark: 'Bobby', groupName: 'Team' });
    await ann.call('friends.update', { userID: 'bob', friendCustomField });
    expect(await adding(ann, 'bob', { groupName: 'Club' })).toBe(0);
    const { friends } = await ann.call('friends.list', { offset: 0 });
    expect(friends).toMatchObject([
      { remark: 'Bobby', groupList: ['Team', 'Club'], friendCustomField },
    ]);
    expect(toldOf(ann).at(-1)).toEqual({
      type: 'friends.changed',
      friends: [{ userID: 'bob', remark: 'Bobby', groupList: ['Team', 'Club'] }],
    });
    expect(await listOf(bob)).toEqual(['ann']);
  });

  it('loses nobody when one of the reasons against it counts', async () => {
    const ann = await new TestWorld().login('ann');
    const long = { userIDs: Array.from({ length: 1_001 }, (_, place) => `p${place}`) };
    expect(await ann.codeOf('friends.get', long)).toBe(30001);
    const type = 'Delete_Type_Both';
    expect(await ann.codeOf('friends.delete', { ...long, type })).toBe(30001);
    expect(await ann.codeOf('friends.update', { userID: 'bob', remark: 'Bobby' })).toBe(31704);
    const { failures } = await ann.call('friends.get', { userIDs: ['bob'] });
    expect(failures).toMatchObject([{ userID: 'bob', code: 30003 }]);
  });

  it('does not grow when the friend group cannot be made', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    expect(await adding(ann, 'bob', { groupName: 'g'.repeat(31) })).toBe(30001);
    expect(await listOf(ann)).toEqual([]);
    expect(toldOf(bob)).toEqual([]);
  });

  it('asks nobody who would have to consent when the friend group cannot have its name', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await bob.call('profiles.update', { changes: { allowType: 'AllowType_Type_NeedConfirm' } });
    expect(await adding(ann, 'bob', { groupName: 'g'.repeat(31) })).toBe(30001);
    const { applications } = await bob.call('friendApplications.list', {});
    expect(applications).toEqual([]);
  });

  it('has up to 20 custom fields of each, and none that the service does not know', async () => {
    const ann = await new TestWorld({
      seed: { friends: [{ userID: 'ann', friendID: 'bob' }] },
    }).login('ann');
    const field = (name: string) => ({ key: `Tag_SNS_Custom_${name}`, value: '1' });
    const updating = (...friendCustomField: { key: string; value: string }[]) =>
      ann.codeOf('friends.update', { userID: 'bob', friendCustomField });
    expect(await updating(...[...'abcdefghijklmnopqrst'].map(field))).toBeUndefined();
    expect(await updating(field('u'))).toBe(30001);
    expect(await updating({ ...field('t'), value: '2' })).toBeUndefined();
    const strangers = ['Tag_SNS_Custom_', 'Tag_SNS_Custom_a-b', 'My_Tag_SNS_Custom_a', 'a'];
    for (const key of strangers) expect(await updating({ key, value: '1' })).toBe(30001);
    const { friends } = await ann.call('friends.list', { offset: 0 });
    expect(friends[0]?.friendCustomField).toHaveLength(20);
  });

  it.each([
    ['a negative offset', 'friends.list', { offset: -1 }],
    ['one person for a list', 'friends.get', { userIDs: 'bob' }],
    ['another type', 'friends.add', { ...wish('bob'), type: 'Both' }],
    ['no wording', 'friends.add', { ...wish('bob'), wording: undefined }],
    ['another type', 'friends.delete', { userIDs: ['bob'], type: 'Both' }],
    ['no type', 'friends.check', { userIDs: ['bob'] }],
    ['a number for a remark', 'friends.update', { userID: 'bob', remark: 1 }],
    [
      'a custom field without a value',
      'friends.update',
      { userID: 'bob', friendCustomField: [{ key: 'a' }] },
    ],
  ])('cannot be asked with %s: %s', async (_, command, body) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.request(command, body)).toMatchObject({ kind: 'failure' });
  });
});
