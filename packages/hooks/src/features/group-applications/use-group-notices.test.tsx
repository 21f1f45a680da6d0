import { type ChatSDK, EVENT, SYSTEM_CONVERSATION_ID, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { begin } from '../../testing/begin.js';
import { refuse } from '../../testing/folder-page.js';
import {
  groupApplicationsWorld,
  openGroupApplications,
} from '../../testing/group-applications-page.js';
import { createWorld, kickAndReturn, renderChat, renderReady } from '../../testing/world.js';
import type { AnswerableGroupNotice, GroupNoticeSnapshot } from './group-notice-snapshot.js';
import { useGroupNotices } from './use-group-notices.js';

const PATIENT = { timeout: 3_000 };

describe('notices', () => {
  it('that were kept while I was away are there, read, the newest first', async () => {
    const { view, told, errors } = await openGroupApplications();
    await waitFor(() => expect(told()).toEqual(['1 fay open', '23 cat open', '1 dan open']));
    expect(view.current.notices).toMatchObject({ status: 'ready', unreadCount: 0, hasMore: false });
    const [fay, cat, dan] = view.current.notices.notices;
    expect(fay).toMatchObject({ operationType: 1, operatorID: 'fay', isRead: true, state: 'open' });
    expect(cat).toMatchObject({ operationType: 23, inviteeList: ['eve'] });
    expect(dan).toMatchObject({
      handleMessage: 'May I?',
      groupProfile: { groupID: 'tea', name: 'Tea', groupType: 'Public' },
    });
    expect(errors).toEqual([]);
  });

  it('come as things happen, and can be read', async () => {
    const { view, told, engine, client } = await openGroupApplications();
    const before = view.current.notices.notices;
    await engine.admin.notifyGroup('tea', 'Tea is ready');
    await waitFor(() => expect(told()[0]).toBe('255 '));
    await waitFor(() => expect(view.current.notices.unreadCount).toBe(1));
    const [newest, ...others] = view.current.notices.notices;
    expect(newest).toMatchObject({ userDefinedField: 'Tea is ready', isRead: false, state: null });
    expect(others).toEqual(before);
    expect(others[0]).toBe(before[0]);
    const done = begin(() => view.current.notices.markRead());
    expect(view.current.notices.unreadCount).toBe(0);
    await act(() => done);
    await waitFor(() => expect(view.current.notices.notices[0]?.isRead).toBe(true));
    const { data } = await client.getConversationProfile(SYSTEM_CONVERSATION_ID);
    expect(data.conversation.unreadCount).toBe(0);
  });

  it('are read by nobody when there is nothing unread', async () => {
    const setMessageRead = vi.fn<ChatSDK['setMessageRead']>();
    const { view } = await openGroupApplications(() => ({ setMessageRead }));
    await act(() => view.current.notices.markRead());
    expect(setMessageRead).not.toHaveBeenCalled();
  });

  it('are there page by page', async () => {
    const { engine, userOf } = createWorld(groupApplicationsWorld);
    for (let number = 0; number < 20; number += 1)
      await engine.admin.notifyGroup('tea', `${number}`);
    const sdk = engine.createClient();
    const view = await renderReady(useGroupNotices, { sdk, user: userOf('ben') });
    await waitFor(() => expect(view.current.notices).toHaveLength(15), PATIENT);
    expect(view.current.hasMore).toBe(true);
    await act(() => view.current.loadMore());
    expect(view.current.notices.map(textOf).slice(0, 20)).toEqual(
      Array.from({ length: 20 }, (_, index) => `${19 - index}`),
    );
    expect(view.current.notices).toHaveLength(22);
    expect(view.current.hasMore).toBe(false);
  });

  it('stay the same, and render nothing, when nothing changes', async () => {
    const { view, emit, client } = await openGroupApplications();
    vi.useFakeTimers();
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    const before = view.current.notices;
    const { renders } = view;
    const { data } = await client.getConversationList();
    act(() => emit(EVENT.CONVERSATION_LIST_UPDATED, { data: data.conversationList, ...synced }));
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(view.current.notices).toBe(before);
    expect(view.renders).toBe(renders);
  });

  it('that have no name here, or say little, are still there; what is no message is reported', async () => {
    const { told, emit, errors, view } = await openGroupApplications();
    const payloads = [
      { operationType: 99, operatorID: 'x', groupProfile: { groupID: 'tea' } },
      { operationType: 5, operatorID: 'x' },
      { operationType: 23, groupProfile: { groupID: 'tea' }, inviteeList: ['eve', 5], time: 7 },
      { operationType: 18, operatorID: 'x', groupProfile: { groupID: 'tea', name: 5 } },
    ];
    act(() => emit(EVENT.MESSAGE_RECEIVED, { data: [...payloads.map(messageOf), { ID: 1 }] }));
    await waitFor(() =>
      expect(told().slice(0, 4)).toEqual(['18 x', '23  handled elsewhere', 'unknown', 'unknown']),
    );
    expect(view.current.notices.notices[0]).toMatchObject({ topicIDList: [] });
    expect(view.current.notices.notices[1]).toMatchObject({
      ...{ inviteeList: ['eve'], inviteeInfoList: [], authentication: '', messageKey: 0 },
    });
    expect(errors.map(({ name }) => name)).toContain('MALFORMED_DATA');
  });

  it('are there once, also when the SDK gives them other names after a login', async () => {
    const { told, emit, view } = await openGroupApplications();
    const payload = { operationType: 5, operatorID: 'x', groupProfile: { groupID: 'tea' } };
    act(() => emit(EVENT.MESSAGE_RECEIVED, { data: [messageOf(payload)] }));
    act(() => emit(EVENT.MESSAGE_RECEIVED, { data: [{ ...messageOf(payload), ID: 'other' }] }));
    await waitFor(() => expect(view.current.notices.notices[0]?.ID).toBe('other'));
    expect(told().filter((line) => line === '5 x')).toHaveLength(1);
  });

  it('are there after another login, without those that were answered', async () => {
    const { view, told, engine, find, userOf } = await openGroupApplications();
    await act(() => view.current.all.accept(find('dan')));
    await kickAndReturn(engine, 'ann', view);
    await waitFor(() => expect(told()).toEqual(['1 fay open', '23 cat open', '1 dan accepted']));
    view.unmount();
    const sdk = engine.createClient();
    const again = await renderReady(useGroupNotices, { sdk, user: userOf('ann') });
    await waitFor(() => expect(again.current.notices).toHaveLength(2), PATIENT);
  });

  it('go with their conversation', async () => {
    const { view, engine, client } = await openGroupApplications();
    await engine.admin.notifyGroup('tea', 'Tea is ready');
    await waitFor(() => expect(view.current.notices.notices).toHaveLength(4));
    await act(() => view.current.remove([SYSTEM_CONVERSATION_ID]));
    await waitFor(() => expect(view.current.notices.notices).toEqual([]));
    const { data } = await client.getMessageList({ conversationID: SYSTEM_CONVERSATION_ID });
    expect(data.messageList).toEqual([]);
  });
});

describe('answering a wish to join', () => {
  it('shows at once, here and in the list; its notice is kept no more', async () => {
    const { view, told, waiting, client } = await openGroupApplications();
    const done = begin(() => view.current.notices.accept(asking(view, 'dan'), 'Welcome'));
    expect(told()).toContain('1 dan accepted');
    expect(waiting()).not.toContain('dan to tea');
    await act(() => done);
    await act(() => view.current.all.refetch());
    expect(told()).toContain('1 dan accepted');
    await vi.waitFor(async () => {
      const { data } = await client.getMessageList({ conversationID: SYSTEM_CONVERSATION_ID });
      expect(data.messageList).toHaveLength(2);
    });
  });

  it('that is refused is taken back', async () => {
    const { view, told, waiting } = await openGroupApplications(() => ({
      handleGroupApplication: refuse(10007),
    }));
    const { notices } = view.current.notices;
    await act(() =>
      expect(view.current.notices.refuse(asking(view, 'dan'))).rejects.toMatchObject({
        code: 10007,
      }),
    );
    expect([told(), waiting()]).toEqual([
      expect.arrayContaining(['1 dan open']),
      expect.arrayContaining(['dan to tea']),
    ]);
    expect(view.current.notices.notices).toEqual(notices);
  });

  it('can be done where the SDK has the notice no more', async () => {
    const { view, told, client } = await openGroupApplications(() => ({ findMessage: () => null }));
    await act(() => view.current.notices.accept(asking(view, 'dan')));
    expect(told()).toContain('1 dan accepted');
    const { data } = await client.getGroupApplicationList();
    expect(data.applicationList.map(({ applicant }) => applicant)).not.toContain('dan');
  });

  it('that somebody else has answered is seen when it is asked for', async () => {
    const { view, told, peer, find } = await openGroupApplications();
    const ben = await peer('ben');
    await ben.handleGroupApplication({ handleAction: 'Reject', application: { ...find('dan') } });
    await act(() => view.current.all.refetch());
    expect(told()).toEqual(expect.arrayContaining(['1 dan handled elsewhere', '1 fay open']));
  });

  it('that still waits after all is open again', async () => {
    let isEmpty = true;
    const { view, told } = await openGroupApplications((client) => ({
      getGroupApplicationList: async () => {
        const { data, ...answer } = await client.getGroupApplicationList();
        return { ...answer, data: isEmpty ? { applicationList: [] } : data };
      },
    }));
    await act(() => view.current.all.refetch());
    await waitFor(() => expect(told()).toContain('1 dan handled elsewhere'));
    isEmpty = false;
    await act(() => view.current.all.refetch());
    expect(told()).toContain('1 dan open');
  });
});

describe('answering for whom a member wants to bring in', () => {
  it('answers for all of them', async () => {
    const { view, told, waiting, peer, client } = await openGroupApplications();
    const cat = await peer('cat');
    await vi.waitFor(async () => expect((await cat.getGroupList()).data.groupList).toHaveLength(2));
    await cat.addGroupMember({ groupID: 'club', userIDList: ['dan', 'eve', 'gil'] });
    await waitFor(() => expect(view.current.club.count).toBe(4), PATIENT);
    const done = begin(() => view.current.notices.accept(asking(view, 'cat')));
    expect([told()[0], view.current.club.count]).toEqual(['23 cat accepted', 1]);
    await act(() => done);
    const { data } = await client.getGroupMemberList({ groupID: 'club' });
    expect(data.memberList.map(({ userID }) => userID).sort()).toEqual([
      'ann',
      'cat',
      'dan',
      'eve',
      'gil',
    ]);
    await act(() => view.current.all.refetch());
    expect(waiting().sort()).toEqual(['cat brings eve to tea', 'dan to tea', 'fay to club']);
    expect(told()[0]).toBe('23 cat accepted');
  });

  it('asks for the list first when it is not there', async () => {
    const { engine, userOf, peer } = createWorld(groupApplicationsWorld);
    const sdk = engine.createClient();
    const view = await renderReady(useGroupNotices, { sdk, user: userOf('ben') });
    await waitFor(() => expect(view.current.notices).toHaveLength(2), PATIENT);
    const notice = view.current.notices.find(({ operationType }) => operationType === 23);
    if (notice?.operationType !== 23) throw new Error('There is no invitation.');
    await act(() => view.current.refuse(notice, 'No'));
    expect(view.current.notices.find(({ ID }) => ID === notice.ID)?.state).toBe('refused');
    const ann = await peer('ann');
    expect((await ann.getGroupApplicationList()).data.applicationList).toHaveLength(2);
  });

  it('says so when some of them could not be answered, and those stay', async () => {
    const { view, told, peer } = await openGroupApplications((client) => ({
      handleGroupApplication: (options) =>
        options.application?.userID === 'eve'
          ? refuse(10014)()
          : client.handleGroupApplication(options),
    }));
    const cat = await peer('cat');
    await vi.waitFor(async () => expect((await cat.getGroupList()).data.groupList).toHaveLength(2));
    await cat.addGroupMember({ groupID: 'club', userIDList: ['dan', 'eve'] });
    await waitFor(() => expect(view.current.club.count).toBe(3), PATIENT);
    await act(() =>
      expect(view.current.notices.accept(asking(view, 'cat'))).rejects.toMatchObject({
        code: 10014,
      }),
    );
    expect([told()[0], view.current.club.count]).toEqual(['23 cat open', 2]);
  });

  it('of whom nobody is left says so', async () => {
    const { view, told, peer, find } = await openGroupApplications();
    const ben = await peer('ben');
    await ben.handleGroupApplication({ handleAction: 'Reject', application: { ...find('cat') } });
    await act(() =>
      expect(view.current.notices.accept(asking(view, 'cat'))).rejects.toMatchObject({
        code: 10024,
      }),
    );
    expect(told()).toContain('23 cat handled elsewhere');
  });
});

describe('answering an invitation of my own', () => {
  const openInvited = async (changes: Partial<ChatSDK> = {}) => {
    const world = createWorld({ ...groupApplicationsWorld, asksInvitees: true });
    const client = world.engine.createClient();
    const user = world.userOf('gil');
    const view = await renderReady(useGroupNotices, { sdk: { ...client, ...changes }, user });
    const ann = await world.peer('ann');
    await vi.waitFor(async () => expect((await ann.getGroupList()).data.groupList).toHaveLength(2));
    await ann.addGroupMember({ groupID: 'tea', userIDList: ['gil'] });
    await waitFor(() => expect(view.current.notices[0]).toMatchObject({ operationType: 12 }));
    const [invitation] = view.current.notices;
    if (invitation?.operationType !== 12) throw new Error('Gil was not invited.');
    return { view, client, ann, invitation };
  };

  it('goes where I am invited', async () => {
    const { view, client, invitation } = await openInvited();
    const done = begin(() => view.current.accept(invitation, 'Gladly'));
    expect(view.current.notices[0]?.state).toBe('accepted');
    await act(() => done);
    const stateNow = () => view.current.notices.find(({ ID }) => ID === invitation.ID)?.state;
    expect(stateNow()).toBe('accepted');
    await vi.waitFor(async () =>
      expect((await client.getGroupList()).data.groupList).toHaveLength(1),
    );
    await act(() => expect(view.current.refuse(invitation)).rejects.toMatchObject({ code: 10024 }));
    expect(stateNow()).toBe('accepted');
  });

  it('does not go there', async () => {
    const { view, client, ann, invitation } = await openInvited();
    await act(() => view.current.refuse(invitation));
    expect(view.current.notices[0]?.state).toBe('refused');
    expect((await client.getGroupList()).data.groupList).toEqual([]);
    await ann.dismissGroup('tea');
  });

  it('that the SDK has no more cannot be answered, and says so', async () => {
    const { view, invitation } = await openInvited({ findMessage: () => null });
    await act(() => expect(view.current.accept(invitation)).rejects.toMatchObject({ code: 2105 }));
    expect(view.current.notices[0]?.state).toBe('open');
  });
});

describe('before anybody is logged in', () => {
  it('nothing is asked and nothing shown', async () => {
    const { view } = await openGroupApplications();
    const notice = asking(view, 'dan');
    const { engine } = createWorld(groupApplicationsWorld);
    const { result } = renderChat(useGroupNotices, { sdk: engine.createClient() });
    const { accept, refuse: decline, markRead } = result.current;
    for (const attempt of [accept(notice), decline(notice), markRead()]) {
      await expect(attempt).rejects.toMatchObject({ code: 2024 });
    }
    expect(result.current).toMatchObject({ status: 'loading', notices: [], unreadCount: 0 });
  });
});

const synced = { isSyncCompleted: true };

/** The newest notice by which somebody asks. */
function asking(
  view: Awaited<ReturnType<typeof openGroupApplications>>['view'],
  operatorID: string,
): AnswerableGroupNotice {
  for (const notice of view.current.notices.notices) {
    if (notice.state !== null && notice.operatorID === operatorID) return notice;
  }
  throw new Error(`${operatorID} asks nothing.`);
}

function textOf(notice: GroupNoticeSnapshot): string {
  return notice.operationType === 255 ? notice.userDefinedField : '';
}

/** A notice as the SDK hands it out, in the far future. */
function messageOf(payload: object, index = 0) {
  return {
    ...{ ID: `notice${index}`, conversationID: SYSTEM_CONVERSATION_ID, flow: 'in' },
    ...{ conversationType: SYSTEM_CONVERSATION_ID, from: SYSTEM_CONVERSATION_ID },
    ...{
      time: 4_000_000_000 + index,
      type: TYPES.MSG_GRP_SYS_NOTICE,
      payload,
      clientSequence: index,
    },
  };
}
