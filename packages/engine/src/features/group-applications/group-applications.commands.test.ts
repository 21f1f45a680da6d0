import type { CreateGroupOptions } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import type { WireGroupApplication } from '../../protocol/group-application-commands.js';
import { type TestLine, TestWorld } from '../../testing/test-line.js';

const DAY = 24 * 60 * 60 * 1000;

/** A group of ann's with bob as an admin, into which nobody comes without a yes. */
async function found(ann: TestLine, options: Partial<CreateGroupOptions> = {}): Promise<string> {
  const { group } = await ann.call('groups.create', {
    options: {
      name: 'tea',
      type: 'Public',
      joinOption: 'NeedPermission',
      inviteOption: 'NeedPermission',
      memberList: [{ userID: 'bob', role: 'Admin' }, { userID: 'cid' }],
      ...options,
    },
  });
  return group.groupID;
}

async function listOf(line: TestLine, ofCommunities = false): Promise<WireGroupApplication[]> {
  const all: WireGroupApplication[] = [];
  let cursor = '';
  do {
    const request = { ofCommunities, cursor, limit: 2 };
    const page = await line.call('groupApplications.list', request);
    expect(page.applications.length).toBeLessThanOrEqual(2);
    all.push(...page.applications);
    cursor = page.cursor;
  } while (cursor !== '');
  return all;
}

function answerTo(
  { groupID, applicant, authentication, type, userID }: WireGroupApplication,
  handleAction: 'Agree' | 'Reject',
) {
  const invitee = type === 2 ? { invitee: userID } : {};
  return { groupID, applicant, authentication, handleAction, handleMessage: '', ...invitee };
}

describe('applications', () => {
  it('are listed page by page, the oldest first, to who decides on them', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const groupID = await found(ann);
    const wishing = ['dan', 'eva', 'fay', 'gus', 'hal'];
    for (const userID of wishing) {
      const line = await world.login(userID);
      await line.call('groups.join', { groupID, applyMessage: `I am ${userID}` });
    }
    expect((await listOf(bob)).map(({ applicant }) => applicant)).toEqual(wishing);
    expect((await listOf(bob)).map(({ note }) => note)).toEqual(
      wishing.map((one) => `I am ${one}`),
    );
    expect(await listOf(cid)).toEqual([]);
    expect(await listOf(bob, true)).toEqual([]);
  });

  it('say by whom they were answered, for a week', async () => {
    const world = new TestWorld();
    const [ann, bob, , dan] = await world.logins('ann', 'bob', 'cid', 'dan');
    const groupID = await found(ann);
    await dan.call('groups.join', { groupID, applyMessage: '' });
    const [wish] = await listOf(ann);
    if (!wish) throw new Error('It waits.');
    expect(wish.handled).toBe(0);
    await bob.call('groupApplications.answer', answerTo(wish, 'Reject'));
    expect((await listOf(bob)).map(({ handled }) => handled)).toEqual([2]);
    expect((await listOf(ann)).map(({ handled }) => handled)).toEqual([1]);
    await world.clock.advance(7 * DAY - 1);
    const again = await world.login('ann');
    expect((await listOf(again)).map(({ handled }) => handled)).toEqual([1]);
    await world.clock.advance(1);
    expect(await listOf(again)).toEqual([]);
    expect(await again.codeOf('groupApplications.answer', answerTo(wish, 'Agree'))).toBe(10024);
  });

  it('are answered once: the second admin is refused with 10024 [APP-5.16]', async () => {
    const world = new TestWorld();
    const [ann, bob, , dan] = await world.logins('ann', 'bob', 'cid', 'dan');
    const groupID = await found(ann);
    await dan.call('groups.join', { groupID, applyMessage: '' });
    const [wish] = await listOf(ann);
    if (!wish) throw new Error('It waits.');
    const codes = await Promise.all(
      [ann, bob].map((line) => line.codeOf('groupApplications.answer', answerTo(wish, 'Agree'))),
    );
    expect(codes.toSorted()).toEqual([10024, undefined]);
    const { group } = await ann.call('groups.profile', { groupID });
    expect(group.memberCount).toBe(4);
  });

  it('that were asked anew after a no are others, which the old answer does not fit', async () => {
    const world = new TestWorld();
    const [ann, , , dan] = await world.logins('ann', 'bob', 'cid', 'dan');
    const groupID = await found(ann);
    await dan.call('groups.join', { groupID, applyMessage: '' });
    const [first] = await listOf(ann);
    if (!first) throw new Error('It waits.');
    await ann.call('groupApplications.answer', answerTo(first, 'Reject'));
    await dan.call('groups.join', { groupID, applyMessage: 'please' });
    expect(await ann.codeOf('groupApplications.answer', answerTo(first, 'Agree'))).toBe(10024);
    const [second] = await listOf(ann);
    if (!second) throw new Error('It waits.');
    await ann.call('groupApplications.answer', answerTo(second, 'Agree'));
    expect(dan.heard).toEqual(['N3', 'N2', 'T1']);
  });

  it('that are answered tell who is new before the members, so that the group is known by then', async () => {
    const world = new TestWorld();
    const [ann, bob, cid, dan] = await world.logins('ann', 'bob', 'cid', 'dan');
    const groupID = await found(ann);
    await cid.call('members.add', { groupID, userIDs: ['dan'] });
    const [invitation] = await listOf(bob);
    if (!invitation) throw new Error('It waits.');
    await bob.call('groupApplications.answer', answerTo(invitation, 'Agree'));
    expect([ann, bob, cid, dan].map(({ heard }) => heard)).toEqual([
      ['N6', 'N23', 'T1'],
      ['N7', 'N23', 'T1'],
      ['N7', 'T1'],
      ['N7', 'T1'],
    ]);
  });

  it('of several who invite the same person are settled by the first', async () => {
    const world = new TestWorld();
    const [ann, , cid, dan] = await world.logins('ann', 'bob', 'cid', 'dan', 'eva');
    const memberList = [{ userID: 'cid' }, { userID: 'dan' }];
    const groupID = await found(ann, { memberList });
    for (const line of [cid, dan]) await line.call('members.add', { groupID, userIDs: ['eva'] });
    const [first, second] = await listOf(ann);
    if (!first || !second) throw new Error('They wait.');
    expect([first.applicant, second.applicant]).toEqual(['cid', 'dan']);
    await ann.call('groupApplications.answer', answerTo(second, 'Agree'));
    expect((await listOf(ann)).filter(({ handled }) => handled === 0)).toEqual([]);
    expect(await ann.codeOf('groupApplications.answer', answerTo(first, 'Agree'))).toBe(10013);
    expect(await ann.codeOf('groupApplications.answer', answerTo(first, 'Reject'))).toBe(10024);
  });

  it('are not answered by who is invited, nor invitations by who decides', async () => {
    const world = new TestWorld({ asksInvitees: true });
    const [ann, , , dan] = await world.logins('ann', 'bob', 'cid', 'dan');
    const groupID = await found(ann, { inviteOption: 'FreeAccess' });
    await ann.call('members.add', { groupID, userIDs: ['dan'] });
    expect(await listOf(ann)).toEqual([]);
    const push = dan.pushes.at(-1);
    const content = push?.type === 'groups.notice' ? push.message.elements[0]?.content : undefined;
    const said = {
      groupID,
      authentication: String(content?.['authentication']),
      handleAction: 'Agree',
      handleMessage: '',
    };
    const decide = { ...said, applicant: 'ann', invitee: 'dan' };
    expect(await ann.codeOf('groupApplications.answer', decide)).toBe(10024);
    const accept = { ...said, inviter: 'ann' };
    expect(await ann.codeOf('groupApplications.answerInvitation', accept)).toBe(10013);
    expect(await dan.codeOf('groupApplications.answerInvitation', accept)).toBeUndefined();
    expect(await dan.codeOf('groupApplications.answerInvitation', accept)).toBe(10024);
  });

  it('are there from the start in a seeded world, with the notices that told of them', async () => {
    const tea = {
      groupID: 'tea',
      name: 'Tea',
      type: 'Public' as const,
      members: ['ann', 'bob'],
      applications: [
        { userID: 'dan', note: 'please' },
        { userID: 'eva', inviterID: 'bob' },
      ],
    };
    const world = new TestWorld({ seed: { groups: [tea] } });
    const ann = await world.login('ann');
    expect(await listOf(ann)).toMatchObject([
      { type: 0, applicant: 'dan', userID: 'dan', note: 'please' },
      { type: 2, applicant: 'bob', userID: 'eva', note: '' },
    ]);
    const { notices } = await ann.call('notices.list', {});
    const types = notices.map(({ elements }) => elements[0]?.content['operationType']);
    expect(types).toEqual([1, 23]);
  });
});
