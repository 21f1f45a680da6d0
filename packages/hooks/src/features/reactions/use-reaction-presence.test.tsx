import { act, render, waitFor } from '@testing-library/react';
import { memo } from 'react';
import { expect, test, vi } from 'vitest';
import { ChatProvider } from '../../chat-provider.js';
import { createWorld, makeHostile, renderReady, say } from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { useSession } from '../session/index.js';
import { useReactionPresence } from './use-reaction-presence.js';

const world = { seed: { users: ['ann', 'ben'].map((userID) => ({ userID, nick: userID })) } };

/** Ann's page with a message of Ben's that was said some time ago, to which he has reacted so. */
async function openMessage(...reactionIDs: readonly string[]) {
  const { engine, peer, userOf } = createWorld(world);
  const ben = await peer('ben');
  const message = await say(ben, 'C2Cann', 'hello');
  for (const reactionID of reactionIDs) await ben.addMessageReaction(message, reactionID);
  const client = engine.createClient();
  const asked = vi.fn(client.getMessageReactions);
  const { sdk } = makeHostile(client, { getMessageReactions: asked });
  return { ben, message, asked, sdk, user: userOf('ann') };
}

/** The same, with its row in the thread, which shows whether it has reactions. */
async function openPresence(...reactionIDs: readonly string[]) {
  const opened = await openMessage(...reactionIDs);
  const { asked, sdk, user } = opened;
  const view = await renderReady(
    () => {
      const [message] = useMessages('C2Cben').messages;
      return { session: useSession(), presence: useReactionPresence(message?.ID ?? '') };
    },
    { sdk, user },
  );
  await waitFor(() => expect(asked).toHaveBeenCalled());
  await settle();
  return { ...opened, shown: () => view.current.presence };
}

test('what others have reacted before is there', async () => {
  const { shown } = await openPresence('like');
  expect(shown()).toBe('there');
});

test('the first reaction to what had none is new, until the last one goes', async () => {
  const { ben, message, shown } = await openPresence();
  expect(shown()).toBe('none');
  await ben.addMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toBe('new'));
  await ben.removeMessageReaction(message, 'like');
  await waitFor(() => expect(shown()).toBe('none'));
});

test('a row is not rendered again because there are none, nor because there are more', async () => {
  const { ben, message, asked, sdk, user } = await openMessage();
  const rendered = vi.fn();
  const Row = memo(function Row() {
    rendered(useReactionPresence(message.ID));
    return null;
  });
  function Page() {
    return useMessages('C2Cben').messages.length > 0 ? <Row /> : null;
  }
  render(
    <ChatProvider sdk={sdk} user={user}>
      <Page />
    </ChatProvider>,
  );
  await waitFor(() => expect(asked).toHaveBeenCalled());
  await settle();
  expect(rendered.mock.calls).toEqual([['none']]);
  await ben.addMessageReaction(message, 'like');
  await waitFor(() => expect(rendered).toHaveBeenLastCalledWith('new'));
  await ben.addMessageReaction(message, 'tea');
  await settle();
  expect(rendered.mock.calls).toEqual([['none'], ['new']]);
});

test('without a message nothing is asked', async () => {
  const { asked, sdk, user } = await openMessage('like');
  const view = await renderReady(
    () => ({ session: useSession(), presence: useReactionPresence('') }),
    { sdk, user },
  );
  await settle();
  expect(view.current.presence).toBe('none');
  expect(asked).not.toHaveBeenCalled();
});

/** Lets what is under way arrive, and the frames after it pass. */
async function settle(): Promise<void> {
  for (let frame = 0; frame < 6; frame += 1) {
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
