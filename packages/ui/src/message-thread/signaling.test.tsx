import { type ChatSDK, TSignaling, TYPES } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ConversationList } from '../conversation-list/index.js';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { ar } from '../locales/ar/index.js';
import { renderChat } from '../testing/render-chat.js';
import { type CustomRendererProps, MessageThread, type SignalingProps } from './index.js';

/** The steps that stand in the thread, in words. */
function lines(): (string | null)[] {
  return [...document.querySelectorAll('.parlor-message-signaling')].map(
    ({ textContent }) => textContent,
  );
}

/** Ben's client knows of an invitation once it listens. */
function listening(sdk: ChatSDK): ChatSDK {
  sdk.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, () => undefined);
  return sdk;
}

it('an invitation and its end are quiet lines of the thread, and the last one of the list', async () => {
  const { person } = renderChat(
    <>
      <ConversationList />
      <MessageThread conversationID="C2Cben" />
    </>,
  );
  await screen.findByRole('option', { name: /^Ben Okafor/ });
  const ben = listening(await person('ben'));
  const { inviteID } = await ben.invite({ userID: 'ann', data: 'Chess?' });
  await waitFor(() => expect(lines()).toEqual(['Invitation']));
  await ben.cancel({ inviteID });
  await waitFor(() => expect(lines()).toEqual(['Invitation', 'Cancelled']));
  const row = screen.getByRole('option', { name: /^Ben Okafor/ });
  await waitFor(() => expect(row.textContent).toContain('Cancelled'));
});

it('in a group it names those whom it concerns, and the list who it was', async () => {
  const { person } = renderChat(
    <>
      <ConversationList />
      <MessageThread conversationID="GROUPdesign" />
    </>,
  );
  const ben = listening(await person('ben'));
  const mei = listening(await person('mei'));
  const inviteeList = ['mei', 'dara', 'long', 'ann'];
  const { inviteID } = await ben.inviteInGroup({ groupID: 'design', inviteeList });
  await waitFor(() =>
    expect(lines()[0]).toMatch(/^Invitation · .*Mei Tanaka.*دارا.* and 1 other$/),
  );
  await mei.accept({ inviteID });
  await waitFor(() => expect(lines()[1]).toBe('Invitation accepted'));
  const row = screen.getByRole('option', { name: /^Design review/ });
  await waitFor(() => expect(row.textContent).toContain('Mei Tanaka: Invitation accepted'));
});

it('what a program has stored about a seat is no line of the thread, and no invitation in the list', async () => {
  const { person } = renderChat(
    <>
      <ConversationList />
      <MessageThread conversationID="GROUPdesign" />
    </>,
  );
  const ben = listening(await person('ben'));
  const row = await screen.findByRole('option', { name: /^Design review/ });
  const request = { groupID: 'design', inviteeList: ['ann'] };
  await ben.inviteInGroup({ ...request, data: 'Chess?' });
  await waitFor(() => expect(lines()).toHaveLength(1));
  await ben.inviteInGroup({ ...request, data: '{"seat":1,"cmd":"apply","i":0}' });
  await waitFor(() => expect(row.textContent).toContain('About a seat'));
  expect(lines()).toHaveLength(1);
});

it('speaks the language of the page', async () => {
  const { person } = renderChat(
    <StringsProvider {...ar}>
      <MessageThread conversationID="C2Cben" />
    </StringsProvider>,
  );
  await listening(await person('ben')).invite({ userID: 'ann' });
  await waitFor(() => expect(lines()).toEqual(['دعوة']));
});

function Call({ signaling }: SignalingProps) {
  return <span>Call of {signaling.inviter}</span>;
}

it('is drawn by the app’s own part', async () => {
  const { person } = renderChat(
    <MessageThread conversationID="C2Cben" parts={{ Signaling: Call }} />,
  );
  await listening(await person('ben')).invite({ userID: 'ann' });
  expect(await screen.findByText('Call of ben')).toBeInTheDocument();
});

it('the app’s part for all custom messages comes first', async () => {
  const { person } = renderChat(
    <MessageThread conversationID="C2Cben" parts={{ Custom: () => <span>My own</span> }} />,
  );
  await listening(await person('ben')).invite({ userID: 'ann' });
  expect(await screen.findByText('My own')).toBeInTheDocument();
  expect(lines()).toEqual([]);
});

function Order(_: CustomRendererProps) {
  return <span>An order</span>;
}

it('what only looks like one is drawn by the app’s renderer, or as what it is', async () => {
  const { person } = renderChat(
    <MessageThread conversationID="C2Cben" customRenderers={{ order: Order }} />,
  );
  const ben = await person('ben');
  const step = { inviteID: 'i', inviter: 'ben', inviteeList: ['ann'], actionType: 1 };
  for (const businessID of ['order', 2]) {
    const data = JSON.stringify({ ...step, businessID });
    const payload = { data, description: 'Described', extension: '' };
    const options = { to: 'ann', conversationType: TYPES.CONV_C2C, payload };
    await ben.sendMessage(ben.createCustomMessage(options));
  }
  expect(await screen.findByText('An order')).toBeInTheDocument();
  expect(await screen.findByText('Described')).toBeInTheDocument();
  expect(lines()).toEqual([]);
});
