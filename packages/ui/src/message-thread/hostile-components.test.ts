import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { createElement } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubDialogs } from '../testing/dialogs.js';
import { HOSTILE_MESSAGES, type HostileMessage } from '../testing/hostile.js';
import {
  brokenRows,
  disguising,
  HOSTILE_PARTS,
  HOSTILE_ROWS,
  hostileSeed,
  loadAllContents,
} from '../testing/hostile-thread.js';
import { dangersIn } from '../testing/inert.js';
import { renderChat } from '../testing/render-chat.js';
import { MessageThread } from './index.js';

// What is given to the components is the same with any SDK: this is not run once more with the unmodified one.

beforeAll(loadAllContents);
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  stubDialogs();
});

async function renderDisguised(part: readonly HostileMessage[]) {
  const parts = { Message: disguising(part) };
  const thread = createElement(MessageThread, { conversationID: 'GROUPden', parts });
  const chat = renderChat(thread, { seed: hostileSeed });
  const rows = () => chat.view.container.querySelectorAll('.parlor-thread-row');
  await waitFor(() => expect(rows().length).toBeGreaterThanOrEqual(HOSTILE_ROWS), {
    timeout: 15_000,
  });
  return chat;
}

it('there are more than a hundred hostile messages, of every type', () => {
  expect(HOSTILE_MESSAGES.length).toBeGreaterThan(100);
  expect(new Set(HOSTILE_MESSAGES.map(({ type }) => type)).size).toBeGreaterThan(11);
});

it.each(HOSTILE_PARTS)(
  'hostile messages that reach the components do nothing, and take nothing down: part %i',
  async (_number, part) => {
    const { view } = await renderDisguised(part);
    expect(dangersIn(view.container)).toEqual([]);
    const mayBreak = part.filter(({ isBeyondHooks }) => isBeyondHooks).length;
    expect(brokenRows()).toBeLessThanOrEqual(mayBreak);
    for (const bubble of view.container.querySelectorAll('.parlor-bubble')) {
      // Its size is bounded, and so is what is drawn outside of it.
      expect(bubble.querySelector('.parlor-bubble-content')).not.toBeNull();
    }
    for (const name of view.container.querySelectorAll('.parlor-message-name')) {
      expect(name.children).toHaveLength(1);
      expect(name.firstElementChild?.tagName).toBe('BDI');
    }
    expect(globalThis).not.toHaveProperty('hacked');
    cleanup();
  },
);

describe('hostile messages in merged ones', () => {
  const merged = HOSTILE_MESSAGES.filter(({ title }) => title.startsWith('merged'));

  it.each(merged.map((message) => [message.title, message] as const))(
    'do nothing when they are opened: %s',
    async (_title, message) => {
      const { view, user } = await renderDisguised([message]);
      const card = view.container.querySelector('button.parlor-merged');
      if (!card) throw new Error('There is nothing to open.');
      await user.click(card);
      const dialog = await screen.findByRole('dialog');
      await waitFor(() => expect(within(dialog).queryByText('Loading…')).toBeNull());
      expect(dangersIn(view.container)).toEqual([]);
      expect(brokenRows()).toBe(0);
      expect(globalThis).not.toHaveProperty('hacked');
      cleanup();
    },
  );
});
