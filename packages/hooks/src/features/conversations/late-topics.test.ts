import { toChatError } from '@parlor/sdk';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createChatStore } from '../../chat-store.js';
import { createWorld } from '../../testing/world.js';
import { LateTopics } from './late-topics.js';
import * as topicsPart from './topics-part.js';

/** What is loaded late, of somebody who is logged in, over a line that is bad at first. */
async function openLate(failures: number) {
  const chat = createChatStore(await createWorld().peer('ann'));
  chat.life.begin('ann');
  chat.life.becomeReady();
  // No frame is left over.
  onTestFinished(() => chat.state.publish());
  let left = failures;
  const load = vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module');
    return topicsPart;
  });
  const late = new LateTopics(chat, load);
  const onChange = vi.fn();
  late.subscribe(onChange);
  return { chat, late, load, onChange };
}

const same = async (part: unknown) => part;

test('it is loaded once, whoever needs it', async () => {
  const { late, load, onChange } = await openLate(0);
  expect(load).not.toHaveBeenCalled();
  late.request();
  expect(await late.do(same)).toBe(topicsPart);
  late.request();
  await late.do(same);
  expect(load).toHaveBeenCalledTimes(1);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(late.read()).toEqual({ part: topicsPart, error: null });
});

test('what one does is begun at once when it is loaded', async () => {
  const { late } = await openLate(0);
  await late.do(same);
  const deed = vi.fn(same);
  void late.do(deed);
  expect(deed).toHaveBeenCalledTimes(1);
});

test('without a line it says why it is not there, and is loaded when there is one', async () => {
  const { chat, late, load } = await openLate(1);
  late.request();
  await vi.waitFor(() => expect(late.read().error).toMatchObject({ code: 2903 }));
  expect(late.read().part).toBeUndefined();
  chat.life.reconnected();
  await vi.waitFor(() => expect(late.read()).toEqual({ part: topicsPart, error: null }));
  chat.life.reconnected();
  expect(load).toHaveBeenCalledTimes(2);
});

test('what one does rejects while it cannot be loaded, and works the next time', async () => {
  const { late } = await openLate(1);
  expect(await late.do(same).catch(toChatError)).toMatchObject({ code: 2903 });
  expect(await late.do(same)).toBe(topicsPart);
});

test('nothing is done in another’s name: not before the login, and not when another has begun meanwhile', async () => {
  const { chat, late, load } = await openLate(0);
  const deed = vi.fn(same);
  const done = late.do(deed).catch(toChatError);
  chat.life.begin('ben');
  expect(await done).toMatchObject({ code: 3000 });
  expect(await late.do(deed).catch(toChatError)).toMatchObject({ code: 3000 });
  expect(deed).not.toHaveBeenCalled();
  expect(load).toHaveBeenCalledTimes(1);
});
