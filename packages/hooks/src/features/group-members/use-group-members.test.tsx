import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { begin } from '../../testing/begin.js';
import { type ClockPageOptions, openClockPage } from '../../testing/clock-page.js';
import type { createWorld } from '../../testing/world.js';
import { type GroupMembersOptions, useGroupMembers } from './use-group-members.js';

const crowd = Array.from({ length: 120 }, (_, index) => `person${String(index).padStart(3, '0')}`);

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
      joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
      memberSettings: { ben: { role: TYPES.GRP_MBR_ROLE_ADMIN } },
    },
    { groupID: 'fair', name: 'Fair', type: TYPES.GRP_PUBLIC, members: ['ann', ...crowd] },
    { groupID: 'show', name: 'Show', type: TYPES.GRP_AVCHATROOM, members: ['dan'] },
  ],
};

/** Ann's page, that shows the members of a group. */
async function openMembers(
  groupID: string,
  filter?: GroupMembersOptions,
  options: ClockPageOptions = {},
) {
  let shown = groupID === 'show' ? '' : groupID;
  const page = await openClockPage(() => useGroupMembers(shown, filter), {
    engine: { seed },
    methods: ['getGroupMemberList', 'getGroupMemberProfile'],
    ...options,
  });
  if (shown === '') {
    await page.client.joinGroup({ groupID });
    shown = groupID;
    page.rerender();
  }
  await waitFor(() => expect(page.current.status).toBe('ready'));
  return {
    page,
    names: () => page.current.members.map(({ userID }) => userID),
    member: (userID: string) => page.current.members.find((one) => one.userID === userID),
    lists: () => page.asked('getGroupMemberList'),
    profiles: () => page.asked('getGroupMemberProfile'),
  };
}

/** A tip as the SDK hands it out. */
function tip(groupID: string, payload: object) {
  const message = { ID: 'tip', type: TYPES.MSG_GRP_TIP, to: groupID, time: 5, payload };
  return { data: [message] };
}

/** Somebody who is logged in, and whose client knows their groups. */
async function memberOf(page: Pick<ReturnType<typeof createWorld>, 'peer'>, userID: string) {
  const sdk = await page.peer(userID);
  await sdk.getGroupList();
  return sdk;
}

/** A client that is in the live room. */
async function inShow(sdk: ChatSDK): Promise<ChatSDK> {
  await sdk.joinGroup({ groupID: 'show' });
  return sdk;
}

describe('the members of a group, without asking for them again', () => {
  it('are joined by who joins, behind all others', async () => {
    const { page, names, member, lists, profiles } = await openMembers('tea');
    const dan = await page.peer('dan');
    await dan.joinGroup({ groupID: 'tea' });
    await waitFor(() => expect(names()).toEqual(['ann', 'ben', 'cat', 'dan']));
    expect(member('dan')).toMatchObject({ nick: 'The dan', role: 'Member', muteUntil: 0 });
    expect([lists(), profiles()]).toEqual([1, 0]);
  });

  it('lose who leaves, and who is put out', async () => {
    const { page, names, lists } = await openMembers('tea');
    const before = page.current.members[0];
    await (await memberOf(page, 'cat')).quitGroup('tea');
    await waitFor(() => expect(names()).toEqual(['ann', 'ben']));
    const phone = await memberOf(page, 'ann');
    await phone.deleteGroupMember({ groupID: 'tea', userIDList: ['ben'] });
    await waitFor(() => expect(names()).toEqual(['ann']));
    expect(page.current.members[0]).toBe(before);
    expect(lists()).toBe(1);
  });

  it('have other roles, are muted and may speak again', async () => {
    const { page, member, lists } = await openMembers('tea');
    const phone = await memberOf(page, 'ann');
    await phone.setGroupMemberRole({ groupID: 'tea', userID: 'cat', role: 'Admin' });
    await phone.setGroupMemberRole({ groupID: 'tea', userID: 'ben', role: 'Member' });
    await phone.setGroupMemberMuteTime({ groupID: 'tea', userID: 'ben', muteTime: 60 });
    const now = Math.floor(page.clock.now() / 1000);
    await waitFor(() => expect(member('ben')?.muteUntil).toBe(now + 60));
    expect([member('ben')?.role, member('cat')?.role]).toEqual(['Member', 'Admin']);
    await phone.setGroupMemberMuteTime({ groupID: 'tea', userID: 'ben', muteTime: 0 });
    await waitFor(() => expect(member('ben')?.muteUntil).toBe(0));
    expect(lists()).toBe(1);
  });

  it('have another owner', async () => {
    const { page, member, lists } = await openMembers('tea');
    const phone = await memberOf(page, 'ann');
    await phone.changeGroupOwner({ groupID: 'tea', newOwnerID: 'cat' });
    await waitFor(() => expect(member('cat')?.role).toBe('Owner'));
    expect(member('ann')?.role).toBe('Member');
    expect(lists()).toBe(1);
  });

  it('are called as on the messages that they write', async () => {
    const { page, member, lists } = await openMembers('tea');
    const cat = await memberOf(page, 'cat');
    await cat.setGroupMemberNameCard({ groupID: 'tea', nameCard: 'Kitty' });
    const said = { to: 'tea', conversationType: TYPES.CONV_GROUP, payload: { text: 'Hi' } };
    await cat.sendMessage(cat.createTextMessage(said));
    await waitFor(() => expect(member('cat')?.nameCard).toBe('Kitty'));
    expect(lists()).toBe(1);
  });
});

describe('a list of those with one role', () => {
  it('gains who takes the role, loaded or not, and loses who gives it up', async () => {
    const { page, names, lists, profiles } = await openMembers('tea', { role: 'Admin' });
    expect(names()).toEqual(['ben']);
    const phone = await memberOf(page, 'ann');
    await phone.setGroupMemberRole({ groupID: 'tea', userID: 'cat', role: 'Admin' });
    await waitFor(() => expect(names()).toEqual(['ben', 'cat']));
    await phone.setGroupMemberRole({ groupID: 'tea', userID: 'ben', role: 'Member' });
    await waitFor(() => expect(names()).toEqual(['cat']));
    expect([lists(), profiles()]).toEqual([1, 1]);
  });

  it('does not gain who joins as something else', async () => {
    const { page, names } = await openMembers('tea', { role: 'Admin' });
    await (await page.peer('dan')).joinGroup({ groupID: 'tea' });
    const phone = await memberOf(page, 'ann');
    await phone.setGroupMemberRole({ groupID: 'tea', userID: 'cat', role: 'Admin' });
    await waitFor(() => expect(names()).toEqual(['ben', 'cat']));
  });
});

describe('pages', () => {
  it('miss nobody when others leave in between', async () => {
    const { page, names } = await openMembers('fair');
    expect(names()).toHaveLength(50);
    for (const userID of ['person003', 'person004', 'person060']) {
      await (await memberOf(page, userID)).quitGroup('fair');
    }
    await waitFor(() => expect(names()).toHaveLength(48));
    for (let count = 0; page.current.hasMore && count < 9; count += 1) {
      await act(() => page.current.loadMore());
    }
    const left = crowd.filter((userID) => !/00[34]|060/.test(userID));
    expect(names().toSorted()).toEqual(['ann', ...left].toSorted());
  });

  it('show who has come when they have all been read', async () => {
    const { page, names } = await openMembers('fair');
    const phone = await memberOf(page, 'person001');
    await phone.addGroupMember({ groupID: 'fair', userIDList: ['eve'] }).catch(() => undefined);
    const owner = await memberOf(page, 'ann');
    await owner.updateGroupProfile({ groupID: 'fair', inviteOption: 'FreeAccess' });
    await owner.addGroupMember({ groupID: 'fair', userIDList: ['eve'] });
    await page.pass(0);
    expect(names()).not.toContain('eve');
    for (let count = 0; page.current.hasMore && count < 9; count += 1) {
      await act(() => page.current.loadMore());
    }
    expect(names().filter((userID) => userID === 'eve')).toEqual(['eve']);
  });

  it('are all asked for again when somebody wants to', async () => {
    const { page, lists } = await openMembers('fair');
    await act(() => page.current.loadMore());
    const { members } = page.current;
    await act(() => page.current.refetch());
    expect(lists()).toBe(4);
    expect(page.current.members).toBe(members);
  });
});

describe('an answer that is older than what tips have said', () => {
  it('does not bring back who has left, nor an earlier role', async () => {
    const held = { go: () => {}, isHeld: false };
    const { page, names, member } = await openMembers('tea', undefined, {
      instead: (client) => ({
        async getGroupMemberList(options) {
          const answer = await client.getGroupMemberList(options);
          const data = JSON.parse(JSON.stringify(answer.data));
          await new Promise<void>((resolve) => {
            held.go = resolve;
            if (!held.isHeld) resolve();
          });
          return { ...answer, data };
        },
      }),
    });
    held.isHeld = true;
    const refreshed = begin(() => page.current.refetch());
    await page.pass(0);
    await (await memberOf(page, 'cat')).quitGroup('tea');
    const phone = await memberOf(page, 'ann');
    await phone.setGroupMemberRole({ groupID: 'tea', userID: 'ben', role: 'Member' });
    await waitFor(() => expect(names()).toEqual(['ann', 'ben']));
    await waitFor(() => expect(member('ben')?.role).toBe('Member'));
    held.go();
    await act(() => refreshed);
    expect(names()).toEqual(['ann', 'ben']);
    expect(member('ben')?.role).toBe('Member');
  });
});

describe('what a tip leaves open', () => {
  it('is asked for: who it is that has come', async () => {
    const { page, names, lists, profiles } = await openMembers('tea');
    const { current } = page;
    act(() => page.emit(EVENT.MESSAGE_RECEIVED, tip('tea', { operationType: 4, userIDList: [] })));
    expect(page.current).toBe(current);
    act(() =>
      page.emit(EVENT.MESSAGE_RECEIVED, tip('tea', { operationType: 1, userIDList: ['eve', 5] })),
    );
    await waitFor(() => expect(profiles()).toBe(1));
    // Who is not there after all is not shown.
    await page.pass(0);
    expect(names()).toEqual(['ann', 'ben', 'cat']);
    expect(lists()).toBe(1);
  });

  it('is asked for once a second at most, together', async () => {
    const { page, names, profiles } = await openMembers('tea');
    const come = (userID: string) => {
      const payload = { operationType: 1, userIDList: [userID] };
      act(() => page.emit(EVENT.MESSAGE_RECEIVED, tip('tea', payload)));
    };
    come('dan');
    await waitFor(() => expect(profiles()).toBe(1));
    for (const userID of ['eve', 'x1', 'x2', 'x3']) {
      come(userID);
      await page.pass(100);
    }
    expect(profiles()).toBe(1);
    await page.pass(1000);
    await waitFor(() => expect(profiles()).toBe(2));
    come('x4');
    await page.pass(100);
    expect(profiles()).toBe(2);
    await page.pass(1000);
    await waitFor(() => expect(profiles()).toBe(3));
    await page.pass(5000);
    come('x5');
    await waitFor(() => expect(profiles()).toBe(4));
    expect(names()).toEqual(['ann', 'ben', 'cat']);
  });

  it('is nothing where it cannot be understood', async () => {
    const { page, names, profiles } = await openMembers('tea');
    const odd = [
      null,
      { type: TYPES.MSG_GRP_TIP },
      { type: TYPES.MSG_GRP_TIP, to: 'tea', payload: null },
      { type: TYPES.MSG_GRP_TIP, to: 'tea', payload: { operationType: 2, userIDList: 'ben' } },
      {
        type: TYPES.MSG_GRP_TIP,
        to: 'tea',
        payload: { operationType: 7, userIDList: ['ben'], memberList: [null, { muteTime: 'x' }] },
      },
      { type: TYPES.MSG_TEXT, to: 'tea', from: 'ben', nameCard: {} },
    ];
    act(() => page.emit(EVENT.MESSAGE_RECEIVED, { data: odd }));
    await page.pass(0);
    expect(names()).toEqual(['ann', 'ben', 'cat']);
    // Of Ben something has changed, and it is not said what.
    expect(profiles()).toBe(1);
  });
});

describe('a group that I come back to', () => {
  it('shows who is in it then', async () => {
    const { page, names } = await openMembers('tea');
    await act(async () => {
      await page.client.changeGroupOwner({ groupID: 'tea', newOwnerID: 'ben' });
      await page.client.quitGroup('tea');
    });
    await (await memberOf(page, 'cat')).quitGroup('tea');
    await page.pass(2000);
    await waitFor(() => expect(names()).toEqual([]));
    await act(() => page.client.joinGroup({ groupID: 'tea' }));
    await page.pass(3000);
    await waitFor(() => expect(names()).toEqual(['ben', 'ann']));
  });
});

describe('after a lost connection', () => {
  it('who had come and has gone since is not there', async () => {
    const { page, names, lists } = await openMembers('tea');
    const ghost = { userID: 'ghost', nick: 'Ghost', avatar: '' };
    const payload = { operationType: 1, userIDList: ['ghost'], memberList: [ghost] };
    act(() => page.emit(EVENT.MESSAGE_RECEIVED, tip('tea', payload)));
    await page.pass(0);
    expect(names()).toEqual(['ann', 'ben', 'cat', 'ghost']);
    for (const state of [TYPES.NET_STATE_DISCONNECTED, TYPES.NET_STATE_CONNECTED]) {
      act(() => page.emit(EVENT.NET_STATE_CHANGE, { data: { state } }));
    }
    await waitFor(() => expect(names()).toEqual(['ann', 'ben', 'cat']));
    expect(lists()).toBe(2);
  });
});

describe('a live room', () => {
  it('shows who comes and goes, the newest first, without asking', async () => {
    const { page, names, member, lists } = await openMembers('show', undefined, {
      prepare: async ({ peer }) => inShow(await peer('ben')),
    });
    await page.pass(0);
    const cat = await inShow(await page.peer('cat'));
    await page.pass(3000);
    await waitFor(() => expect(names()[0]).toBe('cat'));
    expect(member('cat')).toMatchObject({ nick: 'The cat', isOnline: true });
    await cat.quitGroup('show');
    await page.pass(3000);
    await waitFor(() => expect(names()).not.toContain('cat'));
    expect(lists()).toBe(1);
  });

  it('knows by the tip who has come also where only its operator is named', async () => {
    const { page, names, member, lists } = await openMembers('show');
    const payload = {
      operationType: 1,
      operatorID: 'guest',
      operatorInfo: { userID: 'guest', nick: 'Guest', avatar: '' },
      userIDList: ['guest'],
      memberList: [{ userID: 'guest' }],
    };
    act(() => page.emit(EVENT.MESSAGE_RECEIVED, tip('show', payload)));
    await page.pass(0);
    expect(names()[0]).toBe('guest');
    expect(member('guest')?.nick).toBe('Guest');
    expect(lists()).toBe(1);
  });

  it('is asked for its list four times in half a minute at most: who asks more waits', async () => {
    const { page, lists } = await openMembers('show');
    for (let count = 0; count < 3; count += 1) await act(() => page.current.refetch());
    expect(lists()).toBe(4);
    const late = begin(() => page.current.refetch());
    await page.pass(29_000);
    expect(lists()).toBe(4);
    await page.pass(2000);
    await act(() => late);
    expect(lists()).toBe(5);
    expect(page.current.error).toBeNull();
  });

  it('is asked again later when somebody else has asked too often', async () => {
    const { page, lists } = await openMembers('show');
    for (let count = 0; count < 3; count += 1) {
      await act(() => page.client.getGroupMemberList({ groupID: 'show' }));
    }
    const late = begin(() => page.current.refetch());
    await page.pass(0);
    expect(lists()).toBe(2);
    await page.pass(31_000);
    await act(() => late);
    expect(lists()).toBe(3);
    expect(page.current.error).toBeNull();
  });

  it('is asked again for many who have come without a name, once in ten seconds', async () => {
    const { page, lists } = await openMembers('show');
    for (const userID of ['x1', 'x2', 'x3']) {
      act(() =>
        page.emit(
          EVENT.MESSAGE_RECEIVED,
          tip('show', { operationType: 1, userIDList: [userID], memberList: [{ userID }] }),
        ),
      );
      await page.pass(1000);
    }
    expect(lists()).toBe(1);
    await page.pass(8000);
    await waitFor(() => expect(lists()).toBe(2));
  });

  it('does not keep more than 3000 people', async () => {
    const { page, names } = await openMembers('show');
    for (let hundred = 0; hundred < 40; hundred += 1) {
      const userIDList = Array.from({ length: 100 }, (_, index) => `guest${hundred}x${index}`);
      const memberList = userIDList.map((userID) => ({ userID, nick: userID, avatar: '' }));
      act(() =>
        page.emit(
          EVENT.MESSAGE_RECEIVED,
          tip('show', { operationType: 1, userIDList, memberList }),
        ),
      );
    }
    await page.pass(0);
    expect(names()[0]).toBe('guest39x99');
    expect(names().length).toBeLessThanOrEqual(3000);
    expect(names().length).toBeGreaterThan(900);
  });
});
