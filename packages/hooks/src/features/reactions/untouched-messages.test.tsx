import { EVENT } from '@parlor/sdk';
import { act, render, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
// The engine's own world: a second page on one engine, so that one line can be cut alone.
import {
  createWorld as createTwoPages,
  logIn,
} from '../../../../engine/src/testing/create-world.js';
import { ChatProvider } from '../../chat-provider.js';
import { createWorld, makeHostile, say } from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { type UseSendMessageResult, useSendMessage } from '../outbox/index.js';
import { useReactions } from './use-reactions.js';

/** Later than the service's clock may err. */
const LATER = 5_000;

async function onePage() {
  const { engine, peer } = createWorld();
  return { engine, ben: await peer('ben') };
}

/** Ben is on another one than Ann. */
async function twoPages() {
  const world = await createTwoPages([], {
    seed: { users: [{ userID: 'ann' }, { userID: 'ben' }] },
  });
  onTestFinished(() => world.close());
  const other = world.otherPage();
  return { engine: world.engine, ben: await logIn(other, other.createClient(), 'ben') };
}

/** Ann's talk with Ben, each message with the reactions to it, some time after she came. */
async function openTalk(open: typeof onePage = onePage) {
  const { engine, ben } = await open();
  await say(ben, 'C2Cann', 'before');
  const client = engine.createClient();
  const asked = vi.fn(client.getMessageReactions);
  const hostile = makeHostile(client, { getMessageReactions: asked });
  const states = new Set<string>();
  let send: UseSendMessageResult | undefined;
  let hidden: string | undefined;
  const Row = ({ id, text }: { id: string; text: string }) => {
    const { status, reactions } = useReactions(id);
    states.add(`${text} ${status}`);
    const chips = reactions.map(({ reactionID, totalUserCount }) => reactionID + totalUserCount);
    return <p>{[text, status, ...chips].join(' ')}</p>;
  };
  const Talk = () => {
    send = useSendMessage('C2Cben');
    return useMessages('C2Cben').messages.flatMap(({ ID, ...message }) => {
      if (message.type !== 'TIMTextElem' || message.payload.text === hidden) return [];
      return [<Row key={ID} id={ID} text={message.payload.text} />];
    });
  };
  const ann = { userID: 'ann', userSig: engine.signUserSig('ann') };
  const App = () => (
    <ChatProvider sdk={hostile.sdk} user={ann}>
      <Talk />
    </ChatProvider>
  );
  const view = render(<App />);
  const rows = () => [...view.container.querySelectorAll('p')].map((row) => row.textContent);
  await waitFor(() => expect(rows()).toEqual(['before ready']));
  await engine.admin.advanceClock(LATER);
  await settle();
  asked.mockClear();
  return {
    ...{ engine, client, ben, hostile, asked, states, rows },
    send: (text: string) => act(() => send?.sendText(text) ?? Promise.reject(new Error('Early.'))),
    /** Shows all messages but that of this text. */
    hide(text: string | undefined) {
      hidden = text;
      view.rerender(<App />);
    },
  };
}

test('a message that comes has none, without a question, and is never shown as loading', async () => {
  const { ben, asked, states, rows } = await openTalk();
  await say(ben, 'C2Cann', 'news');
  await waitFor(() => expect(rows()).toEqual(['before ready', 'news ready']));
  await settle();
  expect(asked).not.toHaveBeenCalled();
  expect(states).not.toContain('news loading');
});

test('one that I send has none either', async () => {
  const { send, asked, states, rows } = await openTalk();
  await send('mine');
  await settle();
  expect(rows()).toEqual(['before ready', 'mine ready']);
  expect(asked).not.toHaveBeenCalled();
  expect(states).toContain('mine ready');
});

test('what is said of it later is shown, whoever says it', async () => {
  const { ben, asked, rows } = await openTalk();
  const news = await say(ben, 'C2Cann', 'news');
  await waitFor(() => expect(rows()).toContain('news ready'));
  await ben.addMessageReaction(news, 'like');
  await waitFor(() => expect(rows()).toContain('news ready like1'));
  await ben.addMessageReaction(news, 'tea');
  await waitFor(() => expect(rows()).toContain('news ready like1 tea1'));
  expect(asked).not.toHaveBeenCalled();
});

test('what was said of it while nobody looked is asked for', async () => {
  const { ben, hide, asked, rows } = await openTalk();
  hide('news');
  const news = await say(ben, 'C2Cann', 'news');
  await settle();
  await ben.addMessageReaction(news, 'like');
  await settle();
  hide(undefined);
  await waitFor(() => expect(rows()).toContain('news ready like1'));
  expect(asked).toHaveBeenCalledOnce();
});

test('one that has left the page and comes back is as it was, and the same as before it was told of', async () => {
  const { ben, hide, asked, rows } = await openTalk();
  const news = await say(ben, 'C2Cann', 'news');
  await waitFor(() => expect(rows()).toContain('news ready'));
  hide('news');
  await settle();
  hide(undefined);
  await settle();
  expect(rows()).toContain('news ready');
  expect(asked).not.toHaveBeenCalled();
  hide('news');
  await ben.addMessageReaction(news, 'like');
  await settle();
  hide(undefined);
  await waitFor(() => expect(rows()).toContain('news ready like1'));
});

test('one that somebody has reacted to before it came is asked about', async () => {
  const { hostile, ben, asked, rows } = await openTalk();
  const message = ben.createTextMessage({
    to: 'ann',
    conversationType: 'C2C',
    payload: { text: 'news' },
  });
  const tea = { reactionID: 'tea', totalUserCount: 1, partialUserList: [{ userID: 'ben' }] };
  const data = { messageID: message.ID, reactionList: [tea] };
  act(() => hostile.emit(EVENT.MESSAGE_REACTIONS_UPDATED, { data }));
  await ben.sendMessage(message);
  await waitFor(() => expect(rows()).toContain('news ready'));
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
});

test('one that was missed in a break, and is told afterwards, is asked about', async () => {
  const { engine, ben, asked, rows } = await openTalk(twoPages);
  const talk = await say(ben, 'C2Cann', 'news');
  await waitFor(() => expect(rows()).toContain('news ready'));
  await act(async () => engine.network().set({ isOnline: false }));
  const missed = await say(ben, 'C2Cann', 'missed');
  await ben.addMessageReaction(missed, 'like');
  await ben.addMessageReaction(talk, 'tea');
  await engine.admin.advanceClock(LATER);
  await act(async () => engine.network().set({ isOnline: true }));
  await waitFor(() =>
    expect(rows()).toEqual(['before ready', 'news ready tea1', 'missed ready like1']),
  );
  expect(asked).toHaveBeenCalled();
});

test('in a break one that is shown stays as it is, and is not loading again', async () => {
  const { engine, client, ben, states, rows } = await openTalk();
  await say(ben, 'C2Cann', 'news');
  await waitFor(() => expect(rows()).toContain('news ready'));
  await act(async () => engine.network(client).set({ isOnline: false }));
  await act(async () => engine.network(client).set({ isOnline: true }));
  await settle();
  expect(rows()).toContain('news ready');
  expect(states).not.toContain('news loading');
});

/** Lets what is under way arrive, and the frame after it pass. */
async function settle() {
  for (let frame = 0; frame < 6; frame += 1) {
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
