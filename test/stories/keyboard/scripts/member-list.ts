import type { KeyScript } from '../script.js';

export const MEMBER_LIST: readonly KeyScript[] = [
  {
    says: 'a member is found by a letter and muted for ten minutes by the menu, and one is in the list again',
    story: 'components-member-list--default',
    plays: {
      'internals/narrowing-field.tsx': ['ArrowDown'],
      'internals/use-list-walk.ts': ['A letter'],
      'internals/use-menu-keys.ts': ['A letter', 'ArrowRight', 'ArrowDown'],
    },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('searchbox'));
      await stage.press('ArrowDown');
      await stage.expectFocus('listbox', 'Members');
      await stage.expectActive('option', /^Ann Lindqvist/);
      await stage.press('m');
      await stage.expectActive('option', /^Mei \(mixing\)/);
      await stage.press('Shift+F10');
      await stage.expectSeen(page.getByRole('menu'));
      await stage.press('End');
      await stage.expectFocus('menuitem', 'Remove from the group…');
      for (const letter of ['m', 'u']) await stage.press(letter);
      await stage.expectFocus('menuitem', 'Mute');
      await stage.press('ArrowRight');
      await stage.expectFocus('menuitem', /^Back/);
      await stage.press('ArrowDown');
      await stage.expectFocus('menuitem', '10 minutes');
      await stage.press('Enter');
      await stage.expectSeen(page.getByRole('option', { name: /^Mei.*Muted until/ }));
      await stage.expectFocus('listbox', 'Members');
      await stage.expectActive('option', /^Mei \(mixing\)/);
    },
  },
];
