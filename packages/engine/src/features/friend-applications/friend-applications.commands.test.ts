import { describe, expect, it } from 'vitest';
import { type TestLine, TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from '../seed/engine-seed.js';

const SOURCE = 'AddSource_Type_Test';

/** How many applications are kept for a person. */
const MOST_APPLICATIONS = 100;

const CAREFUL = { allowType: 'AllowType_Type_NeedConfirm' } as const;

/** Who wants to be asked. */
function careful(...userIDs: string[]): EngineSeed {
  return { users: userIDs.map((userID) => ({ userID, ...CAREFUL })) };
}

/** Asks somebody; the code that comes of it. */
async function ask(line: TestLine, userID: string, said: object = {}): Promise<number> {
  const type = 'Add_Type_Both' as const;
  const wish = { userID, source: SOURCE, wording: '', remark: '', groupName: '', type, ...said };
  const frame = await line.request('friends.add', wish);
  if (frame.kind === 'failure') return frame.error.code;
  return frame.kind === 'reply' ? Number(Reflect.get(Object(frame.body), 'code')) : -1;
}

function accept(line: TestLine, userID: string, addsApplicant = true, remark = '') {
  return line.codeOf('friendApplications.accept', { userID, remark, addsApplicant });
}

function listOf(line: TestLine) {
  return line.call('friendApplications.list', {});
}

async function friendsOf(line: TestLine) {
  return (await line.call('friends.list', { offset: 0 })).friends;
}

function toldOf(line: TestLine): string[] {
  return line.pushes.map(({ type }) => type).filter((type) => type.startsWith('friend'));
}

describe('applications for friendship', () => {
  it('are 100 at most for a person; one more is refused with 30012, whoever has too many [FRD-2.15, FRD-6.3.3, ERB-9.19]', async () => {
    const crowd = Array.from({ length: MOST_APPLICATIONS }, (_, place) => `p${place}`);
    const toAnn = crowd.map((from) => ({ from, to: 'ann' }));
    const ofBob = crowd.map((to) => ({ from: 'bob', to }));
    const friendApplications = [...toAnn, ...ofBob];
    const seed = { ...careful('ann', 'bob', 'cid'), friendApplications };
    const world = new TestWorld({ seed });
    const [ann, bob, cid, p7] = await world.logins('ann', 'bob', 'cid', 'p7');
    expect((await listOf(ann)).applications).toHaveLength(MOST_APPLICATIONS);
    expect(await ask(cid, 'ann')).toBe(30012);
    expect(await ask(bob, 'cid')).toBe(30012);
    // The same once more is not one more.
    expect(await ask(p7, 'ann', { wording: 'please' })).toBe(30539);
    expect((await listOf(ann)).applications).toHaveLength(MOST_APPLICATIONS);
    await ann.call('friendApplications.refuse', { userID: 'p7' });
    expect(await ask(cid, 'ann')).toBe(30539);
  });

  it('that come true give who has asked the name and the group that they had wished for', async () => {
    const world = new TestWorld({ seed: careful('ann') });
    const [ann, bob] = await world.logins('ann', 'bob');
    await ask(bob, 'ann', { remark: 'Annie', groupName: 'Team' });
    expect(await accept(ann, 'bob', true, 'Bobby')).toBe(undefined);
    expect(await friendsOf(bob)).toMatchObject([
      { userID: 'ann', remark: 'Annie', groupList: ['Team'], source: SOURCE },
    ]);
    expect(await friendsOf(ann)).toMatchObject([
      { userID: 'bob', remark: 'Bobby', groupList: [], source: SOURCE },
    ]);
    const { groups } = await bob.call('friendGroups.list', {});
    expect(groups).toEqual([{ name: 'Team', userIDs: ['ann'] }]);
  });

  it('that come true do without a group that cannot be made', async () => {
    const world = new TestWorld({ seed: careful('ann') });
    const [ann, bob] = await world.logins('ann', 'bob');
    await ask(bob, 'ann', { groupName: 'Team' });
    // Meanwhile there are as many groups as there can be.
    for (let count = 1; count <= 32; count += 1) {
      await bob.call('friendGroups.create', { name: `${count}`, userIDs: [] });
    }
    expect(await accept(ann, 'bob', false)).toBe(undefined);
    expect(await friendsOf(bob)).toMatchObject([{ userID: 'ann', groupList: [] }]);
    expect(await friendsOf(ann)).toEqual([]);
  });

  it('that who has asked has thrown away can be accepted all the same', async () => {
    const world = new TestWorld({ seed: careful('ann') });
    const [ann, bob] = await world.logins('ann', 'bob');
    await ask(bob, 'ann', { remark: 'Annie' });
    const mine = { userID: 'ann', type: 'Pendency_Type_SendOut' } as const;
    await bob.call('friendApplications.delete', mine);
    expect(await bob.codeOf('friendApplications.delete', mine)).toBe(30614);
    expect(await accept(ann, 'bob')).toBe(undefined);
    expect(await friendsOf(bob)).toMatchObject([{ userID: 'ann', remark: '', source: SOURCE }]);
  });

  it('cannot be accepted where one has blocked the other since', async () => {
    const world = new TestWorld({ seed: careful('ann') });
    const [ann, bob] = await world.logins('ann', 'bob');
    await ask(bob, 'ann');
    await ann.call('blacklist.add', { userIDs: ['bob'] });
    expect(await accept(ann, 'bob')).toBe(30515);
    await ann.call('blacklist.remove', { userIDs: ['bob'] });
    await bob.call('blacklist.add', { userIDs: ['ann'] });
    expect(await accept(ann, 'bob')).toBe(30525);
    await bob.call('blacklist.remove', { userIDs: ['ann'] });
    expect(await accept(ann, 'bob', true, 'r'.repeat(97))).toBe(30001);
    expect((await listOf(ann)).applications).toHaveLength(1);
    expect(await accept(ann, 'bob')).toBe(undefined);
  });

  it('cannot be accepted onto a list that is full', async () => {
    const friends = Array.from({ length: 3_000 }, (_, place) => ({
      userID: 'cid',
      friendID: `p${place}`,
      isOneWay: true,
    }));
    const friendApplications = [
      { from: 'bob', to: 'cid' },
      { from: 'cid', to: 'ann' },
    ];
    const seed = { ...careful('ann', 'cid'), friends, friendApplications };
    const [ann, cid] = await new TestWorld({ seed }).logins('ann', 'cid');
    expect(await accept(cid, 'bob')).toBe(30010);
    expect(await accept(cid, 'bob', false)).toBe(undefined);
    expect(await accept(ann, 'cid')).toBe(30014);
    expect(await accept(ann, 'cid', false)).toBe(30014);
  });

  it('are told to both when they are sent and settled, and only to who throws them away', async () => {
    const world = new TestWorld({ seed: careful('ann') });
    const [ann, bob] = await world.logins('ann', 'bob');
    await ask(bob, 'ann');
    await ann.call('friendApplications.refuse', { userID: 'bob' });
    await ask(bob, 'ann');
    const type = 'Pendency_Type_ComeIn' as const;
    await ann.call('friendApplications.delete', { userID: 'bob', type });
    await ann.call('friendApplications.read', {});
    const both = [
      'friendApplications.added',
      'friendApplications.deleted',
      'friendApplications.added',
    ];
    expect(toldOf(bob)).toEqual(both);
    expect(toldOf(ann)).toEqual([...both, 'friendApplications.deleted', 'friendApplications.read']);
  });

  it('are unread when they come within the second in which others were read', async () => {
    const world = new TestWorld({ seed: careful('ann') });
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    await ask(bob, 'ann');
    await ann.call('friendApplications.read', {});
    expect((await listOf(ann)).unreadCount).toBe(0);
    await ask(cid, 'ann');
    expect((await listOf(ann)).unreadCount).toBe(1);
  });

  it.each([
    ['friendApplications.accept', { userID: 'bob', remark: '' }],
    ['friendApplications.accept', { userID: 'bob', remark: 1, addsApplicant: true }],
    ['friendApplications.refuse', {}],
    ['friendApplications.delete', { userID: 'bob', type: 'Pendency_Type_Both' }],
    ['friendApplications.list', { type: 'Pendency_Type_Both' }],
    ['friendApplications.read', { time: 1 }],
  ])('%s is refused when it says %o', async (command, body) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.request(command, body)).toMatchObject({ kind: 'failure' });
  });
});
