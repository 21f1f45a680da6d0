import { ChatError, type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  createWorld,
  makeHostile,
  renderChat,
  renderReady,
  say,
  textsOf,
} from '../../testing/world.js';
import { useSession } from '../session/index.js';
import type { JumpResult, JumpTarget } from './jump-target.js';
import { useMessage } from './use-message.js';
import { type UseMessagesResult, useMessages } from './use-messages.js';

/** So many messages of Ben: `0` is the oldest, ten seconds after it comes `1`. */
const COUNT = 120;
const TEXTS = Array.from({ length: COUNT }, (_, index) => String(index));
const KINDS = [['C2Cben'], ['GROUPtea']] as const;

/** What Ben has said to Ann and in the group; the last `unread` of it she has not read. */
function createHistory(unread = 0) {
  const messages = ['ann', 'tea'].flatMap((to) =>
    TEXTS.map((text, index) => ({
      ...{ from: 'ben', to, text, secondsAgo: (COUNT - index) * 10 },
      isRead: index < COUNT - unread,
    })),
  );
  return createWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }, { userID: 'cat' }],
      groups: [{ groupID: 'tea', name: 'Tea', type: 'Private', members: ['ben', 'ann'] }],
      messages,
    },
  });
}

/** The messages themselves, as somebody has them who has read all of the history. */
async function readAll(sdk: ChatSDK, conversationID: string): Promise<Message[]> {
  const pages: Message[][] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const options = { conversationID, ...(next && { nextReqMessageID: next }) };
    const { data }: Awaited<ReturnType<ChatSDK['getMessageList']>> =
      await sdk.getMessageList(options);
    pages.unshift(data.messageList);
    next = data.isCompleted ? undefined : data.nextReqMessageID;
  }
  return pages.flat();
}

/** Ann’s view of a conversation with Ben, and the messages by their texts. */
async function openHistory(conversationID: string, unread = 0) {
  const world = createHistory(unread);
  const ben = await world.peer('ben');
  const other = conversationID.startsWith('GROUP') ? conversationID : 'C2Cann';
  const all = (await readAll(ben, other)).filter(({ type }) => type === 'TIMTextElem');
  const ofText = (text: string) => {
    const message = all[Number(text)];
    if (!message) throw new Error(`There is no message ${text}.`);
    return message;
  };
  const client = world.engine.createClient();
  const hostile = makeHostile(client);
  const options = { sdk: hostile.sdk, user: world.userOf('ann') };
  const view = await renderReady(() => useMessages(conversationID), options);
  await waitFor(() => expect(view.current.status).toBe('ready'));
  const jump = async (target: JumpTarget): Promise<JumpResult> => {
    let result: JumpResult | undefined;
    await act(async () => {
      result = await view.current.jumpTo(target);
    });
    if (!result) throw new Error('The jump has not ended.');
    return result;
  };
  return { ...world, ben, client, ...hostile, options, view, jump, ofText, all };
}

/** What is shown is a stretch of what Ben has said, and this is in it. */
function expectAt({ messages }: UseMessagesResult, text: string): void {
  const shown = textsOf(messages).filter((one) => one !== 'TIMGroupTipElem');
  expect(shown).toContain(text);
  expect(shown).toEqual(TEXTS.slice(Number(shown[0]), Number(shown[0]) + shown.length));
}

test.each(KINDS)('in %s a jump shows a message far back, and what is around it', async (id) => {
  const { view, jump, ofText } = await openHistory(id);
  const { ID, sequence } = ofText('30');
  expect(await jump({ messageID: ID, ...(id === 'GROUPtea' && { sequence }) })).toEqual({
    messageID: ID,
    isExact: true,
  });
  expectAt(view.current, '30');
  expect(textsOf(view.current.messages)).toEqual(TEXTS.slice(15, 45));
  expect(view.current).toMatchObject({
    ...{ hasOlder: true, hasNewer: true, isAtLatest: false, isJumping: false },
    ...{ status: 'ready', error: null, anchor: { messageID: ID, kind: 'message' } },
  });
});

test.each(KINDS)(
  'in %s pages go on both ways from there, and meet the newest messages',
  async (id) => {
    const { view, jump, ofText } = await openHistory(id);
    const { ID, sequence } = ofText('30');
    await jump({ messageID: ID, sequence });
    const length = view.current.messages.length;
    await act(() => view.current.loadNewer());
    expect(view.current.messages.length).toBeGreaterThan(length);
    expectAt(view.current, '30');
    while (view.current.hasNewer) await act(() => view.current.loadNewer());
    expect(view.current).toMatchObject({ isAtLatest: true, isLoadingNewer: false });
    expectAt(view.current, '119');
    while (view.current.hasOlder) await act(() => view.current.loadOlder());
    expectAt(view.current, '0');
    expectAt(view.current, '119');
  },
);

test.each(KINDS)(
  'in %s what comes is not put behind old history, but is there at the end',
  async (id) => {
    const { view, jump, ofText, ben } = await openHistory(id);
    await jump({ messageID: ofText('30').ID, sequence: ofText('30').sequence });
    const { messages } = view.current;
    const said = await say(ben, id === 'GROUPtea' ? id : 'C2Cann', 'now');
    const other = await say(ben, id === 'GROUPtea' ? id : 'C2Cann', 'and now');
    await waitFor(async () => {
      expect(await jump('latest')).toEqual({ messageID: other.ID, isExact: true });
    });
    expect(messages.some(({ ID }) => ID === said.ID)).toBe(false);
    expect(textsOf(view.current.messages).slice(-3)).toEqual(['119', 'now', 'and now']);
    expect(view.current).toMatchObject({ isAtLatest: true, anchor: { kind: 'latest' } });
  },
);

test.each(KINDS)(
  'in %s what is there already is jumped to at once: nothing is waited for',
  async (id) => {
    const { view, jump, ofText } = await openHistory(id);
    const { ID } = ofText('110');
    act(() => void view.current.jumpTo({ messageID: ID }));
    expect(view.current).toMatchObject({ isJumping: false, anchor: { messageID: ID } });
    act(() => void view.current.jumpToLatest());
    expect(view.current).toMatchObject({ isJumping: false, anchor: { kind: 'latest' } });
    await jump({ messageID: ofText('30').ID, sequence: ofText('30').sequence });
    act(() => void view.current.jumpTo({ messageID: ofText('31').ID }));
    expect(view.current).toMatchObject({
      isJumping: false,
      anchor: { messageID: ofText('31').ID },
    });
  },
);

test('a message of a group of which only the ID is known is found by its time', async () => {
  const { view, jump, ofText } = await openHistory('GROUPtea');
  expect(await jump({ messageID: ofText('7').ID })).toMatchObject({ messageID: ofText('7').ID });
  expectAt(view.current, '7');
});

test('a number of a group is jumped to; of two people nothing has one', async () => {
  const group = await openHistory('GROUPtea');
  const { ID, sequence } = group.ofText('50');
  expect(await group.jump({ sequence })).toEqual({ messageID: ID, isExact: true });
  expectAt(group.view.current, '50');
  expect(await group.jump({ sequence: 100_000 })).toMatchObject({ reason: 'not-found' });
  const two = await openHistory('C2Cben');
  expect(await two.jump({ sequence: 3 })).toMatchObject({ messageID: null, reason: 'not-found' });
});

test.each(KINDS)('in %s a time is jumped to: the first message from then on', async (id) => {
  const { view, jump, ofText } = await openHistory(id);
  const time = ofText('40').time;
  expect(await jump({ time: time - 5 })).toEqual({ messageID: ofText('40').ID, isExact: true });
  expectAt(view.current, '40');
  expect(view.current.anchor).toMatchObject({ kind: 'time' });
  expect(await jump({ time: 1 })).toMatchObject({ isExact: true });
  expectAt(view.current, '0');
  const end = await jump({ time: ofText('119').time + 1000 });
  expect(end).toEqual({ messageID: ofText('119').ID, isExact: false });
  expect(view.current.isAtLatest).toBe(true);
});

test.each(KINDS)('in %s the first unread message is found, counted back', async (id) => {
  const { view, jump, ofText } = await openHistory(id, 50);
  expect(await jump('first-unread')).toEqual({ messageID: ofText('70').ID, isExact: true });
  expectAt(view.current, '70');
  expect(view.current.anchor).toMatchObject({ kind: 'first-unread' });
});

test.each(KINDS)(
  'in %s where the unread messages began is found after they were read',
  async (id) => {
    const { view, jump, client, ofText } = await openHistory(id, 50);
    await act(() => client.setMessageRead({ conversationID: id }));
    expect(await jump('first-unread')).toMatchObject({ messageID: null, reason: 'not-found' });
    const result = await jump({ unreadCount: 50 });
    expect(result).toEqual({ messageID: ofText('70').ID, isExact: true });
    expectAt(view.current, '70');
    expect(view.current.anchor).toMatchObject({ kind: 'first-unread' });
    for (const unreadCount of [0, -1, Number.NaN]) {
      expect(await jump({ unreadCount })).toMatchObject({ messageID: null, reason: 'not-found' });
    }
  },
);

test('in a group so much can be unread that the first of it is only about where it is said to be', async () => {
  const { view, jump, getMessageListHopping } = await openGroup(200);
  const result = await jump('first-unread');
  expect(result).toMatchObject({ isExact: false });
  const place = textsOf(view.current.messages).indexOf('100');
  expect(view.current.messages[place]?.ID).toBe(result.messageID);
  expect(view.current).toMatchObject({ isAtLatest: false, hasNewer: true, hasOlder: true });
  // It was not counted one by one.
  expect(getMessageListHopping).toHaveBeenCalledTimes(2);
});

test.each(KINDS)('in %s where nothing is unread there is no first unread message', async (id) => {
  const { jump } = await openHistory(id);
  expect(await jump('first-unread')).toEqual({
    ...{ messageID: null, reason: 'not-found', error: null },
  });
});

/** Ann’s view of a group in which Ben has said 300 things, the last `unread` of which she has not read. */
async function openGroup(unread: number) {
  const messages = Array.from({ length: 300 }, (_, index) => ({
    ...{ from: 'ben', to: 'tea', text: String(index), secondsAgo: 1_000 - index },
    isRead: index < 300 - unread,
  }));
  const group = { groupID: 'tea', name: 'Tea', type: 'Private' as const, members: ['ben', 'ann'] };
  const seed = { users: [{ userID: 'ann' }, { userID: 'ben' }], groups: [group], messages };
  const { peer } = createWorld({ seed });
  const ann = await peer('ann');
  const getMessageListHopping = vi.fn(ann.getMessageListHopping);
  const { sdk } = makeHostile(ann, { getMessageListHopping });
  const view = await renderReady(() => useMessages('GROUPtea'), { sdk });
  await waitFor(() => expect(view.current.status).toBe('ready'));
  const jump = (target: JumpTarget) => act(() => view.current.jumpTo(target));
  return { view, jump, getMessageListHopping };
}

test.each(KINDS)('in %s what I have deleted in the middle is not the end', async (id) => {
  const { engine, peer, userOf } = createHistory();
  const phone = await peer('ann');
  const all = (await readAll(phone, id)).filter(({ type }) => type === 'TIMTextElem');
  await phone.deleteMessage(all.slice(40, 70));
  const options = { sdk: engine.createClient(), user: userOf('ann') };
  const view = await renderReady(() => useMessages(id), options);
  await waitFor(() => expect(view.current.status).toBe('ready'));
  const { ID = '', sequence = 0 } = all[30] ?? {};
  await act(() => view.current.jumpTo({ messageID: ID, sequence }));
  for (let count = 0; count < 20 && view.current.hasNewer; count += 1) {
    await act(() => view.current.loadNewer());
  }
  expect(view.current.isAtLatest).toBe(true);
  expect(textsOf(view.current.messages)).toEqual([...TEXTS.slice(15, 40), ...TEXTS.slice(70)]);
});

test('a row that subscribes alone finds its message also far back', async () => {
  const { options, ofText } = await openHistory('C2Cben');
  const { ID } = ofText('30');
  const { result } = renderChat(
    () => ({ view: useMessages('C2Cben'), row: useMessage('C2Cben', ID) }),
    options,
  );
  await waitFor(() => expect(result.current.view.status).toBe('ready'));
  expect(result.current.row).toBeUndefined();
  await act(() => result.current.view.jumpTo({ messageID: ID }));
  expect(result.current.row?.ID).toBe(ID);
});

test('a break does not take away the history that is looked at', async () => {
  const { view, jump, ofText, emit, ben } = await openHistory('C2Cben');
  await jump({ messageID: ofText('30').ID });
  const { messages } = view.current;
  act(() => {
    emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
    emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
  });
  await say(ben, 'C2Cann', 'meanwhile');
  await waitFor(async () => {
    await jump('latest');
    expect(textsOf(view.current.messages).at(-1)).toBe('meanwhile');
  });
  await jump({ messageID: ofText('30').ID });
  expect(textsOf(view.current.messages)).toEqual(textsOf(messages));
});

test('two views of one conversation look at different places', async () => {
  const { options, ofText } = await openHistory('C2Cben');
  const { result } = renderChat(() => [useMessages('C2Cben'), useMessages('C2Cben')], options);
  const [one, other] = [() => result.current[0], () => result.current[1]];
  await waitFor(() => expect(one()?.status).toBe('ready'));
  const shown = textsOf(other()?.messages ?? []);
  await act(async () => void (await one()?.jumpTo({ messageID: ofText('30').ID })));
  expect(textsOf(one()?.messages ?? [])).toContain('30');
  expect(other()).toMatchObject({ isAtLatest: true, anchor: null });
  expect(textsOf(other()?.messages ?? [])).toEqual(shown);
});

test('jumping twice to one message gives the anchor twice, and shows the same', async () => {
  const { view, jump, ofText } = await openHistory('C2Cben');
  await jump({ messageID: ofText('30').ID });
  const before = view.current.anchor;
  const { messages } = view.current;
  await jump({ messageID: ofText('30').ID });
  expect(view.current.anchor?.messageID).toBe(before?.messageID);
  expect(view.current.anchor?.nonce).not.toBe(before?.nonce);
  expect(textsOf(view.current.messages)).toEqual(textsOf(messages));
});

test('what there is not, and what I have deleted, is said; all stays shown as it was', async () => {
  const { view, jump, ofText, client } = await openHistory('C2Cben');
  const { messages, anchor } = view.current;
  expect(await jump({ messageID: 'nonsense' })).toMatchObject({ reason: 'not-found' });
  expect(await jump({ messageID: `144115-${ofText('30').time}-7` })).toMatchObject({
    ...{ messageID: null, reason: 'not-found' },
  });
  expect(view.current).toMatchObject({ isAtLatest: true, isJumping: false, error: null });
  expect(textsOf(view.current.messages)).toEqual(textsOf(messages));
  expect(view.current.anchor).toBe(anchor);
  const newest = client.findMessage(ofText('119').ID);
  await act(async () => void (newest && (await client.deleteMessage([newest]))));
  await act(() => view.current.refetch());
  expect(await jump({ messageID: ofText('119').ID })).toMatchObject({ reason: 'deleted' });
});

test('where I may not read there is no access, and the error says why', async () => {
  const { engine, userOf } = createHistory();
  const options = { sdk: engine.createClient(), user: userOf('cat') };
  const view = await renderReady(() => useMessages('GROUPtea'), options);
  await waitFor(() => expect(view.current.status).toBe('error'));
  let result: JumpResult | undefined;
  await act(async () => {
    result = await view.current.jumpTo({ sequence: 5 });
  });
  expect(result).toMatchObject({ reason: 'no-access', error: { code: 10007 } });
});

test('a jump that fails says why, and the next one may succeed', async () => {
  const { options, ofText, client } = await openHistory('C2Cben');
  let isBroken = true;
  const { sdk } = makeHostile(client, {
    getMessageListHopping: (hop) =>
      isBroken ? Promise.reject(new ChatError({ code: 2801 })) : client.getMessageListHopping(hop),
  });
  const view = await renderReady(() => useMessages('C2Cben'), { ...options, sdk });
  await waitFor(() => expect(view.current.status).toBe('ready'));
  const jump = () => view.current.jumpTo({ messageID: ofText('30').ID });
  await act(async () => {
    expect(await jump()).toMatchObject({ reason: 'failed', error: { code: 2801 } });
  });
  expect(view.current).toMatchObject({ isJumping: false, isAtLatest: true, anchor: null });
  isBroken = false;
  await act(async () => {
    expect(await jump()).toMatchObject({ messageID: ofText('30').ID });
  });
});

/** Hops wait until they are let go. */
function holdHops(client: ChatSDK) {
  const waiting: (() => void)[] = [];
  const getMessageListHopping = vi.fn(
    async (options: Parameters<ChatSDK['getMessageListHopping']>[0]) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return client.getMessageListHopping(options);
    },
  );
  return {
    ...makeHostile(client, { getMessageListHopping }),
    getMessageListHopping,
    letGo: async () => {
      for (let left = waiting.length; left > 0; left -= 1) waiting.shift()?.();
    },
  };
}

async function openHeld() {
  const history = await openHistory('C2Cben');
  history.view.unmount();
  const held = holdHops(history.client);
  const useIt = () => ({ ...useMessages('C2Cben'), session: useSession() });
  const view = await renderReady(useIt, { sdk: held.sdk, user: history.userOf('ann') });
  await waitFor(() => expect(view.current.status).toBe('ready'));
  return { ...history, ...held, view };
}

test('the later of two jumps counts, whichever is answered first', async () => {
  const { view, ofText, getMessageListHopping, letGo } = await openHeld();
  let outcomes: Promise<JumpResult[]> | undefined;
  act(() => {
    const jump = (text: string) => view.current.jumpTo({ messageID: ofText(text).ID });
    outcomes = Promise.all([jump('20'), jump('60')]);
  });
  expect(view.current.isJumping).toBe(true);
  await waitFor(async () => {
    await act(letGo);
    expect(view.current.isJumping).toBe(false);
  });
  expect(await outcomes).toEqual([
    { messageID: null, reason: 'cancelled', error: null },
    { messageID: ofText('60').ID, isExact: true },
  ]);
  expectAt(view.current, '60');
  expect(getMessageListHopping).toHaveBeenCalled();
});

test('who leaves during a jump, or logs out, is not taken anywhere', async () => {
  const { view, ofText, getMessageListHopping, letGo, sdk } = await openHeld();
  let outcome: Promise<JumpResult> | undefined;
  act(() => {
    outcome = view.current.jumpTo({ messageID: ofText('20').ID });
  });
  await waitFor(() => expect(getMessageListHopping).toHaveBeenCalled());
  await act(() => sdk.logout());
  expect(await outcome).toMatchObject({ messageID: null, reason: 'cancelled' });
  expect(view.current).toMatchObject({ messages: [], isJumping: false, anchor: null });
  await act(letGo);
  const gone = await openHeld();
  act(() => {
    outcome = gone.view.current.jumpTo({ messageID: gone.ofText('20').ID });
  });
  await waitFor(() => expect(gone.getMessageListHopping).toHaveBeenCalled());
  gone.view.unmount();
  await gone.letGo();
  expect(await outcome).toMatchObject({ messageID: null });
});

test('a jump while older messages load disturbs neither', async () => {
  const { view, jump, ofText } = await openHistory('C2Cben');
  let loading: Promise<void> | undefined;
  act(() => {
    loading = view.current.loadOlder();
  });
  await jump({ messageID: ofText('30').ID });
  await act(async () => void (await loading));
  expectAt(view.current, '30');
  expect(view.current).toMatchObject({ isLoadingOlder: false, isAtLatest: false });
  await jump('latest');
  expectAt(view.current, '119');
  expect(view.current.messages.length).toBeGreaterThan(20);
});

test.each(KINDS)('in %s what is revoked far back is shown as revoked', async (id) => {
  const { view, jump, ofText, emit } = await openHistory(id);
  const { ID, sequence } = ofText('30');
  await jump({ messageID: ID, sequence });
  const revoker = { revoker: 'ben', revokerInfo: { userID: 'ben', nick: 'Ben', avatar: '' } };
  act(() => emit(EVENT.MESSAGE_REVOKED, { data: [{ ID, conversationID: id, ...revoker }] }));
  const find = () => view.current.messages.find((message) => message.ID === ID);
  await waitFor(() => expect(find()).toMatchObject({ isRevoked: true, revoker: 'ben' }));
});

test('what was changed far back, of which the SDK does not tell, is seen when it is jumped to again', async () => {
  const { view, jump, ofText, ben } = await openHistory('C2Cben');
  const { ID } = ofText('30');
  await jump({ messageID: ID });
  const live = ben.findMessage(ID);
  if (live?.type !== 'TIMTextElem') throw new Error('It is a text.');
  live.payload.text = 'changed';
  await ben.modifyMessage(live);
  await jump('latest');
  await jump({ messageID: ID });
  await waitFor(() => expect(textsOf(view.current.messages)).toContain('changed'));
});

test('what nobody looks at is asked for again, and the newest messages are kept', async () => {
  const { view, jump, ofText, options } = await openHistory('C2Cben');
  await renderReady(useSession, options);
  while (view.current.hasOlder) await act(() => view.current.loadOlder());
  await jump({ messageID: ofText('30').ID });
  expect(view.current.isAtLatest).toBe(true);
  view.unmount();
  const again = renderChat(() => useMessages('C2Cben'), options);
  await waitFor(() => expect(textsOf(again.result.current.messages).at(-1)).toBe('119'));
  expect(again.result.current).toMatchObject({ isAtLatest: true, anchor: null });
});
