import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createWorld, renderReady } from '../../testing/world.js';
import { useOutbox } from './use-outbox.js';
import { useSendMessage } from './use-send-message.js';
import { useUnsentState } from './use-unsent-state.js';

test('a conversation says that something is on its way, that it failed, and that nothing is left', async () => {
  const { engine, userOf, peer } = createWorld();
  await peer('ben');
  const chat = await renderReady(
    () => ({
      toNobody: useUnsentState('C2Cnobody'),
      toBen: useUnsentState('C2Cben'),
      outbox: useOutbox(),
      sendToNobody: useSendMessage('C2Cnobody'),
      sendToBen: useSendMessage('C2Cben'),
    }),
    { sdk: engine.createClient(), user: userOf('ann') },
  );
  expect(chat.current).toMatchObject({ toNobody: null, toBen: null });
  act(() => {
    void chat.current.sendToNobody.sendText('one');
    void chat.current.sendToBen.sendText('two');
  });
  expect(chat.current).toMatchObject({ toNobody: 'pending', toBen: 'pending' });
  await waitFor(() => expect(chat.current).toMatchObject({ toNobody: 'failed', toBen: null }));
  // What failed is worse than what waits.
  act(() => void chat.current.sendToNobody.sendText('three'));
  expect(chat.current.toNobody).toBe('failed');
  await waitFor(() => expect(chat.current.outbox.failedCount).toBe(2));
  const unsent = chat.current.outbox.messages;
  await act(async () => {
    for (const { messageID } of unsent) await chat.current.outbox.discard(messageID);
  });
  expect(chat.current.toNobody).toBeNull();
});

test('a row renders again when its own conversation changes, and for no other one', async () => {
  const { engine, userOf, peer } = createWorld();
  await peer('ben');
  const sdk = engine.createClient();
  const row = await renderReady(() => useUnsentState('C2Cben'), { sdk, user: userOf('ann') });
  const other = await renderReady(() => useUnsentState('C2Ccat'), { sdk, user: userOf('ann') });
  const field = await renderReady(() => useSendMessage('C2Cben'), { sdk, user: userOf('ann') });
  const before = { row: row.renders, other: other.renders };
  await act(async () => void (await field.current.sendText('hello')));
  expect(row.renders).toBeGreaterThan(before.row);
  expect(other.renders).toBe(before.other);
});
