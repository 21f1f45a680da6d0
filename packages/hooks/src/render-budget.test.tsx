import { act, render, waitFor } from '@testing-library/react';
import { memo, Profiler } from 'react';
import { expect, test } from 'vitest';
import {
  ChatProvider,
  type ConversationSnapshot,
  useConversation,
  useConversations,
  useMessage,
  useMessages,
  useSendMessage,
  useSession,
} from './index.js';
import { createWorld, say } from './testing/world.js';

/** Renders components side by side, and counts how often each one is rendered. */
function createRenderCounter() {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const Item = memo(({ conversation }: { conversation: ConversationSnapshot }) => {
    count(`item ${conversation.conversationID}`);
    return <li>{conversation.lastMessage.messageForShow}</li>;
  });
  const components = {
    Thread: memo(({ id }: { id: string }) => {
      count(`thread ${id}`);
      return <i>{useMessages(id).messages.length}</i>;
    }),
    Row: memo(({ id, messageID }: { id: string; messageID: string }) => {
      count(`row ${messageID}`);
      return <i>{useMessage(id, messageID)?.ID}</i>;
    }),
    Conversation: memo(({ id }: { id: string }) => {
      count(`conversation ${id}`);
      return <i>{useConversation(id).conversation?.unreadCount}</i>;
    }),
    List: memo(() => {
      count('list');
      const { conversations } = useConversations();
      return conversations.map((one) => <Item key={one.conversationID} conversation={one} />);
    }),
    Groups: memo(() => {
      count('groups');
      return <i>{useConversations({ type: 'GROUP' }).conversations.length}</i>;
    }),
    Composer: memo(({ id }: { id: string }) => {
      count(`composer ${id}`);
      return <i>{String(useSendMessage(id).canSend)}</i>;
    }),
    Session: memo(() => {
      count('session');
      return <i>{useSession().status}</i>;
    }),
  };
  return {
    components,
    reset: () => counts.clear(),
    counts: () => Object.fromEntries(counts),
  };
}

test('one incoming message renders only what shows it', async () => {
  const { engine, peer, userOf } = createWorld();
  const [ben, cat] = [await peer('ben'), await peer('cat')];
  const counter = createRenderCounter();
  const { Thread, Row, Conversation, Groups, Composer, Session } = counter.components;
  const sdk = engine.createClient();
  const App = ({ rows }: { rows: readonly string[] }) => (
    <ChatProvider sdk={sdk} user={userOf('ann')}>
      <Thread id="C2Cben" />
      <Thread id="C2Ccat" />
      {rows.map((messageID) => (
        <Row key={messageID} id="C2Cben" messageID={messageID} />
      ))}
      <Conversation id="C2Ccat" />
      <Groups />
      <Composer id="C2Cben" />
      <Session />
    </ChatProvider>
  );
  const view = render(<App rows={[]} />);
  await waitFor(() => expect(view.container.textContent).toContain('ready'));
  const first = await say(ben, 'C2Cann', 'first');
  await say(cat, 'C2Cann', 'hello');
  await waitFor(() => expect(view.container.textContent).toMatch(/^11/));
  view.rerender(<App rows={[first.ID]} />);
  await waitFor(() => expect(view.container.textContent).toContain(first.ID));
  await settle();
  counter.reset();
  await say(ben, 'C2Cann', 'second');
  await waitFor(() => expect(view.container.textContent).toMatch(/^21/));
  await settle();
  expect(counter.counts()).toEqual({ 'thread C2Cben': 1 });
});

test('one message among hundreds of conversations renders the list once, and of its rows one', async () => {
  const users = Array.from({ length: 300 }, (_, index) => `peer${index}`);
  const { engine, peer, userOf } = createWorld({
    seed: {
      users: ['ann', ...users].map((userID) => ({ userID })),
      // Of two in the same second the one that was first stays first.
      messages: users.map((from, index) => ({
        ...{ from, to: 'ann', text: 'hello', secondsAgo: index + 1 },
      })),
    },
  });
  const one = await peer('peer200');
  const counter = createRenderCounter();
  const { List } = counter.components;
  const view = render(
    <ChatProvider sdk={engine.createClient()} user={userOf('ann')}>
      <List />
    </ChatProvider>,
  );
  await waitFor(() => expect(view.container.children).toHaveLength(users.length));
  await settle();
  counter.reset();
  await say(one, 'C2Cann', 'again');
  await waitFor(() => expect(view.container.firstElementChild?.textContent).toBe('again'));
  await settle();
  expect(counter.counts()).toEqual({ list: 1, 'item C2Cpeer200': 1 });
});

test('a burst of messages within a frame renders a thread once', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const sdk = engine.createClient();
  let commits = 0;
  const counter = createRenderCounter();
  const { Thread, Session } = counter.components;
  const view = render(
    <ChatProvider sdk={sdk} user={userOf('ann')}>
      <Session />
      <Profiler id="thread" onRender={() => (commits += 1)}>
        <Thread id="C2Cben" />
      </Profiler>
    </ChatProvider>,
  );
  await waitFor(() => expect(view.container.textContent).toBe('ready0'));
  await settle();
  commits = 0;
  await act(async () => {
    await Promise.all(Array.from({ length: 100 }, (_, index) => say(ben, 'C2Cann', String(index))));
  });
  await waitFor(() => expect(view.container.textContent).toBe('ready100'));
  expect(commits).toBeLessThan(20);
});

/** Lets what is under way arrive, and the frame after it pass. */
async function settle() {
  for (let frame = 0; frame < 6; frame += 1) {
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
