import type { Locator } from 'playwright-core';
import type { KeyScript } from '../script.js';
import type { KeyStage } from '../stage.js';

const LIST = 'Conversations';

export const CONVERSATION_LIST: readonly KeyScript[] = [
  {
    says: 'the menu key and Shift+F10 open the menu of a conversation, and Escape leads back to it',
    story: 'components-conversation-list--default',
    plays: { 'conversation-list/list-commands.ts': ['ContextMenu', 'F10'] },
    async play(stage) {
      await beginAtFirst(stage);
      for (const keys of ['ContextMenu', 'Shift+F10']) {
        await stage.press(keys);
        await stage.expectFocus('menuitem', 'Mark as read');
        await stage.press('Escape');
        await stage.expectGone(stage.page.getByRole('menu'));
        await stage.expectFocus('listbox', LIST);
        await stage.expectActive('option', /^Ben Okafor/);
      }
    },
  },
  {
    says: 'a conversation that was deleted by a key comes back by Ctrl+Z',
    story: 'components-conversation-list--default',
    plays: {
      'conversation-list/list-commands.ts': ['Delete', 'Backspace'],
      'conversation-list/use-root-keys.ts': ['Ctrl+Z'],
    },
    async play(stage) {
      await beginAtFirst(stage);
      for (const keys of ['Delete', 'Backspace']) {
        await stage.press('Home');
        await stage.expectActive('option', /^Ben Okafor/);
        await stage.press(keys);
        await stage.expectGone(conversation(stage, /^Ben Okafor/));
        await stage.expectActive('option', /^Design review/);
        await stage.press('Control+z');
        await stage.expectSeen(conversation(stage, /^Ben Okafor/));
        await stage.expectFocus('listbox', LIST);
      }
    },
  },
  {
    says: 'Ctrl+A selects all conversations, Space and Enter take one away and back, and Escape ends it',
    story: 'components-conversation-list--default',
    plays: { 'conversation-list/list-commands.ts': ['Ctrl+A', 'Enter', 'Space', 'Escape'] },
    async play(stage) {
      const { page } = stage;
      await beginAtFirst(stage);
      await stage.press('Control+a');
      await stage.expectSeen(page.getByText('6 selected', { exact: true }));
      await stage.press('Space');
      await stage.expectSeen(page.getByText('5 selected', { exact: true }));
      await stage.press('ArrowDown');
      await stage.press('Enter');
      await stage.expectSeen(page.getByText('4 selected', { exact: true }));
      await stage.press('Enter');
      await stage.expectSeen(page.getByText('5 selected', { exact: true }));
      await stage.press('Escape');
      await stage.expectGone(page.getByRole('toolbar'));
      await stage.expectFocus('listbox', LIST);
      await stage.expectActive('option', /^Design review/);
    },
  },
  {
    says: 'Escape in the bar of a selection ends it as well, and the rows have the focus',
    story: 'components-conversation-selection--some',
    plays: { 'conversation-list/use-root-keys.ts': ['Escape'] },
    async play(stage) {
      await stage.expectFocus('listbox', LIST);
      await stage.press('Tab');
      await stage.expectFocus('button', 'Cancel');
      await stage.press('Escape');
      await stage.expectGone(stage.page.getByRole('toolbar'));
      await stage.expectFocus('listbox', LIST);
    },
  },
];

async function beginAtFirst(stage: KeyStage): Promise<void> {
  await stage.focusOn(stage.page.getByRole('listbox', { name: LIST }));
  await stage.press('Home');
  await stage.expectActive('option', /^Ben Okafor/);
}

function conversation({ page }: KeyStage, name: RegExp): Locator {
  return page.getByRole('option', { name });
}
