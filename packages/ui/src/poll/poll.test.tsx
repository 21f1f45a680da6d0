import type { Poll } from '@parlor/hooks';
import { ChatError, type ChatSDK, type CustomMessage } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { sendPoll } from '../testing/send-poll.js';
import { CreatePoll } from './index.js';

// They are loaded with the first poll: not while a test waits for them.
beforeAll(() => Promise.all([import('./poll-card.js'), import('./poll-dialog.js')]));

const lunch: Poll = {
  question: 'Where do we eat?',
  options: [
    { id: 'a', text: 'Noodles' },
    { id: 'b', text: 'Falafel' },
    { id: 'c', text: 'Soup' },
  ],
  isMultiple: false,
};

/** Ann looks at a poll of Ben’s. */
async function renderPoll(poll = lunch, methods: Partial<ChatSDK> = {}) {
  const chat = renderChat(<MessageThread conversationID="GROUPdesign" />, { methods });
  await screen.findByText('Otherwise: lovely.');
  const ben = await chat.person('ben');
  const message = await sendPoll(ben, poll);
  const role = poll.isMultiple ? 'group' : 'radiogroup';
  const group = await screen.findByRole(role, { name: poll.question });
  await waitFor(() => expect(group).toBeInTheDocument());
  return { ...chat, ben, message, group };
}

function vote(sdk: ChatSDK, message: CustomMessage, ...optionIDs: readonly string[]) {
  const key = `vote.${sdk.getLoginUser()}`;
  return sdk.setMessageExtensions(message, [{ key, value: JSON.stringify(optionIDs) }]);
}

describe('a poll', () => {
  it('has its options as one choice, and shows how the others vote as they do', async () => {
    const { ben, message, group, view } = await renderPoll();
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByText('Nobody has voted yet')).toBeInTheDocument();
    await vote(ben, message, 'b');
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: 'Falafel' })).toHaveAccessibleDescription(
        '100%, 1 vote',
      ),
    );
    expect(await complaints(view.container)).toEqual([]);
  });

  it('is its question and its options where the application was found to have no polls', async () => {
    const { person } = renderChat(<MessageThread conversationID="GROUPdesign" />, {
      methods: { getMessageExtensions: () => Promise.reject(new ChatError({ code: 3122 })) },
    });
    await screen.findByText('Otherwise: lovely.');
    await sendPoll(await person('ben'), lunch);
    expect(await screen.findByText('The votes could not be loaded.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
    expect(screen.getByText('Noodles')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('takes my vote, another one, and none', async () => {
    const { user, group } = await renderPoll();
    const noodles = within(group).getByRole('radio', { name: 'Noodles' });
    expect(screen.queryByRole('button', { name: 'Vote' })).toBeNull();
    await user.click(noodles);
    await user.click(screen.getByRole('button', { name: 'Vote' }));
    await screen.findByText('1 person voted');
    await user.click(within(group).getByRole('radio', { name: 'Soup' }));
    await user.click(screen.getByRole('button', { name: 'Change my vote' }));
    await waitFor(() =>
      expect(within(group).getByRole('radio', { name: 'Soup' })).toHaveAccessibleDescription(
        '100%, 1 vote',
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Take my vote back' }));
    expect(await screen.findByText('Nobody has voted yet')).toBeInTheDocument();
    expect(noodles).not.toBeChecked();
  });

  it('can be voted in by the keys alone', async () => {
    const { user, group } = await renderPoll();
    within(group).getByRole('radio', { name: 'Noodles' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(within(group).getByRole('radio', { name: 'Falafel' })).toBeChecked();
    // By the number of those who voted, which is no button yet, to the one that votes.
    await user.tab();
    expect(screen.getByRole('button', { name: 'Vote' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('1 person voted')).toBeInTheDocument();
    // The button has gone; the keys are at its message.
    expect(document.activeElement).toContainElement(group);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('takes several where it says so', async () => {
    const { user, group } = await renderPoll({ ...lunch, isMultiple: true });
    await user.click(within(group).getByRole('checkbox', { name: 'Noodles' }));
    await user.click(within(group).getByRole('checkbox', { name: 'Soup' }));
    await user.click(screen.getByRole('button', { name: 'Vote' }));
    await screen.findByText('1 person voted');
    for (const name of ['Noodles', 'Soup']) {
      expect(within(group).getByRole('checkbox', { name })).toHaveAccessibleDescription(
        '100%, 1 vote',
      );
    }
  });

  it('says who voted for what, and gives the focus back', async () => {
    const { ben, message, user } = await renderPoll();
    await vote(ben, message, 'b');
    const button = await screen.findByRole('button', { name: '1 person voted' });
    await user.click(button);
    const list = await screen.findByRole('list', { name: 'Falafel' });
    expect(await within(list).findByText('Ben Okafor')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('list', { name: 'Falafel' })).toBeNull();
    expect(button).toHaveFocus();
  });

  it('that was closed takes no vote, and says so', async () => {
    const { ben, message, group } = await renderPoll();
    expect(screen.queryByRole('button', { name: 'Close the poll' })).toBeNull();
    await ben.setMessageExtensions(message, [{ key: 'closed', value: '1' }]);
    expect(await screen.findByText(/Final result/)).toBeInTheDocument();
    for (const radio of within(group).getAllByRole('radio')) expect(radio).toBeDisabled();
  });

  it('says why a vote was not taken, and keeps what was chosen', async () => {
    const refused = () => Promise.reject(new ChatError({ code: 10017, message: 'You are muted.' }));
    const { user, group } = await renderPoll(lunch, { setMessageExtensions: refused });
    await user.click(within(group).getByRole('radio', { name: 'Soup' }));
    await user.click(screen.getByRole('button', { name: 'Vote' }));
    expect(await screen.findByText(/You are muted/)).toBeInTheDocument();
    expect(within(group).getByRole('radio', { name: 'Soup' })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Vote' })).toBeInTheDocument();
  });

  it('is made in a dialog, and closed by who has made it, who is asked once more', async () => {
    stubDialogs();
    const onClose = vi.fn();
    const { user } = renderChat(
      <>
        <MessageThread conversationID="GROUPdesign" />
        <CreatePoll conversationID="GROUPdesign" isOpen onClose={onClose} />
      </>,
    );
    await screen.findByText('Otherwise: lovely.');
    const dialog = await screen.findByRole('dialog', { name: 'New poll' });
    await user.type(within(dialog).getByLabelText('Question'), 'Tea?');
    await user.type(within(dialog).getByLabelText('Option 1'), 'Yes');
    await user.type(within(dialog).getByLabelText('Option 2'), 'No');
    await user.click(within(dialog).getByRole('button', { name: 'Add an option' }));
    expect(within(dialog).getByLabelText('Option 3')).toHaveFocus();
    await user.keyboard('Later');
    expect(await complaints(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Send the poll' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    const group = await screen.findByRole('radiogroup', { name: 'Tea?' });
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
    const close = await screen.findByRole('button', { name: 'Close the poll' });
    await user.click(close);
    expect(screen.getByRole('button', { name: 'Keep it open' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close it for all' }));
    expect(await screen.findByText(/Final result/)).toBeInTheDocument();
  });
});

describe('the dialog that makes a poll', () => {
  async function openDialog() {
    stubDialogs();
    const { user } = renderChat(
      <CreatePoll conversationID="GROUPdesign" isOpen onClose={() => undefined} />,
    );
    const dialog = await screen.findByRole('dialog', { name: 'New poll' });
    const send = within(dialog).getByRole('button', { name: 'Send the poll' });
    await waitFor(() => expect(send).toBeEnabled());
    return { user, dialog: within(dialog), send };
  }

  it('says what is missing, and goes there', async () => {
    const { user, dialog, send } = await openDialog();
    expect(dialog.getByLabelText('Question')).toHaveFocus();
    await user.click(send);
    expect(dialog.getByRole('alert')).toHaveTextContent('Write a question.');
    expect(dialog.getByLabelText('Question')).toHaveFocus();
    await user.keyboard('Tea?');
    await user.click(send);
    expect(dialog.getByRole('alert')).toHaveTextContent('Write at least two options.');
    expect(dialog.getByLabelText('Option 1')).toHaveFocus();
    await user.keyboard('Yes');
    await user.type(dialog.getByLabelText('Option 2'), 'Yes ');
    await user.click(send);
    expect(dialog.getByRole('alert')).toHaveTextContent('Two options are the same.');
  });

  it('has two options at least, and twelve at most', async () => {
    const { user, dialog } = await openDialog();
    expect(dialog.queryByRole('button', { name: 'Remove option 1' })).toBeNull();
    const add = dialog.getByRole('button', { name: 'Add an option' });
    for (let count = 2; count < 12; count += 1) await user.click(add);
    expect(dialog.getAllByLabelText(/^Option/)).toHaveLength(12);
    expect(dialog.queryByRole('button', { name: 'Add an option' })).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Remove option 1' }));
    expect(dialog.getAllByLabelText(/^Option/)).toHaveLength(11);
  });
});
