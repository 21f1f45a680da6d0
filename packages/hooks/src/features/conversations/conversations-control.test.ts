import { type ChatSDK, EVENT } from '@parlor/sdk';
import { expect, test, vi } from 'vitest';
import { createChatStore } from '../../chat-store.js';
import { createWorld, makeHostile } from '../../testing/world.js';
import { sessionFeature } from '../session/index.js';
import { conversationsFeature } from './conversations-control.js';

/** A store whose SDK answers with its list when it is let, and can come to be somebody else's at once. */
async function openStore() {
  const { peer } = createWorld();
  const client = await peer('ann');
  let userID = 'ann';
  const answers: (() => void)[] = [];
  const getConversationList = vi.fn(
    async (...options: Parameters<ChatSDK['getConversationList']>) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return client.getConversationList(...options);
    },
  );
  const { sdk, emit } = makeHostile(client, { getConversationList, getLoginUser: () => userID });
  const chat = createChatStore(sdk);
  chat.feature(sessionFeature).connect(undefined);
  const control = chat.feature(conversationsFeature);
  return {
    ...{ control, getConversationList },
    answer() {
      for (const hand of answers.splice(0)) hand();
    },
    become(next: string) {
      userID = next;
      emit(EVENT.SDK_READY, {});
    },
  };
}

test('of each login the list is asked for once at a time, also right after another person’s', async () => {
  const { control, getConversationList, answer, become } = await openStore();
  control.watch();
  const first = control.refetch();
  expect(getConversationList).toHaveBeenCalledTimes(1);
  become('ben');
  expect(getConversationList).toHaveBeenCalledTimes(2);
  await first;
  const second = control.refetch();
  expect(control.refetch()).toBe(second);
  expect(getConversationList).toHaveBeenCalledTimes(2);
  answer();
  await second;
  expect(control.slice.read().isLoaded).toBe(true);
});
