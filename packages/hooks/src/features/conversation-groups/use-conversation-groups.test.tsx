import { EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openFolders, refuse, work, workAndHome } from '../../testing/folder-page.js';
import { memoryDevice } from '../../testing/memory-device.js';
import { createWorld, kickAndReturn, makeHostile, renderChat, say } from '../../testing/world.js';
import { useConversationGroups } from './use-conversation-groups.js';

describe('folders', () => {
  it('are none where none were made, and that is known', async () => {
    const { view } = await openFolders();
    expect(view.current).toMatchObject({ status: 'ready', groups: [], error: null });
  });

  it('are known to be none a moment later where the SDK tells of none, and not asked for for ever', async () => {
    const { peer } = createWorld();
    const client = await peer('ann');
    const getConversationGroupList = vi.fn(client.getConversationGroupList);
    const { sdk } = makeHostile(client, {
      getConversationGroupList,
      on(name, handler, context) {
        if (name !== EVENT.CONVERSATION_GROUP_LIST_UPDATED) client.on(name, handler, context);
      },
    });
    await vi.waitFor(async () => {
      expect((await client.getConversationList()).data.isSyncCompleted).toBe(true);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { result } = renderChat(useConversationGroups, { sdk, deviceStorage: null });
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(result.current.status).toBe('loading');
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(result.current).toMatchObject({ status: 'ready', groups: [] });
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(getConversationGroupList).toHaveBeenCalledTimes(2);
  });

  it('are there with what is in them, what is unread in it, and whether I am mentioned', async () => {
    const { shown, peer } = await openFolders(undefined, {}, workAndHome);
    expect(shown()).toEqual(['Work 2, 2 unread', 'Home 1, 1 unread']);
    const ben = await peer('ben');
    await ben.sendMessage(
      ben.createTextAtMessage({
        to: 'tea',
        conversationType: 'GROUP',
        payload: { text: '@ann', atUserList: ['ann'] },
      }),
    );
    await waitFor(() => expect(shown()[0]).toBe('Work 2, 3 unread, mentioned'));
  });

  it('count nothing of what does not notify or is archived', async () => {
    const { shown } = await openFolders(undefined, {}, async (ann) => {
      await workAndHome(ann);
      await ann.setMessageRemindType({ groupID: 'tea', messageRemindType: 'AcceptNotNotify' });
      const fold = { markType: 4, enableMark: true };
      await ann.markConversation({ ...fold, conversationIDList: ['C2Ccat'] });
    });
    await waitFor(() => expect(shown()).toEqual(['Work 2, 1 unread', 'Home 1']));
  });

  it('that have not changed stay the same objects', async () => {
    const { view, shown, peer } = await openFolders(undefined, {}, workAndHome);
    const [before, home] = view.current.groups;
    const cat = await peer('cat');
    await say(cat, 'C2Cann', 'again');
    await waitFor(() => expect(shown()[1]).toBe('Home 1, 2 unread'));
    expect(view.current.groups[0]).toBe(before);
    expect(view.current.groups[1]).not.toBe(home);
  });

  it('that are changed on another device are changed here', async () => {
    const { desk, shown } = await openFolders(undefined, {}, work);
    await desk.renameConversationGroup({ oldName: 'Work', newName: 'Desk' });
    await waitFor(() => expect(shown()).toEqual(['Desk 2, 2 unread']));
    await desk.addConversationsToGroup({ groupName: 'Desk', conversationIDList: ['C2Ccat'] });
    await waitFor(() => expect(shown()).toEqual(['Desk 3, 3 unread']));
    await desk.deleteConversationGroup('Desk');
    await waitFor(() => expect(shown()).toEqual([]));
  });

  it('are nobody’s after a logout, and there again after a new login', async () => {
    const { view, shown, engine } = await openFolders(undefined, {}, work);
    await act(() => view.session.logout());
    expect(view.current).toMatchObject({ groups: [], status: 'loading' });
    await act(() => view.session.login());
    await waitFor(() => expect(shown()).toEqual(['Work 2, 2 unread']));
    await kickAndReturn(engine, 'ann', view);
    await waitFor(() => expect(shown()).toEqual(['Work 2, 2 unread']));
  });

  it('that could not be had are an error, until they are asked for again', async () => {
    let isBroken = true;
    const { view, shown } = await openFolders(
      (client) => ({
        getConversationGroupList: () =>
          isBroken ? refuse(2801)() : client.getConversationGroupList(),
      }),
      {},
      work,
    );
    // The event has told of them by now: they stay.
    await act(() => view.current.refetch());
    expect(view.current).toMatchObject({ status: 'ready', error: { code: 2801 } });
    isBroken = false;
    await act(() => view.current.refetch());
    expect(view.current.error).toBeNull();
    expect(shown()).toEqual(['Work 2, 2 unread']);
  });

  it('that are told of in a way that makes no sense are reported, and what is known stays', async () => {
    const { emit, errors, shown } = await openFolders(undefined, {}, work);
    act(() => emit(EVENT.CONVERSATION_GROUP_LIST_UPDATED, { data: 'Work' }));
    act(() => emit(EVENT.CONVERSATION_IN_GROUP_UPDATED, { data: null }));
    expect(errors.map(({ name }) => name)).toEqual(['MALFORMED_DATA', 'MALFORMED_DATA']);
    expect(shown()).toEqual(['Work 2, 2 unread']);
  });
});

describe('the order of the folders', () => {
  const KEY = 'parlor:folder-order:ann';

  it('is the person’s own, at once and after a reload; new folders come last', async () => {
    const { storage, kept } = memoryDevice();
    const first = await openFolders(undefined, { deviceStorage: storage }, workAndHome);
    act(() => first.view.current.setOrder(['Home', 'Work']));
    expect(first.shown()).toEqual(['Home 1, 1 unread', 'Work 2, 2 unread']);
    await act(() => first.view.current.create('All', ['C2Cben']));
    expect(first.shown().map((line) => line.split(' ')[0])).toEqual(['Home', 'Work', 'All']);
    expect(JSON.parse(kept(KEY) ?? '')).toEqual(['Home', 'Work']);
    const second = await openFolders(undefined, { deviceStorage: storage }, workAndHome);
    expect(second.shown().map((line) => line.split(' ')[0])).toEqual(['Home', 'Work']);
  });

  it('stays when a folder is renamed, here or elsewhere', async () => {
    const { storage, kept } = memoryDevice({ [KEY]: '["Home","Work"]' });
    const { view, shown, desk } = await openFolders(
      undefined,
      { deviceStorage: storage },
      workAndHome,
    );
    await act(() => view.current.rename('Home', 'Family'));
    expect(shown()[0]).toMatch(/^Family/);
    await desk.renameConversationGroup({ oldName: 'Family', newName: 'Kin' });
    await waitFor(() => expect(shown()[0]).toMatch(/^Kin/));
    expect(JSON.parse(kept(KEY) ?? '')).toEqual(['Kin', 'Work']);
  });

  it.each(['nonsense', '{"Home":1}', '["Home",5]'])(
    'that was kept as %s is reported and ignored',
    async (kept) => {
      const { storage } = memoryDevice({ [KEY]: kept });
      const { shown, errors } = await openFolders(
        undefined,
        { deviceStorage: storage },
        workAndHome,
      );
      expect(shown().map((line) => line.split(' ')[0])).toEqual(['Work', 'Home']);
      expect(errors.map(({ name }) => name)).toEqual(['MALFORMED_DATA']);
    },
  );

  it('holds for the page where nothing can be kept', async () => {
    const { view, shown } = await openFolders(undefined, { deviceStorage: null }, workAndHome);
    act(() => view.current.setOrder(['Home']));
    expect(shown().map((line) => line.split(' ')[0])).toEqual(['Home', 'Work']);
  });
});
