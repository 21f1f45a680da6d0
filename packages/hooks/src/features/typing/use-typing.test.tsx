import { EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { createWorld, makeHostile, renderChat, renderReady, say } from '../../testing/world.js';
import { useConversations } from '../conversations/index.js';
import { useMessages } from '../messages/index.js';
import { typingData } from './typing-message.js';
import { useTyping, useTypingUserIDs } from './use-typing.js';

afterEach(() => {
  vi.useRealTimers();
});

const world = {
  seed: {
    users: [{ userID: 'ann' }, { userID: 'ben' }],
    groups: [{ groupID: 'tea', name: 'Tea', type: 'Private' as const, members: ['ann', 'ben'] }],
  },
};

/** Ann's and Ben's pages, both on one conversation, and what Ann has sent. */
async function openBoth(conversationID: 'C2C' | 'GROUPtea') {
  const { peer } = createWorld(world);
  const [ann, ben] = [await peer('ann'), await peer('ben')];
  const sendMessage = vi.fn(ann.sendMessage);
  const { sdk } = makeHostile(ann, { sendMessage });
  const idFor = (other: string) => (conversationID === 'C2C' ? `C2C${other}` : conversationID);
  const useAnns = () => useTyping(idFor('ben'));
  const useBens = () => ({
    typing: useTyping(idFor('ann')),
    thread: useMessages(idFor('ann')),
    list: useConversations(),
  });
  const anns = await renderReady(useAnns, { sdk });
  const bens = await renderReady(useBens, { sdk: ben });
  await waitFor(() => expect(bens.current.list.isSyncCompleted).toBe(true));
  const typing = () => bens.current.typing.typingUserIDs;
  return { ann, ben, anns, bens, typing, sendMessage, idFor };
}

test.each(['C2C', 'GROUPtea'] as const)(
  'in %s others see that I type, and that I have stopped',
  async (conversationID) => {
    const { anns, bens, typing, sendMessage } = await openBoth(conversationID);
    const { conversations } = bens.current.list;
    const { messages } = bens.current.thread;
    act(() => anns.current.setTyping(true));
    await waitFor(() => expect(typing()).toEqual(['ann']));
    act(() => anns.current.setTyping(true));
    act(() => anns.current.setTyping(false));
    await waitFor(() => expect(typing()).toEqual([]));
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(anns.current.typingUserIDs).toEqual([]);
    // It is nowhere else.
    expect(bens.current.thread.messages).toEqual(messages);
    expect(bens.current.list.conversations).toEqual(conversations);
  },
);

test('who has said something has stopped typing it', async () => {
  const { ann, anns, typing } = await openBoth('C2C');
  act(() => anns.current.setTyping(true));
  await waitFor(() => expect(typing()).toEqual(['ann']));
  await act(() => say(ann, 'C2Cben', 'hello'));
  await waitFor(() => expect(typing()).toEqual([]));
});

test('who leaves has stopped typing', async () => {
  const { anns, typing } = await openBoth('C2C');
  act(() => anns.current.setTyping(true));
  await waitFor(() => expect(typing()).toEqual(['ann']));
  anns.unmount();
  await waitFor(() => expect(typing()).toEqual([]));
});

test('who only looks sees it, and tells nobody anything, not even by going', async () => {
  const { peer } = createWorld(world);
  const [ann, ben] = [await peer('ann'), await peer('ben')];
  const sendMessage = vi.fn(ben.sendMessage);
  const { sdk } = makeHostile(ben, { sendMessage });
  const anns = await renderReady(() => useTyping('C2Cben'), { sdk: ann });
  const row = await renderReady(() => useTypingUserIDs('C2Cann'), { sdk });
  act(() => anns.current.setTyping(true));
  await waitFor(() => expect(row.current).toEqual(['ann']));
  act(() => anns.current.setTyping(false));
  await waitFor(() => expect(row.current).toEqual([]));
  row.unmount();
  expect(sendMessage).not.toHaveBeenCalled();
});

test('who leaves has stopped typing, though somebody still looks', async () => {
  const { peer } = createWorld(world);
  const [ann, ben] = [await peer('ann'), await peer('ben')];
  const field = await renderReady(() => useTyping('C2Cben'), { sdk: ann });
  const row = await renderReady(() => useTypingUserIDs('C2Cben'), { sdk: ann });
  const bens = await renderReady(() => useTypingUserIDs('C2Cann'), { sdk: ben });
  act(() => field.current.setTyping(true));
  await waitFor(() => expect(bens.current).toEqual(['ann']));
  field.unmount();
  await waitFor(() => expect(bens.current).toEqual([]));
  expect(row.current).toEqual([]);
});

test('in a live room nothing is sent, since it would stay there', async () => {
  const { peer } = createWorld(world);
  const ann = await peer('ann');
  const { data } = await ann.createGroup({ name: 'Live', type: 'AVChatRoom' });
  const getGroupProfile = vi.fn(ann.getGroupProfile);
  const sendMessage = vi.fn(ann.sendMessage);
  const { sdk } = makeHostile(ann, { getGroupProfile, sendMessage });
  const anns = await renderReady(() => useTyping(`GROUP${data.group.groupID}`), { sdk });
  act(() => anns.current.setTyping(true));
  await waitFor(() => expect(getGroupProfile).toHaveBeenCalled());
  await act(async () => void (await getGroupProfile.mock.results[0]?.value));
  expect(sendMessage).not.toHaveBeenCalled();
});

/** A page whose clock is in the test's hands, and what the SDK tells it. */
async function openHostile() {
  const { peer } = createWorld(world);
  const hostile = makeHostile(await peer('ann'));
  const view = await renderReady(() => useTyping('C2Cben'), { sdk: hostile.sdk });
  const receive = (changes: object) => {
    const payload = { data: typingData(true), description: '', extension: '' };
    const live = { ID: 'x', conversationID: 'C2Cben', from: 'ben', flow: 'in', time: 1 };
    const data = [{ ...live, type: 'TIMCustomElem', payload, ...changes }];
    act(() => hostile.emit(EVENT.MESSAGE_RECEIVED, { data }));
  };
  return { ...hostile, view, receive };
}

test('who is not heard of for five seconds has stopped', async () => {
  const { view, receive } = await openHostile();
  vi.useFakeTimers();
  receive({});
  await act(() => vi.advanceTimersByTimeAsync(4_900));
  expect(view.current.typingUserIDs).toEqual(['ben']);
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(view.current.typingUserIDs).toEqual([]);
});

test('what is malformed, mine, or of another conversation, says nothing', async () => {
  const { view, receive, emit } = await openHostile();
  vi.useFakeTimers();
  receive({ from: 5 });
  receive({ flow: 'out' });
  receive({ conversationID: 'C2Ccat' });
  receive({ payload: null });
  act(() => emit(EVENT.MESSAGE_RECEIVED, { data: [null, 'text'] }));
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(view.current.typingUserIDs).toEqual([]);
});

test('one that was stored by another kit is in no thread', async () => {
  const { peer, userOf, engine } = createWorld(world);
  const ben = await peer('ben');
  const send = async (payload: { data: string }) => {
    const options = { to: 'ann', conversationType: 'C2C' as const, payload };
    await ben.sendMessage(ben.createCustomMessage(options));
  };
  await say(ben, 'C2Cann', 'before');
  await send({ data: typingData(true) });
  await send({ data: '{"businessID":"order"}' });
  const options = { sdk: engine.createClient(), user: userOf('ann') };
  const { result } = renderChat(() => useMessages('C2Cben'), options);
  await waitFor(() => expect(result.current.status).toBe('ready'));
  const types = result.current.messages.map(({ type }) => type);
  expect(types).toEqual(['TIMTextElem', 'TIMCustomElem']);
});
