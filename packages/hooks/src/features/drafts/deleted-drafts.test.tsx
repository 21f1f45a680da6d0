import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { memoryDevice } from '../../testing/memory-device.js';
import { createWorld, renderReady, say } from '../../testing/world.js';
import {
  useConversationActions,
  useConversationDeletion,
  useConversations,
} from '../conversations/index.js';
import { useDraft, useDraftText } from './index.js';

const KEY = 'parlor:drafts:ann';
const KEPT = JSON.stringify([['C2Cben', 'Dear Ben']]);

/** Ann has begun to write to Ben. */
async function open() {
  const { peer, userOf, engine } = createWorld();
  await say(await peer('ben'), 'C2Cann', 'hello');
  const { storage, kept } = memoryDevice();
  const view = await renderReady(
    () => ({
      actions: useConversationActions(),
      deletion: useConversationDeletion(),
      list: useConversations(),
      ben: useDraft('C2Cben'),
      row: useDraftText('C2Cben'),
    }),
    { sdk: engine.createClient(), user: userOf('ann'), deviceStorage: storage },
  );
  await waitFor(() => expect(view.current.list.conversations).toHaveLength(1));
  act(() => view.current.ben.setText('Dear Ben'));
  act(() => view.current.ben.save());
  await waitFor(() => expect(view.current.row).toBe('Dear Ben'));
  expect(kept(KEY)).toBe(KEPT);
  return { view, kept };
}

test('a draft goes with the conversation that is deleted, from this device too', async () => {
  const { view, kept } = await open();
  await act(() => view.current.actions.remove(['C2Cben']));
  expect(view.current.ben.draft.text).toBe('');
  expect(kept(KEY)).toBeUndefined();
  await waitFor(() => expect(view.current.row).toBe(''));
});

test('a draft stays as long as the deletion can be undone', async () => {
  const { view, kept } = await open();
  act(() => view.current.deletion.remove(['C2Cben'], { undoFor: 3_600_000 }));
  expect(kept(KEY)).toBe(KEPT);
  act(() => view.current.deletion.undo());
  expect(view.current.row).toBe('Dear Ben');
  act(() => view.current.deletion.remove(['C2Cben'], { undoFor: 3_600_000 }));
  await act(() => view.current.deletion.settle());
  expect(kept(KEY)).toBeUndefined();
});

test('a draft stays where the history is kept, and where it is only cleared', async () => {
  const { view, kept } = await open();
  await act(() => view.current.actions.clearHistory('C2Cben'));
  expect(kept(KEY)).toBe(KEPT);
  await act(() => view.current.actions.remove(['C2Cben'], { keepHistory: true }));
  expect(kept(KEY)).toBe(KEPT);
  expect(view.current.ben.draft.text).toBe('Dear Ben');
});
