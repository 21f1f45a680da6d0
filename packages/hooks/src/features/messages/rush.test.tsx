import { type ChatSDK, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openClockPage } from '../../testing/clock-page.js';
import { textsOf } from '../../testing/world.js';
import { useConversation } from '../conversations/index.js';
import { useSendMessage } from '../outbox/index.js';
import { useMessages } from './use-messages.js';

/** More than a person can follow. */
const MANY = 100;

/** Ann looks at her talk with Ben, to whom she has not talked yet. No time passes but what `clock` lets pass. */
async function openTalk() {
  const people = new Map<string, ChatSDK>();
  const page = await openClockPage(
    () => ({
      talk: useMessages('C2Cben'),
      unread: useConversation('C2Cben').conversation?.unreadCount,
      write: useSendMessage('C2Cben'),
    }),
    {
      async prepare({ peer }) {
        for (const userID of ['ben', 'cat']) people.set(userID, await peer(userID));
      },
    },
  );
  await waitFor(() => expect(page.current.talk.status).toBe('ready'));
  const personOf = (userID: string) => {
    const sdk = people.get(userID);
    if (!sdk) throw new Error(`${userID} is not there.`);
    return sdk;
  };
  return {
    ...page,
    page,
    ben: personOf('ben'),
    shown: () => textsOf(page.current.talk.messages),
    /** Says all of it to Ann at once; it has arrived then. */
    async say(texts: readonly string[], userID = 'ben') {
      const sdk = personOf(userID);
      const said = texts.map((text) =>
        sdk.createTextMessage({ to: 'ann', conversationType: TYPES.CONV_C2C, payload: { text } }),
      );
      await act(async () => {
        await Promise.all(said.map((message) => sdk.sendMessage(message)));
        await page.clock.advance(0);
      });
      return said;
    },
  };
}

function numbered(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => `${from + index}`);
}

/** When it is over, what was to be done in it is done. */
async function frame(): Promise<void> {
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

test('a message, and a few, are shown with the next frame', async () => {
  const { say, shown } = await openTalk();
  for (let count = 0; count < 20; count += 4) {
    await say(numbered(4, count));
    await frame();
    expect(shown()).toEqual(numbered(count + 4));
  }
});

test('what comes faster than a person can follow is shown 50 ms apart, whole and in order', async () => {
  const { page, say, shown, clock } = await openTalk();
  await say(numbered(MANY));
  await frame();
  expect(shown()).toEqual(numbered(MANY));
  const { renders } = page;
  let count = MANY;
  for (let step = 0; step < 9; step += 1) {
    await say(numbered(10, count));
    count += 10;
    await act(() => clock.advance(10));
    await frame();
  }
  // After 50 ms; what came after that waits.
  expect(shown()).toEqual(numbered(MANY + 50));
  expect(page.renders).toBe(renders + 1);
  await act(() => clock.advance(10));
  await frame();
  expect(shown()).toEqual(numbered(count));
  expect(page.renders).toBe(renders + 2);
  await waitFor(() => expect(page.current.unread).toBe(count));
});

test('what I say in a rush is shown at once, behind all that has come', async () => {
  const { page, say, shown } = await openTalk();
  await say(numbered(MANY));
  await frame();
  await say(['one more']);
  await frame();
  expect(shown()).not.toContain('one more');
  act(() => void page.current.write.sendText('stop'));
  await frame();
  expect(shown().slice(MANY)).toEqual(['one more', 'stop']);
});

test('what is changed and taken back in a rush waits no longer than the messages', async () => {
  const { page, say, ben, clock } = await openTalk();
  const [changed, revoked] = await say(numbered(MANY));
  await frame();
  await say(['one more']);
  await act(async () => {
    if (changed) await ben.modifyMessage({ ...changed, payload: { text: 'changed' } });
    if (revoked) await ben.revokeMessage(revoked);
    await clock.advance(50);
  });
  await frame();
  const { messages } = page.current.talk;
  expect(textsOf(messages.slice(0, 1))).toEqual(['changed']);
  expect(messages[1]?.isRevoked).toBe(true);
  expect(messages).toHaveLength(MANY + 1);
});

test('a second after a rush a message is shown with the next frame again', async () => {
  const { say, shown, clock } = await openTalk();
  await say(numbered(MANY));
  await frame();
  await act(() => clock.advance(1_000));
  for (const text of ['one', 'more']) {
    await say([text]);
    await frame();
    expect(shown().at(-1)).toBe(text);
  }
});

test('what is said where nobody looks makes nobody wait', async () => {
  const { say, shown } = await openTalk();
  await say(numbered(MANY), 'cat');
  await frame();
  for (const text of ['one', 'more']) {
    await say([text]);
    await frame();
    expect(shown().at(-1)).toBe(text);
  }
});
