import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { pin } from '../testing/group-talk.js';
import { renderChat } from '../testing/render-chat.js';
import { PinnedBar } from './index.js';

const FIRST = 'Looking now';
const SECOND = 'Otherwise: lovely.';

/** Resolves once somebody who is being signed in is. */
async function untilReady(sdk: ChatSDK): Promise<void> {
  await waitFor(() => expect(sdk.isReady()).toBe(true));
  await sdk.getGroupList();
}

/** The bar of a group to which its owner, Ben, has pinned two messages, as somebody sees it. */
async function renderBar({
  userID = 'ann',
  methods = {},
}: {
  userID?: string;
  methods?: Faults;
} = {}) {
  const onJump = vi.fn();
  const bar = <PinnedBar conversationID="GROUPdesign" onJump={onJump} />;
  const page: ChatSDK[] = [];
  const chat = renderChat(bar, {
    userID,
    methods: (sdk) => {
      page.push(sdk);
      return typeof methods === 'function' ? methods(sdk) : methods;
    },
  });
  // Who looks at it has one client: another one would take its place.
  const ben = userID === 'ben' ? page[0] : await chat.person('ben');
  if (!ben) throw new Error('Ben has no client.');
  await untilReady(ben);
  await pin(ben, 'design', FIRST);
  await pin(ben, 'design', SECOND);
  const line = await screen.findByRole('button', { name: /Mei Tanaka: Otherwise: lovely/ });
  return { ...chat, onJump, line };
}

describe('the bar with what is pinned', () => {
  it('is not there where nothing is pinned', async () => {
    const { person, view } = renderChat(<PinnedBar conversationID="GROUPdesign" />);
    const ben = await person('ben');
    expect(view.container.querySelector('.parlor-pinned-bar')).toBeNull();
    await pin(ben, 'design', FIRST);
    expect(await screen.findByRole('region', { name: 'Pinned messages' })).toHaveTextContent(FIRST);
    await pin(ben, 'design', FIRST, false);
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });

  it('goes to the newest, then to the one before it, and round again', async () => {
    const { user, onJump, line } = await renderBar();
    expect(line).toHaveTextContent('2 of 2');
    await user.click(line);
    const older = await screen.findByRole('button', { name: /Looking now/ });
    expect(older).toHaveTextContent('1 of 2');
    await user.click(older);
    expect(await screen.findByRole('button', { name: /lovely/ })).toBeInTheDocument();
    const targets = onJump.mock.calls.map(([target]) => target);
    expect(targets).toEqual([
      { messageID: expect.any(String), sequence: expect.any(Number), time: expect.any(Number) },
      { messageID: expect.any(String), sequence: expect.any(Number), time: expect.any(Number) },
    ]);
    expect(targets[0].sequence).toBeGreaterThan(targets[1].sequence);
  });

  it('shows all of them on request, with who has pinned them, and goes to one', async () => {
    const { user, onJump } = await renderBar();
    const button = screen.getByRole('button', { name: 'Show all pinned messages' });
    await user.click(button);
    const card = await screen.findByRole('dialog', { name: 'Pinned messages' });
    const items = within(card).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent('Otherwise: lovely.');
    expect(items[1]).toHaveTextContent('Pinned by Ben Okafor');
    // Whoever may not, is not offered it.
    expect(within(card).queryByRole('button', { name: /^Unpin/ })).toBeNull();
    await user.click(within(card).getByRole('button', { name: /Looking now/ }));
    expect(onJump).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('gives the focus back when the card is left', async () => {
    const { user } = await renderBar();
    const button = screen.getByRole('button', { name: 'Show all pinned messages' });
    await user.click(button);
    const card = await screen.findByRole('dialog');
    expect(card).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
  });

  it('takes one off for those who may', async () => {
    const { user } = await renderBar({ userID: 'ben' });
    await user.click(screen.getByRole('button', { name: 'Show all pinned messages' }));
    await user.click(await screen.findByRole('button', { name: 'Unpin: Otherwise: lovely.' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.getByRole('region', { name: 'Pinned messages' })).not.toHaveTextContent('lovely');
  });

  it('stays closed when something is pinned after the last one was taken off', async () => {
    const page: ChatSDK[] = [];
    const { user } = renderChat(<MessageThread conversationID="GROUPdesign" />, {
      userID: 'ben',
      methods: (sdk) => {
        page.push(sdk);
        return {};
      },
    });
    const [ben] = page;
    if (!ben) throw new Error('Ben has no client.');
    await untilReady(ben);
    // While the thread asks for the same page, the SDK answers others with what it has so far.
    await screen.findByText(FIRST);
    await pin(ben, 'design', FIRST);
    await user.click(await screen.findByRole('button', { name: 'Show all pinned messages' }));
    await user.click(await screen.findByRole('button', { name: /^Unpin/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('list', { name: /Design review/ })).toHaveFocus();
    await pin(ben, 'design', SECOND);
    const button = await screen.findByRole('button', { name: 'Show all pinned messages' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says why one could not be taken off', async () => {
    const refuse = (sdk: ChatSDK): Partial<ChatSDK> => ({
      pinGroupMessage: (options) =>
        options.isPinned
          ? sdk.pinGroupMessage(options)
          : Promise.reject(new ChatError({ code: 10_007 })),
    });
    const { user } = await renderBar({ userID: 'ben', methods: refuse });
    await user.click(screen.getByRole('button', { name: 'Show all pinned messages' }));
    await user.click(await screen.findByRole('button', { name: 'Unpin: Otherwise: lovely.' }));
    expect(
      await screen.findByText('It could not be unpinned. You are not allowed to do this.'),
    ).toBeInTheDocument();
  });

  it('stands in a thread, which goes there', async () => {
    const { person, user, view } = renderChat(<MessageThread conversationID="GROUPdesign" />);
    await pin(await person('ben'), 'design', FIRST);
    await user.click(await screen.findByRole('button', { name: /^Pinned message/ }));
    await waitFor(() => {
      const row = view.container.querySelector('[data-marked]');
      expect(row).toHaveTextContent(FIRST);
    });
    expect(await complaints(view.container)).toEqual([]);
  });
});
