import { ChatError, type ChatSDK, type MergerMessage, type Message, TYPES } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { withHistory } from '../testing/thread-messages.js';

// It is loaded when it is opened: not while a test waits for it.
beforeAll(() => import('./merged-panel.js'));

const to = { to: 'ann', conversationType: TYPES.CONV_C2C };

function text(sdk: ChatSDK, words: string): Message {
  return sdk.createTextMessage({ ...to, payload: { text: words } });
}

function merge(sdk: ChatSDK, title: string, messageList: Message[]): MergerMessage {
  const abstractList = ['Ben: one', 'Ann: two', 'Ben: three', 'Ann: four', 'Ben: five'];
  const payload = { messageList, title, abstractList, compatibleText: 'Merged' };
  return sdk.createMergerMessage({ ...to, payload });
}

/** Ann looks at what Ben has merged. */
async function renderMerged(make: (ben: ChatSDK) => Message, methods: Faults = {}) {
  stubDialogs();
  const chat = renderChat(<MessageThread conversationID="C2Cben" />, { methods });
  await screen.findByText('Tell me where to look.');
  const ben = await chat.person('ben');
  await ben.sendMessage(make(ben));
  return chat;
}

const LONG = 'tea '.repeat(3_000).trim();

describe('merged messages', () => {
  it('show their title and the first four lines', async () => {
    const { view } = await renderMerged((ben) => merge(ben, 'The plan', [text(ben, 'hello')]));
    const card = await screen.findByRole('button', { name: /The plan/ });
    expect(card).toHaveTextContent('Ann: four');
    expect(card).not.toHaveTextContent('five');
    expect(card).toHaveTextContent('1 message');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('open, and show each with the thread’s own renderers', async () => {
    const { user } = await renderMerged((ben) =>
      merge(ben, 'The plan', [
        text(ben, 'see https://example.org/map'),
        ben.createFaceMessage({ ...to, payload: { index: 1, data: 'frog' } }),
      ]),
    );
    await user.click(await screen.findByRole('button', { name: /The plan/ }));
    const dialog = await screen.findByRole('dialog', { name: 'The plan' });
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(2);
    expect(within(dialog).getByRole('link')).toHaveAttribute('href', 'https://example.org/map');
    expect(within(dialog).getByText('Sticker · frog')).toBeInTheDocument();
    expect(await complaints(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('are drawn fifty at a time', async () => {
    const { user } = await renderMerged((ben) =>
      merge(
        ben,
        'Many',
        Array.from({ length: 60 }, (_, index) => text(ben, `line ${index + 1}.`)),
      ),
    );
    await user.click(await screen.findByRole('button', { name: /Many/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Many' });
    expect(await within(dialog).findByText('line 50.')).toBeInTheDocument();
    expect(within(dialog).queryByText('line 51.')).toBeNull();
    within(dialog).getByRole('button', { name: 'Show more' }).focus();
    await user.keyboard('{Enter}');
    expect(within(dialog).getByText('line 60.')).toBeInTheDocument();
    expect(within(dialog).queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
  });

  it('within each other open in the same place, with a way back', async () => {
    const { user } = await renderMerged((ben) =>
      merge(ben, 'Outer', [text(ben, 'before'), merge(ben, 'Inner', [text(ben, 'deep')])]),
    );
    await user.click(await screen.findByRole('button', { name: /Outer/ }));
    const outer = await screen.findByRole('dialog', { name: 'Outer' });
    expect(within(outer).queryByRole('button', { name: 'Back' })).toBeNull();
    await user.click(within(outer).getByRole('button', { name: /Inner/ }));
    const inner = await screen.findByRole('dialog', { name: 'Inner' });
    expect(within(inner).getByText('deep')).toBeInTheDocument();
    expect(within(inner).queryByText('before')).toBeNull();
    await user.click(within(inner).getByRole('button', { name: 'Back' }));
    expect(await screen.findByText('before')).toBeInTheDocument();
  });

  it('are downloaded when there are too many of them', async () => {
    const { user } = await renderMerged((ben) => merge(ben, 'Long', [text(ben, LONG)]));
    await user.click(await screen.findByRole('button', { name: /Long/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Long' });
    expect(await within(dialog).findByText(LONG)).toBeInTheDocument();
  });

  it('that cannot be downloaded say so, and can be asked for again', async () => {
    let isBroken = true;
    const { user } = await renderMerged(
      (ben) => merge(ben, 'Long', [text(ben, LONG)]),
      (sdk) => ({
        downloadMergerMessage: (message) =>
          isBroken
            ? Promise.reject(new ChatError({ code: 2452 }))
            : sdk.downloadMergerMessage(message),
      }),
    );
    await user.click(await screen.findByRole('button', { name: /Long/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Long' });
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The messages could not be loaded',
    );
    isBroken = false;
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    expect(await within(dialog).findByText(LONG)).toBeInTheDocument();
  });

  it('of which the service has kept nothing say that', async () => {
    const payload = { messageList: [], downloadKey: '', layersOverLimit: true };
    renderChat(<MessageThread conversationID="C2Cben" />, {
      methods: withHistory(() => ({ type: TYPES.MSG_MERGER, payload })),
    });
    expect((await screen.findAllByText(/too often/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /Chat history/ })).toBeNull();
  });
});
