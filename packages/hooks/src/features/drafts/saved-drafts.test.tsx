import { ChatError, type ChatSDK } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { memoryDevice } from '../../testing/memory-device.js';
import { textSnapshot } from '../../testing/message-snapshots.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  type RenderChatOptions,
  renderChat,
  renderReady,
  say,
} from '../../testing/world.js';
import { useConversations } from '../conversations/index.js';
import { useSession } from '../session/index.js';
import { useDraft, useDraftActions, useDraftText } from './index.js';

const KEY = 'parlor:drafts:ann';

const draftsOf = (...pairs: [string, string][]) => JSON.stringify(pairs);

/** Ann's page, who has talked to Ben. */
async function open(
  changes: (client: ChatSDK) => Partial<ChatSDK> = () => ({}),
  options: Partial<RenderChatOptions> = {},
) {
  const world = createWorld();
  await say(await world.peer('ann'), 'C2Cben', 'hello');
  const client = world.engine.createClient();
  const setConversationDraft = vi.fn(client.setConversationDraft);
  const { sdk } = makeHostile(client, { setConversationDraft, ...changes(client) });
  const device = memoryDevice();
  const { errors, onError } = collectErrors();
  const view = await renderReady(
    () => ({
      ben: useDraft('C2Cben'),
      row: useDraftText('C2Cben'),
      catRow: useDraftText('C2Ccat'),
      cat: useDraftActions('C2Ccat'),
      nowhere: useDraftActions('nowhere'),
    }),
    { sdk, user: world.userOf('ann'), deviceStorage: device.storage, onError, ...options },
  );
  await vi.waitFor(async () => {
    expect((await client.getConversationList()).data.conversationList).toHaveLength(1);
  });
  return { ...world, ...device, sdk, client, setConversationDraft, view, errors };
}

async function draftTextIn(client: ChatSDK, conversationID: string): Promise<string | undefined> {
  const { data } = await client.getConversationList([conversationID]);
  return data.conversationList[0]?.draftText;
}

describe('a draft is saved', () => {
  it('when the person pauses: for the list, the SDK and the next time', async () => {
    const { view, client, kept, setConversationDraft } = await open();
    act(() => view.current.ben.setText('h'));
    act(() => view.current.ben.setText('hel'));
    expect(view.current.row).toBe('');
    await waitFor(() => expect(view.current.row).toBe('hel'));
    expect(kept(KEY)).toBe(draftsOf(['C2Cben', 'hel']));
    await waitFor(async () => expect(await draftTextIn(client, 'C2Cben')).toBe('hel'));
    expect(setConversationDraft).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the field loses the focus', (view: View) => view.current.ben.save()],
    ['the conversation is left', (view: View) => view.unmount()],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('at once when %s', async (_, leave) => {
    const { view, client, kept } = await open();
    act(() => view.current.ben.setText('half a'));
    expect(kept(KEY)).toBeUndefined();
    act(() => void leave(view));
    expect(kept(KEY)).toBe(draftsOf(['C2Cben', 'half a']));
    await vi.waitFor(async () => expect(await draftTextIn(client, 'C2Cben')).toBe('half a'));
  });

  it('at once when nothing is left of it, and then it is nowhere any more', async () => {
    const { view, client, kept } = await open();
    act(() => view.current.ben.setText('hello'));
    act(() => view.current.ben.save());
    await waitFor(async () => expect(await draftTextIn(client, 'C2Cben')).toBe('hello'));
    act(() => view.current.ben.clear());
    expect(kept(KEY)).toBeUndefined();
    await waitFor(() => expect(view.current.row).toBe(''));
    await waitFor(async () => expect(await draftTextIn(client, 'C2Cben')).toBe(''));
  });

  it('as what was being written, while a message is changed', async () => {
    const { view, kept } = await open();
    act(() => view.current.ben.setText('half a thought'));
    act(() => view.current.ben.edit(textSnapshot({ ID: 'I have teh key', flow: 'out' })));
    act(() => view.current.ben.setText('I have the key'));
    act(() => view.current.ben.save());
    expect(kept(KEY)).toBe(draftsOf(['C2Cben', 'half a thought']));
  });

  it('on this device also where the SDK lists no conversation yet, and that is no error', async () => {
    const { view, kept, errors, setConversationDraft } = await open();
    act(() => view.current.cat.setText('Dear Cat'));
    act(() => view.current.cat.save());
    expect(kept(KEY)).toBe(draftsOf(['C2Ccat', 'Dear Cat']));
    await waitFor(() => expect(view.current.catRow).toBe('Dear Cat'));
    act(() => view.current.nowhere.setText('Is anybody there?'));
    act(() => view.current.nowhere.save());
    await expect(setConversationDraft.mock.results[0]?.value).rejects.toMatchObject({ code: 2500 });
    await act(async () => undefined);
    expect(errors).toEqual([]);
    expect(setConversationDraft).toHaveBeenCalledTimes(1);
  });

  it('and what else the SDK refuses is reported', async () => {
    const refuse = () => Promise.reject(new ChatError({ code: 2801 }));
    const { view, errors } = await open(() => ({ setConversationDraft: refuse }));
    act(() => view.current.ben.setText('hello'));
    act(() => view.current.ben.save());
    await waitFor(() => expect(errors.map(({ code }) => code)).toEqual([2801]));
  });

  it('as far as it goes where nothing can be kept, which is said once', async () => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const storage = { getItem: full, setItem: full, removeItem: full };
    const { view, errors } = await open(undefined, { deviceStorage: storage });
    act(() => view.current.ben.setText('hello'));
    act(() => view.current.ben.save());
    await waitFor(() => expect(view.current.row).toBe('hello'));
    expect(errors).toMatchObject([{ code: 2903, cause: expect.any(DOMException) }]);
  });

  it('beside what another page of the same person has kept meanwhile', async () => {
    const { view, kept, storage } = await open();
    act(() => view.current.ben.setText('hello'));
    storage.setItem(KEY, draftsOf(['C2Ccat', 'from another tab']));
    act(() => view.current.ben.save());
    expect(kept(KEY)).toBe(draftsOf(['C2Ccat', 'from another tab'], ['C2Cben', 'hello']));
  });
});

type View = Awaited<ReturnType<typeof open>>['view'];

describe('a draft is there again', () => {
  it('after a reload, in the field and in the list', async () => {
    const { storage } = memoryDevice({
      [KEY]: draftsOf(['C2Cben', 'where was I'], ['C2Ccat', 'Cat!']),
    });
    const { view, setConversationDraft } = await open(undefined, { deviceStorage: storage });
    expect(view.current.ben.draft.text).toBe('where was I');
    expect(view.current.row).toBe('where was I');
    expect(view.current.cat.read().text).toBe('Cat!');
    expect(setConversationDraft).not.toHaveBeenCalled();
  });

  it('of the SDK, where another provider on it was unmounted and nothing could be kept', async () => {
    const off = vi.fn<ChatSDK['off']>();
    const { view, sdk } = await open(({ off: stop }) => ({ off: off.mockImplementation(stop) }), {
      deviceStorage: null,
    });
    act(() => view.current.ben.setText('where was I'));
    view.unmount();
    // The store is disconnected a moment later, and forgets.
    await vi.waitFor(() => expect(off).toHaveBeenCalled());
    const again = await renderReady(
      () => ({ ben: useDraft('C2Cben'), row: useDraftText('C2Cben'), list: useConversations() }),
      { sdk, deviceStorage: null },
    );
    await waitFor(() => expect(again.current.ben.draft.text).toBe('where was I'));
    expect(again.current.row).toBe('where was I');
    act(() => again.current.ben.clear());
    expect(again.current.ben.draft.text).toBe('');
    await waitFor(() => expect(again.current.row).toBe(''));
  });

  it('of nobody else, and of the same person after a logout', async () => {
    const { view, kept, userOf } = await open();
    act(() => view.current.ben.setText('hello'));
    await act(() => view.session.logout());
    expect(view.current.ben.draft.text).toBe('');
    expect(kept(KEY)).toBe(draftsOf(['C2Cben', 'hello']));
    await act(() => view.session.login(userOf('cat')));
    expect(view.current.ben.draft.text).toBe('');
    act(() => view.current.ben.setText('I am Cat'));
    await act(() => view.session.login(userOf('ann')));
    expect(view.current.ben.draft.text).toBe('hello');
    expect(kept('parlor:drafts:cat')).toBe(draftsOf(['C2Cben', 'I am Cat']));
    expect(kept(KEY)).toBe(draftsOf(['C2Cben', 'hello']));
  });

  it('beside what was written before anybody was logged in, which is kept too', async () => {
    const { engine, userOf } = createWorld();
    const { storage, kept } = memoryDevice({
      [KEY]: draftsOf(['C2Cben', 'old'], ['C2Ccat', 'Cat!']),
    });
    const { result } = renderChat(
      () => ({ ben: useDraft('C2Cben'), cat: useDraft('C2Ccat'), session: useSession() }),
      { sdk: engine.createClient(), deviceStorage: storage },
    );
    act(() => result.current.ben.setText('new'));
    await act(() => result.current.session.login(userOf('ann')));
    expect(result.current.ben.draft.text).toBe('new');
    expect(result.current.cat.draft.text).toBe('Cat!');
    act(() => result.current.ben.save());
    expect(kept(KEY)).toBe(draftsOf(['C2Ccat', 'Cat!'], ['C2Cben', 'new']));
  });

  it('also where something was written and taken back before anybody was logged in', async () => {
    const { engine, userOf } = createWorld();
    const { storage, kept } = memoryDevice({ [KEY]: draftsOf(['C2Cben', 'old']) });
    const { result } = renderChat(() => ({ ben: useDraft('C2Cben'), session: useSession() }), {
      sdk: engine.createClient(),
      deviceStorage: storage,
    });
    act(() => result.current.ben.setText('new'));
    act(() => result.current.ben.setText(''));
    await act(() => result.current.session.login(userOf('ann')));
    expect(result.current.ben.draft.text).toBe('old');
    act(() => result.current.ben.save());
    expect(kept(KEY)).toBe(draftsOf(['C2Cben', 'old']));
  });

  it('unless what was kept means nothing, which is reported', async () => {
    const { storage, kept } = memoryDevice({ [KEY]: '{"C2Cben":"hello"}' });
    const { view, errors } = await open(undefined, { deviceStorage: storage });
    expect(view.current.ben.draft.text).toBe('');
    expect(errors.map(({ name }) => name)).toEqual(['MALFORMED_DATA']);
    act(() => view.current.ben.setText('hello'));
    act(() => view.current.ben.save());
    expect(kept(KEY)).toBe(draftsOf(['C2Cben', 'hello']));
  });

  it('from localStorage, where the app says nothing', async () => {
    const { engine, userOf } = createWorld();
    localStorage.setItem(KEY, draftsOf(['C2Cben', 'where was I']));
    const options = { sdk: engine.createClient(), user: userOf('ann') };
    const view = await renderReady(() => useDraft('C2Cben'), options);
    expect(view.current.draft.text).toBe('where was I');
    act(() => view.current.clear());
    expect(localStorage.getItem(KEY)).toBeNull();
  });
});

it('a row is rendered when the text is saved, and not with each letter', async () => {
  const { sdk, userOf } = await open();
  const row = await renderReady(() => useDraftText('C2Cben'), { sdk, user: userOf('ann') });
  const field = await renderReady(() => useDraftActions('C2Cben'), { sdk, user: userOf('ann') });
  const { renders } = row;
  for (const text of ['h', 'he', 'hel']) act(() => field.current.setText(text));
  expect(row.renders).toBe(renders);
  act(() => field.current.save());
  await waitFor(() => expect(row.current).toBe('hel'));
  expect(row.renders).toBe(renders + 1);
});
