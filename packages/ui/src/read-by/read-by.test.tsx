import { useSendMessage } from '@parlor/hooks';
import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { acknowledge, sayToGroup } from '../testing/group-talk.js';
import { renderChat } from '../testing/render-chat.js';

const QUESTION = 'Who comes along?';

/** Asks the group, as an app does that wants to know who has read it. */
function Ask() {
  const { sendText } = useSendMessage('GROUPdesign');
  return (
    <button type="button" onClick={() => void sendText(QUESTION, { needReadReceipt: true })}>
      Ask
    </button>
  );
}

/** Ann has asked the group of five, in the thread that she looks at, and wants to know who has read it. */
async function renderAsker(methods: Partial<ChatSDK> = {}) {
  const page = (
    <>
      <MessageThread conversationID="GROUPdesign" />
      <Ask />
    </>
  );
  const chat = renderChat(page, { methods });
  await screen.findByText('Otherwise: lovely.');
  await chat.user.click(screen.getByRole('button', { name: 'Ask' }));
  const row = (await screen.findByText(QUESTION)).closest<HTMLElement>('.parlor-thread-row');
  if (!row) throw new Error('The question is in no row.');
  return { ...chat, row };
}

describe('who has read a message in a group', () => {
  it('is counted at the message, as they read it', async () => {
    const { row, person } = await renderAsker();
    expect(await within(row).findByText('Sent, not read yet')).toBeInTheDocument();
    await acknowledge(await person('ben'), 'design', QUESTION);
    expect(await within(row).findByRole('button', { name: 'Read by 1 of 4' })).toBeInTheDocument();
    for (const userID of ['mei', 'dara', 'long']) {
      await acknowledge(await person(userID), 'design', QUESTION);
    }
    const all = await within(row).findByRole('button', { name: 'Read by all' });
    expect(all.querySelector('[data-status="read"]')).not.toBeNull();
  });

  it('is named on request, and who has not yet', async () => {
    const { row, person, user, view } = await renderAsker();
    await acknowledge(await person('ben'), 'design', QUESTION);
    await user.click(await within(row).findByRole('button', { name: 'Read by 1 of 4' }));
    const card = await screen.findByRole('dialog', { name: 'Who has read it' });
    expect(await within(card).findByText('Ben Okafor')).toBeInTheDocument();
    expect(within(card).getAllByRole('listitem')).toHaveLength(1);
    const read = within(card).getByRole('tab', { name: 'Read 1' });
    expect(read).toHaveAttribute('aria-selected', 'true');
    await waitFor(() => expect(read).toHaveFocus());
    await user.keyboard('{ArrowRight}');
    expect(within(card).getByRole('tab', { name: 'Not yet 3' })).toHaveFocus();
    expect(await within(card).findByText('Mei Tanaka')).toBeInTheDocument();
    expect(within(card).queryByText('Ben Okafor')).toBeNull();
    expect(await complaints(view.container)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    const button = within(row).getByRole('button', { name: 'Read by 1 of 4' });
    expect(button).toHaveFocus();
    await user.click(button);
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('is nobody, at first', async () => {
    const { row, user } = await renderAsker();
    await user.click(await within(row).findByRole('button', { name: 'Sent, not read yet' }));
    expect(await screen.findByText('Nobody has read it yet.')).toBeInTheDocument();
  });

  it('is not known of what nobody keeps count of', async () => {
    const { row, user } = await renderAsker({
      getGroupMessageReadMemberList: () => Promise.reject(new ChatError({ code: 10_062 })),
    });
    await user.click(await within(row).findByRole('button', { name: 'Sent, not read yet' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nobody keeps count');
  });
});

/** Elements come on screen as soon as they are looked at. */
class AllOnScreen implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly #tell: IntersectionObserverCallback;

  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell;
  }

  observe(target: Element): void {
    const box = target.getBoundingClientRect();
    const entry = {
      ...{ target, isIntersecting: true, intersectionRatio: 1, rootBounds: null, time: 0 },
      ...{ boundingClientRect: box, intersectionRect: box },
    };
    queueMicrotask(() => this.#tell([entry], this));
  }

  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
}

describe('messages that ask for it', () => {
  it('are acknowledged once they were on screen for a second, and no others', async () => {
    vi.stubGlobal('IntersectionObserver', AllOnScreen);
    const acknowledged: string[] = [];
    const spy = (sdk: ChatSDK): Partial<ChatSDK> => ({
      sendMessageReadReceipt: (messages) => {
        acknowledged.push(...messages.map(({ payload }) => JSON.stringify(payload)));
        return sdk.sendMessageReadReceipt(messages);
      },
    });
    const { person } = renderChat(<MessageThread conversationID="GROUPdesign" />, { methods: spy });
    await screen.findByText('Otherwise: lovely.');
    const ben = await person('ben');
    await sayToGroup(ben, 'design', 'No need to say');
    await sayToGroup(ben, 'design', 'Tell me when you see this', { needReadReceipt: true });
    await screen.findByText('Tell me when you see this');
    expect(acknowledged).toEqual([]);
    await waitFor(() => expect(acknowledged).toHaveLength(1), { timeout: 4_000 });
    expect(acknowledged[0]).toContain('Tell me when you see this');
  });
});
