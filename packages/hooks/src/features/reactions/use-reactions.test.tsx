import { EVENT, type Message } from '@parlor/sdk';
import { act, render, waitFor } from '@testing-library/react';
import { memo } from 'react';
import { expect, test, vi } from 'vitest';
import { ChatProvider } from '../../chat-provider.js';
import { collectErrors, createWorld, makeHostile, renderReady, say } from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { useSendMessage } from '../outbox/index.js';
import { useSession } from '../session/index.js';
import type { ReactionSnapshot } from './reaction-snapshot.js';
import { useReactions } from './use-reactions.js';

const crowd = Array.from({ length: 12 }, (_, index) => `person${index}`);

const world = {
  seed: {
    users: ['ann', 'ben', 'cat', ...crowd].map((userID) => ({ userID, nick: userID })),
    groups: [
      { groupID: 'tea', name: 'Tea', type: 'Private' as const, members: ['ann', 'ben', ...crowd] },
    ],
  },
};

/** What is shown, in short: `like 2 mine`. */
function chips(reactions: readonly ReactionSnapshot[]): string[] {
  return reactions.map(({ reactionID, totalUserCount, reactedByMyself }) =>
    [reactionID, totalUserCount, ...(reactedByMyself ? ['mine'] : [])].join(' '),
  );
}

/** Ann's page with a conversation and the reactions to a message that Ben has written. */
async function openMessage(conversationID: 'C2Cben' | 'GROUPtea' = 'C2Cben') {
  const { engine, peer, userOf } = createWorld(world);
  const ben = await peer('ben');
  const to = conversationID === 'C2Cben' ? 'C2Cann' : conversationID;
  const message = await say(ben, to, 'hello');
  const client = engine.createClient();
  let gate = Promise.resolve();
  const asked = vi.fn(client.getMessageReactions);
  const hostile = makeHostile(client, {
    getMessageReactions: asked,
    addMessageReaction: async (...args) => {
      await gate;
      return client.addMessageReaction(...args);
    },
  });
  const { errors, onError } = collectErrors();
  const view = await renderReady(
    () => ({
      thread: useMessages(conversationID),
      session: useSession(),
      send: useSendMessage(conversationID),
      ...useReactions(message.ID),
    }),
    { sdk: hostile.sdk, user: userOf('ann'), onError },
  );
  await waitFor(() => expect(asked).toHaveBeenCalled());
  await settle();
  return {
    ...{ peer, ben, message, client, hostile, asked, view, errors, engine },
    shown: () => chips(view.current.reactions),
    /** Holds back what Ann adds, until it is let go. */
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
  };
}

test('people see what others react, and take back', async () => {
  const { ben, message, view, shown } = await openMessage();
  await ben.addMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toEqual(['like 1']));
  expect(view.current.reactions[0]?.partialUserList).toEqual([
    { userID: 'ben', nick: 'ben', avatar: '' },
  ]);
  await act(() => view.current.add('like'));
  await act(() => view.current.add('tea'));
  expect(shown()).toEqual(['like 2 mine', 'tea 1 mine']);
  const { data } = await ben.getMessageReactions({ messageList: [message] });
  expect(data.resultList[0]?.reactionList).toMatchObject([
    { reactionID: 'like', totalUserCount: 2 },
    { reactionID: 'tea', totalUserCount: 1 },
  ]);
  await ben.removeMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toEqual(['like 1 mine', 'tea 1 mine']));
  await act(() => view.current.toggle('like'));
  expect(shown()).toEqual(['tea 1 mine']);
});

test('what I do is shown before the service answers', async () => {
  const { view, shown, hold } = await openMessage();
  const release = hold();
  let added = Promise.resolve();
  act(() => {
    added = view.current.add('like');
  });
  expect(shown()).toEqual(['like 1 mine']);
  expect(view.current.reactions[0]?.partialUserList).toMatchObject([{ userID: 'ann' }]);
  release();
  await act(() => added);
  expect(shown()).toEqual(['like 1 mine']);
});

test('what is refused is taken back, with what others did meanwhile', async () => {
  const { ben, message, view, shown, hold } = await openMessage();
  for (let index = 0; index < 9; index += 1) {
    await ben.addMessageReaction(message, String(index));
  }
  await waitFor(() => expect(shown()).toHaveLength(9));
  const release = hold();
  let added: Promise<void> = Promise.resolve();
  act(() => {
    added = view.current.add('like');
  });
  expect(shown().at(-1)).toBe('like 1 mine');
  await ben.addMessageReaction(message, 'tea');
  await waitFor(() => expect(shown()).toHaveLength(11));
  release();
  await act(() => expect(added).rejects.toMatchObject({ code: 23005 }));
  expect(shown()).toEqual(['0 1', '1 1', '2 1', '3 1', '4 1', '5 1', '6 1', '7 1', '8 1', 'tea 1']);
});

test('a reaction of others that comes while mine is under way is counted, and mine once', async () => {
  const { ben, message, view, shown, hold } = await openMessage();
  const release = hold();
  let added: Promise<void> = Promise.resolve();
  act(() => {
    added = view.current.add('like');
  });
  await ben.addMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toEqual(['like 2 mine']));
  release();
  await act(() => added);
  expect(shown()).toEqual(['like 2 mine']);
});

test('toggling twice at once leaves nothing', async () => {
  const { ben, message, view, shown } = await openMessage();
  await act(() => Promise.all([view.current.toggle('like'), view.current.toggle('like')]));
  expect(shown()).toEqual([]);
  const { data } = await ben.getMessageReactions({ messageList: [message] });
  expect(data.resultList[0]?.reactionList).toEqual([]);
});

test('a refused removal puts the reaction back in its place', async () => {
  const { ben, message, view, shown } = await openMessage();
  await ben.addMessageReaction(message, 'like');
  await ben.addMessageReaction(message, 'tea');
  await waitFor(() => expect(shown()).toEqual(['like 1', 'tea 1']));
  await act(() => expect(view.current.remove('like')).rejects.toMatchObject({ code: 23009 }));
  await act(() => expect(view.current.remove('cake')).rejects.toMatchObject({ code: 23008 }));
  expect(shown()).toEqual(['like 1', 'tea 1']);
});

test('what I did in an earlier login stays mine when others react', async () => {
  const { ben, message, view, peer, shown } = await openMessage('GROUPtea');
  const elsewhere = await peer('ann');
  await elsewhere.addMessageReaction(message, 'like');
  await elsewhere.logout();
  await act(() => view.current.session.logout());
  await act(() => view.current.session.login());
  await waitFor(() => expect(shown()).toEqual(['like 1 mine']));
  await ben.addMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toEqual(['like 2 mine']));
});

test('it is right also where more people reacted than are named', async () => {
  const { message, view, peer, shown } = await openMessage('GROUPtea');
  const people = await Promise.all(crowd.map((userID) => peer(userID)));
  for (const person of people.slice(0, 10)) await person.addMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toEqual(['like 10']));
  await act(() => view.current.add('like'));
  expect(shown()).toEqual(['like 11 mine']);
  await people[10]?.addMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toEqual(['like 12 mine']));
  const elsewhere = await peer('ann');
  await elsewhere.removeMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toEqual(['like 11']));
});

test('what an event leaves open is asked for', async () => {
  const { message, view, hostile, shown, asked } = await openMessage();
  await act(() => view.current.add('like'));
  expect(shown()).toEqual(['like 1 mine']);
  const before = asked.mock.calls.length;
  const partialUserList = crowd.slice(0, 10).map((userID) => ({ userID, nick: '', avatar: '' }));
  // Mine may be one of the two that are not named; the SDK knows only what was done since the login.
  const like = { reactionID: 'like', totalUserCount: 12, partialUserList, reactedByMyself: false };
  const data = { messageID: message.ID, reactionList: [like] };
  act(() => hostile.emit(EVENT.MESSAGE_REACTIONS_UPDATED, { data }));
  await waitFor(() => expect(asked.mock.calls.length).toBe(before + 1));
  await waitFor(() => expect(shown()).toEqual(['like 1 mine']));
});

test('they are there also when the SDK hears of the group after its messages, and forgets those', async () => {
  const { ben, message, view, hostile, client, shown } = await openMessage('GROUPtea');
  await ben.addMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toEqual(['like 1']));
  const emitGroups = (data: unknown) => hostile.emit(EVENT.GROUP_LIST_UPDATED, { data });
  act(() => emitGroups([]));
  client.callExperimentalAPI('clearLocalMessage', 'GROUPtea');
  act(() => emitGroups([{ groupID: 'tea' }]));
  await waitFor(() => expect(client.findMessage(message.ID)).not.toBeNull());
  await act(() => view.current.add('like'));
  expect(shown()).toEqual(['like 2 mine']);
});

test('messages that are shown in one frame are asked about in one call per conversation, 20 at most', async () => {
  const { engine, peer, userOf } = createWorld(world);
  const ben = await peer('ben');
  for (let index = 0; index < 14; index += 1) await say(ben, 'C2Cann', String(index));
  for (let index = 0; index < 21; index += 1) await say(ben, 'GROUPtea', String(index));
  const client = engine.createClient();
  const getMessageReactions = vi.fn(client.getMessageReactions);
  const { sdk } = makeHostile(client, { getMessageReactions });
  const Chip = ({ id }: { id: string }) => <i>{useReactions(id).status}</i>;
  const Rows = () => {
    const one = useMessages('C2Cben').messages;
    const other = useMessages('GROUPtea').messages.filter(({ type }) => type === 'TIMTextElem');
    if (one.length < 14 || other.length < 20) return null;
    return [...one, ...other].map(({ ID }) => <Chip key={ID} id={ID} />);
  };
  const view = render(
    <ChatProvider sdk={sdk} user={userOf('ann')}>
      <Rows />
    </ChatProvider>,
  );
  await waitFor(() => expect(view.container.textContent).toMatch(/^(ready){34,}$/));
  const sizes = getMessageReactions.mock.calls.map(([{ messageList }]) => messageList.length);
  expect(sizes.length).toBeLessThanOrEqual(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(20);
  expect(sizes[0]).toBe(14);
  for (const [{ messageList }] of getMessageReactions.mock.calls) {
    expect(new Set(messageList.map((message: Message) => message.conversationID)).size).toBe(1);
  }
});

test('a message that is not sent, a tip and an unknown one have no reactions, and nothing is asked', async () => {
  const { peer, userOf } = createWorld(world);
  const client = await peer('ann');
  const getMessageReactions = vi.fn(client.getMessageReactions);
  const sendMessage = () => new Promise<never>(() => undefined);
  const { sdk } = makeHostile(client, { getMessageReactions, sendMessage });
  const ben = await peer('ben');
  await ben.getGroupProfile({ groupID: 'tea' });
  await ben.quitGroup('tea');
  const view = await renderReady(
    () => {
      const { messages } = useMessages('GROUPtea');
      const send = useSendMessage('GROUPtea');
      const tip = messages.find(({ type }) => type === 'TIMGroupTipElem');
      const unsent = messages.find(({ type }) => type === 'TIMTextElem');
      const all = [useReactions(tip?.ID ?? ''), useReactions(unsent?.ID ?? '')];
      return { send, tip, unsent, all: [...all, useReactions('no such')] };
    },
    { sdk, user: userOf('ann') },
  );
  act(() => void view.current.send.sendText('under way'));
  await waitFor(() => expect(view.current.tip && view.current.unsent).toBeTruthy());
  await settle();
  for (const { status, reactions } of view.current.all) {
    expect([status, reactions]).toEqual(['ready', []]);
  }
  for (const { add } of view.current.all) await expect(add('like')).rejects.toThrow();
  expect(getMessageReactions).not.toHaveBeenCalled();
});

test('malformed events and answers are reported and skipped', async () => {
  const { hostile, message, shown, errors } = await openMessage();
  const emit = (data: unknown) => hostile.emit(EVENT.MESSAGE_REACTIONS_UPDATED, { data });
  const good = {
    reactionID: 'like',
    totalUserCount: 1,
    partialUserList: [null, { userID: 'ben' }],
  };
  act(() => {
    emit(null);
    emit({ messageID: message.ID, reactionList: 'none' });
    emit({
      messageID: message.ID,
      reactionList: [null, { reactionID: 'tea', totalUserCount: -1 }],
    });
    emit({ messageID: message.ID, reactionList: [good] });
  });
  await waitFor(() => expect(shown()).toEqual(['like 1']));
  expect(errors.map(({ code }) => code)).toEqual([-4, -4, -4, -4]);
});

test('a refused question is an error, and the next one who shows the message asks again', async () => {
  const { engine, peer, userOf } = createWorld(world);
  const ben = await peer('ben');
  const message = await say(ben, 'C2Cann', 'hello');
  await ben.addMessageReaction(message, 'like');
  const client = engine.createClient();
  let isBroken = true;
  const { sdk } = makeHostile(client, {
    getMessageReactions: (options) => {
      if (isBroken) throw new Error('thrown at once');
      return client.getMessageReactions(options);
    },
  });
  const useBoth = () => {
    const { messages } = useMessages('C2Cben');
    return useReactions(messages[0]?.ID ?? '');
  };
  const first = await renderReady(useBoth, { sdk, user: userOf('ann') });
  await waitFor(() => expect(first.current.error?.message).toBe('thrown at once'));
  expect(first.current.status).toBe('error');
  isBroken = false;
  const second = await renderReady(useBoth, { sdk, user: userOf('ann') });
  await waitFor(() => expect(chips(second.current.reactions)).toEqual(['like 1']));
  expect(first.current.error).toBeNull();
});

test('after a break they are asked for again, and after a logout they are gone', async () => {
  const { engine, asked, view, shown } = await openMessage();
  await act(() => view.current.add('like'));
  const before = asked.mock.calls.length;
  await act(async () => engine.network().set({ isOnline: false }));
  await act(async () => engine.network().set({ isOnline: true }));
  await waitFor(() => expect(asked.mock.calls.length).toBe(before + 1));
  expect(shown()).toEqual(['like 1 mine']);
  await act(() => view.current.session.logout());
  expect([view.current.status, shown()]).toEqual(['loading', []]);
  await expect(view.current.add('tea')).rejects.toMatchObject({ code: 3005 });
});

test('a reaction renders only what shows its message', async () => {
  const { engine, peer, userOf } = createWorld(world);
  const ben = await peer('ben');
  const one = await say(ben, 'C2Cann', 'one');
  const other = await say(ben, 'C2Cann', 'other');
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const Chips = memo(({ id }: { id: string }) => {
    count(id === one.ID ? 'one' : 'other');
    return <i>{chips(useReactions(id).reactions).join()}</i>;
  });
  const Thread = memo(() => {
    count('thread');
    return <b>{useMessages('C2Cben').messages.length}</b>;
  });
  const sdk = engine.createClient();
  const view = render(
    <ChatProvider sdk={sdk} user={userOf('ann')}>
      <Thread />
      <Chips id={one.ID} />
      <Chips id={other.ID} />
    </ChatProvider>,
  );
  await waitFor(() => expect(view.container.textContent).toBe('2'));
  await settle();
  counts.clear();
  await ben.addMessageReaction(one, 'like');
  await waitFor(() => expect(view.container.textContent).toBe('2like 1'));
  await settle();
  expect(Object.fromEntries(counts)).toEqual({ one: 1 });
});

/** Lets what is under way arrive, and the frame after it pass. */
async function settle() {
  for (let frame = 0; frame < 6; frame += 1) {
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
