import { ChatError, type ChatSDK, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { begin } from '../../testing/begin.js';
import { type ClockPageOptions, openClockPage } from '../../testing/clock-page.js';
import { crowdOf } from '../../testing/timed-page.js';
import { useGroupMemberActions } from './use-group-member-actions.js';
import { useGroupMembers } from './use-group-members.js';

const crowd = crowdOf(130);

const seed = {
  users: ['ann', 'ben', 'cat', 'dan', 'eve', ...crowd].map((userID) => ({
    userID,
    nick: `The ${userID}`,
  })),
  groups: [
    {
      groupID: 'tea',
      name: 'Tea',
      type: TYPES.GRP_PUBLIC,
      members: ['ann', 'ben', 'cat'],
      inviteOption: TYPES.INVITE_OPTIONS_FREE_ACCESS,
      memberSettings: {
        ben: { nameCard: 'Big Ben', memberCustomField: [{ key: 'seat', value: '1' }] },
      },
    },
    {
      groupID: 'club',
      name: 'Club',
      type: TYPES.GRP_PUBLIC,
      members: ['ben', 'ann'],
      inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION,
    },
    {
      groupID: 'talk',
      name: 'Talk',
      type: TYPES.GRP_MEETING,
      members: ['ann'],
      inviteOption: TYPES.INVITE_OPTIONS_FREE_ACCESS,
    },
    { groupID: 'fair', name: 'Fair', type: TYPES.GRP_PUBLIC, members: ['ann', ...crowd] },
  ],
};

const METHODS = [
  'addGroupMember',
  'deleteGroupMember',
  'setGroupMemberMuteTime',
  'setGroupMemberRole',
  'setGroupMemberNameCard',
  'setGroupMemberCustomField',
  'markGroupMemberList',
  'getGroupMemberList',
] as const;

/** Ann's page, with the members of a group and what can be done about them. */
async function open(groupID: string, options: ClockPageOptions = {}) {
  const page = await openClockPage(
    () => ({ list: useGroupMembers(groupID), actions: useGroupMemberActions(groupID) }),
    { engine: { seed }, methods: METHODS, ...options },
  );
  await waitFor(() => expect(page.current.list.status).toBe('ready'));
  return {
    page,
    names: () => page.current.list.members.map(({ userID }) => userID),
    member: (userID: string) => page.current.list.members.find((one) => one.userID === userID),
  };
}

describe('what shows at once', () => {
  const now = (page: { clock: { now(): number } }) => Math.floor(page.clock.now() / 1000);
  type Opened = Awaited<ReturnType<typeof open>>;
  type Actions = Opened['page']['current']['actions'];

  const cases: readonly {
    readonly name: string;
    readonly method: keyof ChatSDK;
    does(actions: Actions): Promise<unknown>;
    sees(opened: Opened): unknown;
    expected(opened: Opened): unknown;
  }[] = [
    {
      name: 'who is put out',
      method: 'deleteGroupMember',
      does: (actions) => actions.remove(['ben'], { reason: 'Noise' }),
      sees: ({ names }) => names(),
      expected: () => ['ann', 'cat'],
    },
    {
      name: 'who is muted',
      method: 'setGroupMemberMuteTime',
      does: (actions) => actions.mute('ben', 60),
      sees: ({ member }) => member('ben')?.muteUntil,
      expected: ({ page }) => now(page) + 60,
    },
    {
      name: 'who is an admin',
      method: 'setGroupMemberRole',
      does: (actions) => actions.setRole('ben', 'Admin'),
      sees: ({ member }) => member('ben')?.role,
      expected: () => 'Admin',
    },
    {
      name: 'what somebody is called',
      method: 'setGroupMemberNameCard',
      does: (actions) => actions.setNameCard('', 'ben'),
      sees: ({ member }) => member('ben')?.nameCard,
      expected: () => '',
    },
    {
      name: 'what I am called',
      method: 'setGroupMemberNameCard',
      does: (actions) => actions.setNameCard('Annie'),
      sees: ({ member }) => member('ann')?.nameCard,
      expected: () => 'Annie',
    },
    {
      name: 'what is noted of somebody, and what was noted before',
      method: 'setGroupMemberCustomField',
      does: (actions) => actions.setCustomField([{ key: 'row', value: '2' }], 'ben'),
      sees: ({ member }) => member('ben')?.memberCustomField,
      expected: () => [
        { key: 'seat', value: '1' },
        { key: 'row', value: '2' },
      ],
    },
  ];

  it.each(cases)('is $name, and it stays', async ({ does, sees, expected }) => {
    const opened = await open('tea');
    const { page } = opened;
    const letGo = page.hold();
    const done = begin(() => does(page.current.actions));
    expect(sees(opened)).toEqual(expected(opened));
    letGo();
    await act(() => done);
    await page.pass(0);
    expect(sees(opened)).toEqual(expected(opened));
  });

  it.each(cases)('is $name, and it is taken back when refused', async (one) => {
    const opened = await open('tea');
    const { page } = opened;
    const before = one.sees(opened);
    page.refuse(new ChatError({ code: 10007 }), one.method);
    const letGo = page.hold();
    const done = begin(() => one.does(page.current.actions));
    expect(one.sees(opened)).toEqual(one.expected(opened));
    letGo();
    await act(() => expect(done).rejects.toMatchObject({ code: 10007 }));
    expect(one.sees(opened)).toEqual(before);
  });

  it('is so on the service too', async () => {
    const { page } = await open('tea');
    const { actions } = page.current;
    await act(async () => {
      await actions.setNameCard('Benny', 'ben');
      await actions.mute('ben', 60);
      await actions.setRole('ben', 'Admin');
      await actions.remove(['cat']);
    });
    const other = await page.peer('ben');
    await other.getGroupList();
    const { data } = await other.getGroupMemberList({ groupID: 'tea', count: 50 });
    expect(data.memberList.map(({ userID }) => userID)).toEqual(['ann', 'ben']);
    expect(data.memberList[1]).toMatchObject({ nameCard: 'Benny', role: 'Admin' });
  });
});

describe('bringing people in', () => {
  it('says who is in now, who was in already, and shows them', async () => {
    const { page, names } = await open('tea');
    const outcome = await act(() => page.current.actions.add(['dan', 'ben', 'dan']));
    expect(outcome).toEqual({
      added: ['dan'],
      waiting: [],
      existed: ['ben'],
      failed: [],
      overLimit: [],
    });
    await waitFor(() => expect(names()).toEqual(['ann', 'ben', 'cat', 'dan']));
  });

  it('says who has to wait until somebody agrees', async () => {
    const { page, names } = await open('club');
    const outcome = await act(() => page.current.actions.add(['dan', 'ben']));
    expect(outcome).toMatchObject({ added: [], waiting: ['dan'], existed: ['ben'] });
    expect(names()).toEqual(['ben', 'ann']);
  });

  it('shows them also where nobody is told of it', async () => {
    const { page, names } = await open('talk');
    await act(() => page.current.actions.add(['dan', 'eve']));
    await waitFor(() => expect(names().toSorted()).toEqual(['ann', 'dan', 'eve']));
    expect(page.asked('getGroupMemberList')).toBe(1);
  });

  it('does so a hundred at a time, and a hundred that fails does not stop the next', async () => {
    const { page } = await open('tea');
    const outcome = await act(() =>
      page.current.actions.add([...crowd.slice(0, 99), 'nobody', ...crowd.slice(99)]),
    );
    expect(page.asked('addGroupMember')).toBe(2);
    expect(outcome.failed).toEqual([...crowd.slice(0, 99), 'nobody']);
    expect(outcome.added).toEqual(crowd.slice(99));
  });

  it('rejects when nobody could be', async () => {
    const { page } = await open('tea');
    await act(() =>
      expect(page.current.actions.add(['nobody'])).rejects.toMatchObject({ code: 10019 }),
    );
    expect(await act(() => page.current.actions.add([]))).toMatchObject({ added: [] });
    expect(page.asked('addGroupMember')).toBe(1);
  });

  it('rejects when the answer cannot be understood', async () => {
    const { page } = await open('tea', {
      instead: () => ({
        addGroupMember: async () => JSON.parse('{"code":0,"data":{"successUserIDList":5}}'),
      }),
    });
    await act(() =>
      expect(page.current.actions.add(['dan'])).rejects.toMatchObject({ name: 'MALFORMED_DATA' }),
    );
  });
});

describe('putting people out', () => {
  it('does so a hundred at a time', async () => {
    const { page, names } = await open('fair');
    for (let count = 0; page.current.list.hasMore && count < 9; count += 1) {
      await act(() => page.current.list.loadMore());
    }
    expect(names()).toHaveLength(131);
    await act(() => page.current.actions.remove(crowd));
    expect(page.asked('deleteGroupMember')).toBe(2);
    expect(names()).toEqual(['ann']);
  });
});

describe('actions', () => {
  it('are the same object, and reject before the login is ready', async () => {
    const { page } = await open('tea');
    const { actions } = page.current;
    await page.pass(10);
    page.rerender();
    expect(page.current.actions).toBe(actions);
    act(() => page.chat.life.pause(3005));
    for (const done of [
      actions.add(['dan']),
      actions.remove(['ben']),
      actions.mute('ben', 5),
      actions.setCustomField([{ key: 'a', value: 'b' }]),
      actions.mark(['ben'], 1000, true),
    ]) {
      await expect(done).rejects.toMatchObject({ code: 3005 });
    }
  });

  it('on the same member are done in turn: the last one stays', async () => {
    const { page, member } = await open('tea');
    const letGo = page.hold();
    const first = begin(() => page.current.actions.setNameCard('One', 'ben'));
    const second = begin(() => page.current.actions.setNameCard('Two', 'ben'));
    await page.pass(0);
    expect(page.asked('setGroupMemberNameCard')).toBe(1);
    expect(member('ben')?.nameCard).toBe('Two');
    letGo();
    await act(() => Promise.all([first, second]));
    expect(member('ben')?.nameCard).toBe('Two');
    expect(page.asked('setGroupMemberNameCard')).toBe(2);
  });

  it('refused by the service may be ignored', async () => {
    const { page, member } = await open('club');
    await act(async () => {
      page.current.actions.setRole('ben', 'Member');
      page.current.actions.mute('ben', -1);
      await page.clock.advance(0);
    });
    await waitFor(() => expect(member('ben')).toMatchObject({ role: 'Owner', muteUntil: 0 }));
  });
});

describe('marks in a live room', () => {
  /** Ann owns it, and is in it with Ben. */
  async function openRoom(mark?: number) {
    let shown = '';
    const page = await openClockPage(
      () => ({
        all: useGroupMembers(shown),
        list: useGroupMembers(shown, mark === undefined ? {} : { mark }),
        actions: useGroupMemberActions(shown),
      }),
      { engine: { seed }, methods: METHODS },
    );
    await page.client.createGroup({ groupID: 'show', name: 'Show', type: TYPES.GRP_AVCHATROOM });
    await page.client.joinGroup({ groupID: 'show' });
    await (await page.peer('ben')).joinGroup({ groupID: 'show' });
    shown = 'show';
    page.rerender();
    await waitFor(() => expect(page.current.list.status).toBe('ready'));
    await waitFor(() => expect(page.current.all.members.length).toBeGreaterThan(0));
    return { page, names: () => page.current.list.members.map(({ userID }) => userID) };
  }

  it('list who has them, at once', async () => {
    const { page, names } = await openRoom(1000);
    expect(names()).toEqual([]);
    const outcome = await act(() => page.current.actions.mark(['ben', 'cat'], 1000, true));
    expect(outcome.succeeded).toEqual(['ben']);
    expect(outcome.failed).toMatchObject([{ userID: 'cat', error: { code: 2623 } }]);
    await waitFor(() => expect(names()).toEqual(['ben']));
    await act(() => page.current.actions.mark(['ben'], 1000, false));
    await waitFor(() => expect(names()).toEqual([]));
  });

  it('are refused when they are none', async () => {
    const { page } = await openRoom();
    await act(() =>
      expect(page.current.actions.mark(['ben'], 5, true)).rejects.toMatchObject({ code: -1 }),
    );
  });

  it('whoever is banned is not there, and cannot come back', async () => {
    const { page, names } = await openRoom();
    await waitFor(() => expect(names()).toContain('ben'));
    await act(() =>
      expect(page.current.actions.remove(['ben'])).rejects.toMatchObject({ code: 2686 }),
    );
    expect(names()).toContain('ben');
    await act(() => page.current.actions.remove(['ben'], { duration: 60 }));
    expect(names()).not.toContain('ben');
  });
});
