import { TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type ClockPageOptions, openClockPage } from '../../testing/clock-page.js';
import { crowdOf } from '../../testing/timed-page.js';
import { useSession } from '../session/index.js';
import { useGroupMember } from './use-group-member.js';
import { useGroupMemberActions } from './use-group-member-actions.js';
import { useGroupMembers } from './use-group-members.js';

const crowd = crowdOf(70);

const seed = {
  users: ['ann', 'ben', 'cat', 'dan', ...crowd].map((userID) => ({
    userID,
    nick: `The ${userID}`,
  })),
  groups: [
    {
      groupID: 'tea',
      name: 'Tea',
      type: TYPES.GRP_PUBLIC,
      members: ['ann', 'ben', 'cat', ...crowd],
      joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
      memberSettings: { ben: { nameCard: 'Big Ben' } },
    },
    { groupID: 'theirs', name: 'Theirs', type: TYPES.GRP_WORK, members: ['ben', 'cat'] },
    { groupID: 'show', name: 'Show', type: TYPES.GRP_AVCHATROOM, members: ['dan'] },
  ],
};

const METHODS = ['getGroupMemberList', 'getGroupMemberProfile'] as const;

function open<Result>(useIt: () => Result, options: ClockPageOptions = {}) {
  return openClockPage(useIt, { engine: { seed }, methods: METHODS, ...options });
}

const useInTea = (userID: string) => useGroupMember('tea', userID);

describe('a member of a group', () => {
  it('is asked for, and then there', async () => {
    const page = await open(() => useGroupMember('tea', 'ben'));
    await waitFor(() => expect(page.current.status).toBe('ready'));
    expect(page.current.member).toMatchObject({ nameCard: 'Big Ben', role: 'Member' });
    expect(page.current).toMatchObject({ isMuted: false, error: null });
  });

  it('is asked for with all others of the same moment, 50 a call', async () => {
    const page = await open(() => crowd.map(useInTea));
    await waitFor(() => expect(page.current.every(({ member }) => member)).toBe(true));
    expect(page.asked('getGroupMemberProfile')).toBe(2);
  });

  it('is not asked for when the list has told of them, and is the same object', async () => {
    const page = await open(() => ({
      list: useGroupMembers('tea'),
      ann: useGroupMember('tea', 'ann'),
    }));
    await waitFor(() => expect(page.current.list.status).toBe('ready'));
    await waitFor(() => expect(page.current.ann.member).toBeDefined());
    expect(page.current.list.members).toContain(page.current.ann.member);
  });

  it('is nobody who is not in the group, until they join', async () => {
    const page = await open(() => useGroupMember('tea', 'dan'));
    await waitFor(() => expect(page.current.status).toBe('ready'));
    expect(page.current.member).toBeUndefined();
    const dan = await page.peer('dan');
    await dan.joinGroup({ groupID: 'tea' });
    await waitFor(() => expect(page.current.member?.nick).toBe('The dan'));
    await dan.quitGroup('tea');
    await waitFor(() => expect(page.current.member).toBeUndefined());
    expect(page.current.status).toBe('ready');
  });

  it('is nobody once they have quit, though they were known before anybody showed them', async () => {
    let shown: string | null = null;
    const page = await open(() => ({
      list: useGroupMembers('tea'),
      ben: useGroupMember('tea', shown),
    }));
    await waitFor(() => expect(page.current.list.status).toBe('ready'));
    shown = 'ben';
    page.rerender();
    expect(page.current.ben).toMatchObject({ status: 'ready', member: { nameCard: 'Big Ben' } });
    const ben = await page.peer('ben');
    await ben.getGroupList();
    await ben.quitGroup('tea');
    await waitFor(() => expect(page.current.ben.member).toBeUndefined());
    expect(page.current.ben.status).toBe('ready');
    expect(page.asked('getGroupMemberProfile')).toBe(0);
  });

  it('is nobody once I am back, when they have left while I was kicked out', async () => {
    const page = await open(() => ({ ben: useGroupMember('tea', 'ben'), session: useSession() }));
    await waitFor(() => expect(page.current.ben.member).toBeDefined());
    const ben = await page.peer('ben');
    await ben.getGroupList();
    await act(() => page.engine.admin.kick('ann'));
    await waitFor(() => expect(page.current.session.status).toBe('kicked-out'));
    await ben.quitGroup('tea');
    expect(page.current.ben.member).toBeDefined();
    await act(() => page.current.session.login());
    await waitFor(() => expect(page.current.ben.member).toBeUndefined());
    expect(page.current.ben).toMatchObject({ status: 'ready', error: null });
  });

  it('is there as soon as I am in the group, and again when I come back', async () => {
    const page = await open(() => useGroupMember('theirs', 'ben'));
    await waitFor(() => expect(page.current.error?.code).toBe(10007));
    const ben = await page.peer('ben');
    await ben.getGroupList();
    for (let time = 0; time < 2; time += 1) {
      await ben.addGroupMember({ groupID: 'theirs', userIDList: ['ann'] });
      await waitFor(() => expect(page.current.member?.nick).toBe('The ben'));
      expect(page.current).toMatchObject({ status: 'ready', error: null });
      await act(() => page.client.quitGroup('theirs'));
      await page.pass(100);
      await waitFor(() => expect(page.current.member).toBeUndefined());
    }
  });

  it('of a group that there is not is an error, and of nobody nothing', async () => {
    const page = await open(() => ({
      none: useGroupMember('none', 'ben'),
      nobody: useGroupMember('tea', null),
    }));
    expect(page.current.nobody).toMatchObject({ status: 'ready', member: undefined, error: null });
    await waitFor(() => expect(page.current.none.status).toBe('error'));
    expect(page.current.none.error?.code).toBe(10010);
  });

  it('renders nothing when others change', async () => {
    const page = await open(() => useGroupMember('tea', 'ben'));
    await waitFor(() => expect(page.current.status).toBe('ready'));
    await page.pass(100);
    const { renders, current } = page;
    const phone = await page.peer('ann');
    await phone.getGroupList();
    await phone.setGroupMemberRole({ groupID: 'tea', userID: 'cat', role: 'Admin' });
    await page.pass(100);
    expect(page.current).toBe(current);
    expect(page.renders).toBe(renders);
  });
});

describe('a mute', () => {
  it('ends by itself when its time is over', async () => {
    const page = await open(() => useGroupMember('tea', 'ben'));
    await waitFor(() => expect(page.current.status).toBe('ready'));
    const phone = await page.peer('ann');
    await phone.getGroupList();
    await phone.setGroupMemberMuteTime({ groupID: 'tea', userID: 'ben', muteTime: 60 });
    await waitFor(() => expect(page.current.isMuted).toBe(true));
    await page.pass(58_000);
    expect(page.current.isMuted).toBe(true);
    await page.pass(3000);
    expect(page.current.isMuted).toBe(false);
  });

  it('of a year lasts, though no browser waits for so long', async () => {
    const page = await open(() => ({
      ...useGroupMember('tea', 'ben'),
      ...useGroupMemberActions('tea'),
    }));
    await waitFor(() => expect(page.current.status).toBe('ready'));
    await act(() => page.current.mute('ben', 366 * 86_400));
    expect(page.current.isMuted).toBe(true);
    await act(() => page.current.unmute('ben'));
    expect(page.current.isMuted).toBe(false);
  });
});

describe('a live room', () => {
  it('tells of a member what its list has told', async () => {
    let shown = '';
    const page = await open(
      () => ({ ben: useGroupMember(shown, 'ben'), list: useGroupMembers(shown) }),
      { prepare: async ({ peer }) => (await peer('ben')).joinGroup({ groupID: 'show' }) },
    );
    await page.client.joinGroup({ groupID: 'show' });
    shown = 'show';
    page.rerender();
    await waitFor(() => expect(page.current.list.status).toBe('ready'));
    await waitFor(() => expect(page.current.ben.member?.nick).toBe('The ben'));
    expect(page.asked('getGroupMemberProfile')).toBe(0);
  });

  it('says nothing of somebody of whom nothing was told', async () => {
    const page = await open(() => useGroupMember('show', 'ben'));
    await waitFor(() => expect(page.current.status).toBe('ready'));
    expect(page.current).toMatchObject({ member: undefined, error: null });
  });
});
