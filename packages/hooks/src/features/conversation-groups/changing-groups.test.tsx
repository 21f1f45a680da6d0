import type { ChatSDK } from '@parlor/sdk';
import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openFolders, refuse, work, workAndHome } from '../../testing/folder-page.js';

/** An answer that is held back until it is let go. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe('making a folder', () => {
  it('shows it at once, with what is in it, and it is there for all my devices', async () => {
    const { opened, open: let_ } = gate();
    const { view, shown, desk } = await openFolders((client) => ({
      createConversationGroup: async (options) => {
        await opened;
        return client.createConversationGroup(options);
      },
    }));
    let done: Promise<unknown> | undefined;
    act(() => {
      done = view.current.create('  Work ', ['C2Cben', 'GROUPtea']);
    });
    expect(shown()).toEqual(['Work 2, 2 unread']);
    let_();
    await act(async () => {
      expect(await done).toEqual({ succeeded: ['C2Cben', 'GROUPtea'], failed: [] });
    });
    expect(shown()).toEqual(['Work 2, 2 unread']);
    await vi.waitFor(async () => {
      expect((await desk.getConversationGroupList()).data).toEqual(['Work']);
    });
  });

  it('that is refused takes it back', async () => {
    const { view, shown } = await openFolders(() => ({ createConversationGroup: refuse(51010) }));
    await act(() =>
      expect(view.current.create('Work', ['C2Cben'])).rejects.toMatchObject({ code: 51010 }),
    );
    expect(shown()).toEqual([]);
  });

  it('says which conversations did not come into it, and is refused when none did', async () => {
    const { view, shown } = await openFolders();
    const nobody = 'C2Cnobody';
    await act(async () => {
      const outcome = await view.current.create('Work', ['C2Cben', nobody]);
      expect(outcome).toMatchObject({
        succeeded: ['C2Cben'],
        failed: [{ conversationID: nobody, error: { code: 2500 } }],
      });
    });
    expect(shown()).toEqual(['Work 1, 1 unread']);
    await act(() =>
      expect(view.current.create('Home', [nobody])).rejects.toMatchObject({ code: 2500 }),
    );
    expect(shown()).toEqual(['Work 1, 1 unread']);
  });

  it('asks for 100 conversations at a time, and makes it once', async () => {
    const everybody = Array.from({ length: 250 }, (_, index) => `C2Cperson${index}`);
    const calls: string[] = [];
    const answer =
      (name: string): ChatSDK['createConversationGroup'] =>
      async ({ conversationIDList }) => {
        calls.push(`${name} ${conversationIDList.length}`);
        const data = {
          successConversationIDList: conversationIDList,
          failureConversationIDList: [],
        };
        return { code: 0, data };
      };
    const { view } = await openFolders(() => ({
      createConversationGroup: answer('create'),
      addConversationsToGroup: answer('add'),
    }));
    await act(async () => {
      const { succeeded } = await view.current.create('Work', everybody);
      expect(succeeded).toEqual(everybody);
    });
    expect(calls).toEqual(['create 100', 'add 100', 'add 50']);
  });

  it.each([
    ['', ['C2Cben'], -1],
    ['Work', [], -1],
    ['w'.repeat(33), ['C2Cben'], 51011],
  ])('is refused without a question for the name “%s” and %j', async (name, ids, code) => {
    const createConversationGroup = vi.fn();
    const { view, shown } = await openFolders(() => ({ createConversationGroup }));
    await expect(view.current.create(name, ids)).rejects.toMatchObject({ code });
    expect(createConversationGroup).not.toHaveBeenCalled();
    expect(shown()).toEqual([]);
  });
});

describe('changing a folder', () => {
  it('renames it at once, in its place', async () => {
    const { view, shown } = await openFolders(undefined, {}, workAndHome);
    let done: Promise<void> | undefined;
    act(() => {
      done = view.current.rename('Work', 'Office');
    });
    expect(shown()).toEqual(['Office 2, 2 unread', 'Home 1, 1 unread']);
    await act(async () => done);
    expect(shown()).toEqual(['Office 2, 2 unread', 'Home 1, 1 unread']);
  });

  it('takes it away at once, and what was in it stays in the list', async () => {
    const { view, shown, desk } = await openFolders(undefined, {}, workAndHome);
    let done: Promise<void> | undefined;
    act(() => {
      done = view.current.remove('Work');
    });
    expect(shown()).toEqual(['Home 1, 1 unread']);
    await act(async () => done);
    expect(shown()).toEqual(['Home 1, 1 unread']);
    expect(view.current.list.conversations).toHaveLength(3);
    await vi.waitFor(async () => {
      expect((await desk.getConversationGroupList()).data).toEqual(['Home']);
    });
  });

  it('that is refused is taken back, with the name on each conversation', async () => {
    const { view, shown } = await openFolders(
      () => ({ renameConversationGroup: refuse(51009), deleteConversationGroup: refuse(51009) }),
      {},
      workAndHome,
    );
    await act(() =>
      expect(view.current.rename('Work', 'Office')).rejects.toMatchObject({ code: 51009 }),
    );
    await act(() => expect(view.current.remove('Work')).rejects.toMatchObject({ code: 51009 }));
    expect(shown()).toEqual(['Work 2, 2 unread', 'Home 1, 1 unread']);
  });

  it('renames and takes away an empty one, too', async () => {
    const { view, shown } = await openFolders(undefined, {}, work);
    await act(() => view.current.removeFrom('Work', ['C2Cben', 'GROUPtea']));
    expect(shown()).toEqual(['Work 0']);
    await act(() => view.current.rename('Work', 'Office'));
    expect(shown()).toEqual(['Office 0']);
    await act(() => view.current.remove('Office'));
    expect(shown()).toEqual([]);
  });

  it('goes through in the order in which it was wanted', async () => {
    const { view, shown, desk } = await openFolders(undefined, {}, work);
    await act(async () => {
      await Promise.all([
        view.current.rename('Work', 'Office'),
        view.current.add('Office', ['C2Ccat']),
        view.current.rename('Office', 'Desk'),
      ]);
    });
    expect(shown()).toEqual(['Desk 3, 3 unread']);
    await vi.waitFor(async () => {
      expect((await desk.getConversationGroupList()).data).toEqual(['Desk']);
    });
  });

  it('goes through in that order also where a conversation is busy with something else', async () => {
    const { opened, open: let_ } = gate();
    const { view, shown, desk } = await openFolders((client) => ({
      pinConversation: async (options) => {
        await opened;
        return client.pinConversation(options);
      },
    }));
    await act(async () => {
      const all = Promise.all([
        view.current.actions.setPinned(['C2Cben'], true),
        view.current.create('Work', ['C2Cben']),
        view.current.add('Work', ['C2Ccat']),
        view.current.rename('Work', 'Office'),
      ]);
      let_();
      await all;
    });
    expect(shown()).toEqual(['Office 2, 2 unread']);
    await vi.waitFor(async () => {
      expect((await desk.getConversationGroupList()).data).toEqual(['Office']);
    });
  });

  it('gives no folder the name of another, and to its own name changes nothing', async () => {
    const renameConversationGroup = vi.fn();
    const { view, shown } = await openFolders(() => ({ renameConversationGroup }), {}, workAndHome);
    await expect(view.current.rename('Work', ' Home ')).rejects.toMatchObject({ code: 50002 });
    await expect(view.current.rename('Work', '')).rejects.toMatchObject({ code: -1 });
    await view.current.rename('Work', 'Work ');
    expect(renameConversationGroup).not.toHaveBeenCalled();
    expect(shown()).toEqual(['Work 2, 2 unread', 'Home 1, 1 unread']);
  });

  it('that does not exist rejects with 51009', async () => {
    const { view } = await openFolders();
    await act(async () => {
      await expect(view.current.remove('Nothing')).rejects.toMatchObject({ code: 51009 });
      await expect(view.current.rename('Nothing', 'All')).rejects.toMatchObject({ code: 51009 });
      await expect(view.current.add('Nothing', ['C2Cben'])).rejects.toMatchObject({ code: 51009 });
    });
    expect(view.current.groups).toEqual([]);
  });
});

describe('filling a folder', () => {
  it('puts conversations in and takes them out at once; those that were there have succeeded', async () => {
    const { view, shown } = await openFolders(undefined, {}, work);
    let done: Promise<unknown> | undefined;
    act(() => {
      done = view.current.add('Work', ['C2Cben', 'C2Ccat']);
    });
    expect(shown()).toEqual(['Work 3, 3 unread']);
    await act(async () => {
      expect(await done).toEqual({ succeeded: ['C2Cben', 'C2Ccat'], failed: [] });
    });
    act(() => {
      done = view.current.removeFrom('Work', ['C2Cben', 'GROUPtea', 'C2Ccat']);
    });
    expect(shown()).toEqual(['Work 0']);
    await act(async () => void (await done));
    expect(shown()).toEqual(['Work 0']);
  });

  it('that is refused is taken back', async () => {
    const { view, shown } = await openFolders(
      () => ({ addConversationsToGroup: refuse(51008) }),
      {},
      work,
    );
    await act(() =>
      expect(view.current.add('Work', ['C2Ccat'])).rejects.toMatchObject({ code: 51008 }),
    );
    expect(shown()).toEqual(['Work 2, 2 unread']);
  });
});
