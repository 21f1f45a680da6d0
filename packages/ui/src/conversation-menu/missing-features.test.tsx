import { ChatError } from '@parlor/sdk';
import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ConversationList } from '../conversation-list/index.js';
import { stubDialogs } from '../testing/dialogs.js';
import { chooseLine, linesOf, openRowMenu } from '../testing/list-tools.js';
import { Missing } from '../testing/missing.js';
import { renderChat } from '../testing/render-chat.js';
import type { ConversationAction } from './index.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./list-layer.js');
  await import('./conversation-menu.js');
  await import('../conversation-selection/conversation-selection-bar.js');
  await import('../internals/toast.js');
});
beforeEach(stubDialogs);

const refuse = () => Promise.reject(new ChatError({ code: 3122 }));

/** A list of which it is known that conversations have no marks. */
async function renderWithoutMarks(actions: readonly ConversationAction[] = []) {
  const chat = renderChat(
    <>
      <ConversationList actions={actions} />
      <Missing />
    </>,
    { lacks: ['conversationMarks'] },
  );
  await openRowMenu('Ben Okafor');
  await chooseLine(chat.user, 'Star');
  await screen.findByText('missing: conversationMarks');
  return chat;
}

/** What the bar of selected conversations offers, by the IDs of its tools; `-` before those that cannot be pressed. */
function toolsOf(bar: HTMLElement): string[] {
  return [...bar.querySelectorAll<HTMLButtonElement>('[data-action]')].map(
    ({ dataset, disabled }) => `${disabled ? '-' : ''}${dataset['action']}`,
  );
}

describe('in an application without marks on conversations', () => {
  it('what is done by them is not offered again once it was refused', async () => {
    await renderWithoutMarks();
    await screen.findAllByText(/This app does not have that\./);
    expect(linesOf(await openRowMenu('Ben Okafor'))).toEqual([
      'Mark as read',
      'Pin',
      'Mute',
      'Folders',
      'Select',
      'Clear history…',
      'Delete with messages',
    ]);
  });

  it('what has been read stays so: it cannot be marked as unread', async () => {
    const { user } = await renderWithoutMarks();
    expect(linesOf(await openRowMenu('Evelyn Brown'))[0]).toBe('Pin');
    await chooseLine(user, 'Select');
    const bar = await screen.findByRole('toolbar', { name: 'Selected conversations' });
    expect(toolsOf(bar)).toEqual(['-read', 'pin', 'mute', 'folder', 'delete']);
  });

  it('what the app has put in their place is still offered', async () => {
    const own = { id: 'archive', label: 'File away', onSelect: () => undefined };
    await renderWithoutMarks([own]);
    expect(linesOf(await openRowMenu('Ben Okafor'))).toContain('File away');
  });
});

it('in an application without folders none are offered once they were asked for', async () => {
  const { user } = renderChat(
    <>
      <ConversationList />
      <Missing />
    </>,
    { methods: { getConversationGroupList: refuse } },
  );
  await openRowMenu('Ben Okafor');
  await chooseLine(user, 'Folders');
  await screen.findByText('missing: conversationGroups');
  await user.keyboard('{Escape}');
  expect(linesOf(await openRowMenu('Ben Okafor'))).not.toContain('Folders');
});
