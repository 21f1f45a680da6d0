import { cleanup, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import {
  brokenRows,
  disguiseAt,
  HOSTILE_PARTS,
  hostileSeed,
  loadAllContents,
} from '../testing/hostile-thread.js';
import { dangersIn } from '../testing/inert.js';
import { renderChat } from '../testing/render-chat.js';
import { withHistory } from '../testing/thread-messages.js';
import { MessageThread } from './index.js';

beforeAll(loadAllContents);
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

it.each(HOSTILE_PARTS)(
  'hostile messages in the history do nothing, and take nothing down: part %i',
  async (_number, part) => {
    const { view } = renderChat(<MessageThread conversationID="GROUPden" />, {
      seed: hostileSeed,
      methods: withHistory((message, index) =>
        message.type === 'TIMTextElem' ? disguiseAt(part, index) : {},
      ),
    });
    // Where none of them can be shown, that is said.
    const end = /^No messages yet$|^The conversation starts here$/;
    await screen.findByText(end, {}, { timeout: 15_000 });
    expect(dangersIn(view.container)).toEqual([]);
    expect(brokenRows()).toBe(0);
    expect(globalThis).not.toHaveProperty('hacked');
    cleanup();
  },
);
