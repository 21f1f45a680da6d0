import type { KeyScript } from '../script.js';

export const CONVERSATION_MENU: readonly KeyScript[] = [
  {
    says: 'the menu of a conversation is gone through by arrows and letters, and so are its pages, as the writing runs',
    story: 'components-conversation-menu--keyboard',
    isMirrored: true,
    plays: {
      'internals/use-menu-keys.ts': [
        'ArrowDown',
        'ArrowUp',
        'ArrowRight',
        'ArrowLeft',
        'Home',
        'End',
        'A letter',
      ],
    },
    async play(stage) {
      await stage.expectFocus('menuitem', 'Mark as unread');
      await stage.press('ArrowUp');
      await stage.expectFocus('menuitem', 'Delete with messages');
      await stage.press('ArrowDown');
      await stage.expectFocus('menuitem', 'Mark as unread');
      await stage.press('End');
      await stage.expectFocus('menuitem', 'Delete with messages');
      await stage.press('Home');
      await stage.expectFocus('menuitem', 'Mark as unread');
      await stage.press('n');
      await stage.expectFocus('menuitem', 'Notifications');
      await stage.press(stage.onward);
      await stage.expectFocus('menuitem', /^Back/);
      await stage.press('ArrowDown');
      await stage.expectFocus('menuitemradio', 'All messages');
      await stage.press(stage.back);
      await stage.expectFocus('menuitem', 'Notifications');
      // There is nothing before the first page.
      await stage.press(stage.back);
      await stage.expectFocus('menuitem', 'Notifications');
    },
  },
  {
    says: 'Escape leads from a page of the menu to the first one, and from there back to the conversation',
    story: 'components-conversation-menu--keyboard',
    plays: { 'internals/popover.tsx': ['Escape'] },
    async play(stage) {
      const { page } = stage;
      await stage.expectFocus('menuitem', 'Mark as unread');
      await stage.press('f');
      await stage.expectFocus('menuitem', 'Folders');
      await stage.press('Enter');
      await stage.expectSeen(page.getByRole('menuitem', { name: 'New folder…' }));
      await stage.press('Escape');
      await stage.expectFocus('menuitem', 'Folders');
      await stage.press('Escape');
      await stage.expectGone(page.getByRole('menu'));
      await stage.expectFocus('listbox', 'Conversations');
      await stage.expectActive('option', /^Design review/);
    },
  },
  {
    says: 'Tab closes the menu of a conversation and goes on to what comes after the list',
    story: 'components-messenger--default',
    plays: { 'internals/use-menu-keys.ts': ['Tab'] },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('listbox'));
      await stage.expectActive('option', /^Design review/);
      await stage.press('Shift+F10');
      await stage.expectFocus('menuitem', 'Mark as unread');
      await stage.press('Tab');
      await stage.expectGone(page.getByRole('menu'));
      await stage.expectFocus('button', 'Go to a date');
    },
  },
];
