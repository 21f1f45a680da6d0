import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { begin } from '../../testing/begin.js';
import { refuse } from '../../testing/folder-page.js';
import {
  groupApplicationsWorld,
  openGroupApplications,
} from '../../testing/group-applications-page.js';
import {
  collectErrors,
  createWorld,
  kickAndReturn,
  makeHostile,
  renderAs,
  renderChat,
  renderReady,
} from '../../testing/world.js';
import { useGroupApplications } from './use-group-applications.js';

const ALL = ['cat brings eve to tea', 'dan to tea', 'fay to club'];

type List = Awaited<ReturnType<ChatSDK['getGroupApplicationList']>>;

const membersOf = async (chat: ChatSDK, groupID: string) => {
  const { data } = await chat.getGroupMemberList({ groupID });
  return data.memberList.map(({ userID }) => userID).sort();
};

describe('what waits', () => {
  it('is there, of all groups that I run, or of one', async () => {
    const { view, waiting, find } = await openGroupApplications();
    expect(waiting().sort()).toEqual(ALL);
    expect(view.current.all).toMatchObject({ count: 3, error: null });
    expect(view.current.club).toMatchObject({ status: 'ready', count: 1 });
    expect(view.current.club.applications).toEqual([find('fay')]);
    expect(find('dan')).toMatchObject({
      ...{ applicationType: 0, applicantNick: 'Dan', groupName: 'Tea', note: 'May I?' },
    });
    expect(find('cat')).toMatchObject({ applicationType: 2, applicantNick: 'Cat', userID: 'eve' });
  });

  it('is nothing for who runs no group, and that is known', async () => {
    const { engine, userOf } = createWorld(groupApplicationsWorld);
    const sdk = engine.createClient();
    const view = await renderReady(() => useGroupApplications(), { sdk, user: userOf('cat') });
    await waitFor(() => expect(view.current.status).toBe('ready'));
    expect(view.current).toMatchObject({ applications: [], count: 0 });
  });

  it('has the newest first', async () => {
    const { view, waiting } = await openGroupApplications((client) => ({
      getGroupApplicationList: () => dated(client),
    }));
    expect(waiting()).toEqual(['fay to club', 'cat brings eve to tea', 'dan to tea']);
    expect(view.current.all.applications.map(({ messageKey }) => messageKey)).toEqual([3, 2, 1]);
  });

  it('comes as people ask, and as members bring others', async () => {
    const { waiting, peer } = await openGroupApplications();
    const gil = await peer('gil');
    await gil.joinGroup({ groupID: 'tea', applyMessage: 'Me too' });
    await waitFor(() => expect(waiting()).toContain('gil to tea'));
    const cat = await peer('cat');
    await vi.waitFor(async () => expect((await cat.getGroupList()).data.groupList).toHaveLength(2));
    await cat.addGroupMember({ groupID: 'club', userIDList: ['gil'] });
    await waitFor(() => expect(waiting()).toContain('cat brings gil to club'), { timeout: 3_000 });
    expect(waiting()).toHaveLength(5);
  });

  it('comes and goes with what I run', async () => {
    const { engine, userOf, peer } = createWorld(groupApplicationsWorld);
    const sdk = engine.createClient();
    const view = await renderReady(() => useGroupApplications(), { sdk, user: userOf('cat') });
    await waitFor(() => expect(view.current.status).toBe('ready'));
    const ann = await peer('ann');
    const setRole = (role: 'Admin' | 'Member') =>
      ann.setGroupMemberRole({ groupID: 'tea', userID: 'cat', role });
    await setRole(TYPES.GRP_MBR_ROLE_ADMIN);
    await waitFor(() => expect(view.current.count).toBe(2));
    await setRole(TYPES.GRP_MBR_ROLE_MEMBER);
    await waitFor(() => expect(view.current.count).toBe(0), { timeout: 3_000 });
  });

  it('goes when somebody else who runs the group lets them in', async () => {
    const { waiting, peer } = await openGroupApplications();
    const ben = await peer('ben');
    const { applicationList } = (await ben.getGroupApplicationList()).data;
    const application = applicationList.find(({ applicant }) => applicant === 'dan');
    if (!application) throw new Error('Ben does not know of Dan.');
    await ben.handleGroupApplication({ handleAction: 'Agree', application });
    await waitFor(
      () => expect(waiting().sort()).toEqual(['cat brings eve to tea', 'fay to club']),
      {
        timeout: 3_000,
      },
    );
  });

  it('stays the same objects until it changes, and renders nothing when nothing does', async () => {
    const { view, find } = await openGroupApplications((client) => ({
      getGroupApplicationList: () => dated(client),
    }));
    await act(() => view.current.all.refetch());
    const before = view.current;
    const { renders } = view;
    await act(() => view.current.all.refetch());
    expect(view.renders).toBe(renders);
    await act(() => view.current.all.refuse(find('dan')));
    expect(view.current.all.applications[0]).toBe(before.all.applications[0]);
    expect(view.current.club).toBe(before.club);
  });

  it('that is none is reported and left out', async () => {
    const { view, errors } = await openWith([
      ...[null, { groupID: 'tea', applicationType: 0 }, { applicant: 'x', applicationType: 0 }],
      ...[
        { groupID: 'tea', applicant: 'x', applicationType: 1 },
        { groupID: 'tea', applicant: 'x', applicationType: 2 },
        { groupID: 'tea', applicant: 'x', applicationType: 0, note: 5, messageKey: 'now' },
      ],
    ]);
    await waitFor(() => expect(view.current.status).toBe('ready'));
    expect(view.current.applications).toEqual([
      {
        ...{ applicationType: 0, groupID: 'tea', groupName: '', applicant: 'x', note: '' },
        ...{ applicantNick: '', authentication: '', messageKey: 0, userID: '' },
      },
    ]);
    expect(errors.map(({ name }) => name)).toEqual(Array(5).fill('MALFORMED_DATA'));
    const { view: other } = await openWith(undefined);
    await waitFor(() => expect(other.current.error).toMatchObject({ code: -4 }));
  });

  it('that cannot be had is an error, and what was there stays', async () => {
    let fails = false;
    const { view, waiting } = await openGroupApplications((client) => ({
      getGroupApplicationList: () => (fails ? refuse(10002)() : client.getGroupApplicationList()),
    }));
    fails = true;
    await act(() => view.current.all.refetch());
    expect(view.current.all.error).toMatchObject({ code: 10002 });
    expect([view.current.all.status, waiting().sort()]).toEqual(['ready', ALL]);
    fails = false;
    await act(() => view.current.all.refetch());
    expect(view.current.all.error).toBeNull();
  });

  it('is that of whoever is logged in', async () => {
    const { engine, userOf } = createWorld(groupApplicationsWorld);
    const { result, rerender } = renderAs(
      engine.createClient(),
      userOf('ann'),
      useGroupApplications,
    );
    await waitFor(() => expect(result.current.count).toBe(3));
    rerender({ user: userOf('ben') });
    await waitFor(() => expect(result.current.count).toBe(2));
  });

  it('is asked for again after a lost connection and a new login', async () => {
    const ask = vi.fn<ChatSDK['getGroupApplicationList']>();
    const { view, emit, engine, waiting } = await openGroupApplications((client) => {
      ask.mockImplementation(client.getGroupApplicationList);
      return { getGroupApplicationList: ask };
    });
    const count = () => ask.mock.calls.length;
    const first = count();
    act(() => {
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
      emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
    });
    await waitFor(() => expect(count()).toBeGreaterThan(first));
    const second = count();
    await kickAndReturn(engine, 'ann', view);
    await waitFor(() => expect(count()).toBeGreaterThan(second));
    await waitFor(() => expect(waiting().sort()).toEqual(ALL));
  });

  it('is asked for once a second, however many apply', async () => {
    const ask = vi.fn<ChatSDK['getGroupApplicationList']>();
    const { emit } = await openGroupApplications((client) => {
      ask.mockImplementation(client.getGroupApplicationList);
      return { getGroupApplicationList: ask };
    });
    vi.useFakeTimers();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    ask.mockClear();
    for (let number = 0; number < 50; number += 1) {
      act(() => emit(EVENT.MESSAGE_RECEIVED, { data: [wish] }));
      await act(() => vi.advanceTimersByTimeAsync(10));
    }
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not what an older answer says', async () => {
    const answers: Array<(list: List) => void> = [];
    let isHeld = false;
    const { view, client } = await openGroupApplications((client) => ({
      getGroupApplicationList: () =>
        isHeld
          ? new Promise((resolve) => void answers.push(resolve))
          : client.getGroupApplicationList(),
    }));
    const now = await client.getGroupApplicationList();
    isHeld = true;
    const questions = begin(() =>
      Promise.all([view.current.all.refetch(), view.current.all.refetch()]),
    );
    answers[1]?.({ ...now, data: { applicationList: [] } });
    answers[0]?.(now);
    await act(async () => void (await questions));
    expect(view.current.all.count).toBe(0);
  });
});

describe('letting somebody in', () => {
  it('shows at once, here and in the notices, and they are in', async () => {
    const { view, waiting, find, told, client } = await openGroupApplications();
    const done = begin(() => view.current.all.accept(find('dan'), 'Welcome'));
    expect(waiting().sort()).toEqual(['cat brings eve to tea', 'fay to club']);
    expect(told()).toContain('1 dan accepted');
    await act(() => done);
    expect(told()).toContain('1 dan accepted');
    expect(await membersOf(client, 'tea')).toEqual(['ann', 'ben', 'cat', 'dan']);
    await act(() => view.current.all.refetch());
    expect([waiting().length, told()]).toEqual([2, expect.arrayContaining(['1 dan accepted'])]);
  });

  it('whom a member brings is done by their entry', async () => {
    const { view, find, told, client } = await openGroupApplications();
    await act(() => view.current.all.accept(find('cat')));
    expect(told()).toContain('23 cat accepted');
    expect(await membersOf(client, 'tea')).toContain('eve');
    await act(() => view.current.all.refetch());
    expect(told()).toContain('23 cat accepted');
  });

  it('that is refused is taken back', async () => {
    const { view, waiting, told, find } = await openGroupApplications(() => ({
      handleGroupApplication: refuse(10014),
    }));
    const before = view.current.all.applications;
    const done = begin(() => view.current.all.accept(find('dan')));
    expect(waiting()).not.toContain('dan to tea');
    await act(() => expect(done).rejects.toMatchObject({ code: 10014 }));
    expect(view.current.all.applications).toEqual(before);
    expect(view.current.all.applications[0]).toBe(before[0]);
    expect(told()).toContain('1 dan open');
  });

  it('whom somebody else has answered takes them off, and says so', async () => {
    const { view, waiting, told, find, peer } = await openGroupApplications();
    const ben = await peer('ben');
    const application = find('dan');
    // Nobody tells of it.
    await ben.handleGroupApplication({
      handleAction: 'Reject',
      application: { ...application },
    });
    await act(() =>
      expect(view.current.all.accept(application)).rejects.toMatchObject({ code: 10024 }),
    );
    expect(waiting()).not.toContain('dan to tea');
    expect(told()).toContain('1 dan handled elsewhere');
  });

  it('is done once: of two answers the first counts', async () => {
    const handle = vi.fn<ChatSDK['handleGroupApplication']>();
    const { view, told, find, client } = await openGroupApplications((client) => {
      handle.mockImplementation(client.handleGroupApplication);
      return { handleGroupApplication: handle };
    });
    const application = find('dan');
    const answers = begin(() => {
      const { accept, refuse: decline } = view.current.all;
      return Promise.allSettled([accept(application), decline(application)]);
    });
    await act(async () => {
      expect(await answers).toMatchObject([
        { status: 'fulfilled' },
        { status: 'rejected', reason: { code: 10024 } },
      ]);
    });
    expect(handle).toHaveBeenCalledTimes(1);
    expect(told()).toContain('1 dan accepted');
    expect(await membersOf(client, 'tea')).toContain('dan');
  });

  it('is not undone by a list that is older', async () => {
    let isLate = false;
    const late: (() => void)[] = [];
    const { view, waiting, find } = await openGroupApplications((client) => ({
      getGroupApplicationList: async () => {
        const answer = await client.getGroupApplicationList();
        if (isLate) await new Promise<void>((resolve) => void late.push(resolve));
        return answer;
      },
    }));
    isLate = true;
    const question = begin(() => view.current.all.refetch());
    await act(() => view.current.all.accept(find('dan')));
    await vi.waitFor(() => expect(late.length).toBeGreaterThan(0));
    late[0]?.();
    await act(() => question);
    expect(waiting()).not.toContain('dan to tea');
  });
});

describe('not letting somebody in', () => {
  it('shows at once, and they may ask again', async () => {
    const { view, waiting, told, find, peer } = await openGroupApplications();
    const dan = await peer('dan');
    const done = begin(() => view.current.all.refuse(find('dan'), 'Another time'));
    expect([waiting().includes('dan to tea'), told().includes('1 dan refused')]).toEqual([
      false,
      true,
    ]);
    await act(() => done);
    await dan.joinGroup({ groupID: 'tea' });
    await waitFor(() => expect(waiting()).toContain('dan to tea'), { timeout: 3_000 });
    await waitFor(() =>
      expect(told()).toEqual(expect.arrayContaining(['1 dan open', '1 dan refused'])),
    );
  });
});

describe('before anybody is logged in', () => {
  it('nothing is asked and nothing shown', async () => {
    const { find } = await openGroupApplications();
    const { engine } = createWorld(groupApplicationsWorld);
    const { result } = renderChat(() => useGroupApplications(), { sdk: engine.createClient() });
    await result.current.refetch();
    for (const attempt of [result.current.accept, result.current.refuse]) {
      await expect(attempt(find('dan'))).rejects.toMatchObject({ code: 2024 });
    }
    expect(result.current).toMatchObject({ status: 'loading', applications: [] });
  });
});

/** What waits, with numbers that tell in which order it came. */
async function dated(client: ChatSDK): Promise<List> {
  const { data, ...answer } = await client.getGroupApplicationList();
  const applicationList = data.applicationList.map((one) => ({
    ...one,
    messageKey: Number(one.authentication),
  }));
  return { ...answer, data: { applicationList } };
}

/** The hook on an SDK that answers with this list. */
async function openWith(applicationList: unknown) {
  const { engine, userOf } = createWorld(groupApplicationsWorld);
  const client = engine.createClient();
  const { errors, onError } = collectErrors();
  const answer = async () => ({ code: 0, data: { applicationList } });
  const { sdk } = makeHostile(client);
  Reflect.set(sdk, 'getGroupApplicationList', answer);
  const view = await renderReady(() => useGroupApplications(), {
    sdk,
    user: userOf('ann'),
    onError,
  });
  return { view, errors };
}

/** A notice that somebody wants in, as far as it matters here. */
const wish = {
  ...{ ID: 'wish', conversationID: '@TIM#SYSTEM', from: '@TIM#SYSTEM', time: 1, flow: 'in' },
  ...{ type: TYPES.MSG_GRP_SYS_NOTICE, payload: { operationType: 1 } },
};
