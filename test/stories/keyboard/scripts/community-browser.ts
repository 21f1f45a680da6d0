import type { KeyScript } from '../script.js';

export const COMMUNITY_BROWSER: readonly KeyScript[] = [
  {
    says: 'topics are found by letters, their menu is left by Escape, and Enter shows another community',
    story: 'components-communities--default',
    plays: {
      'internals/list-keys.ts': ['ArrowDown'],
      'internals/popover.tsx': ['Escape'],
      'internals/use-list-walk.ts': ['A letter', 'Enter'],
    },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('listbox', { name: /^Topics of/ }));
      await stage.expectActive('option', /^General/);
      await stage.press('p');
      await stage.expectActive('option', /^Prints/);
      await stage.press('Shift+F10');
      await stage.expectFocus('menuitem', 'Mark as read');
      await stage.press('Escape');
      await stage.expectGone(page.getByRole('menu'));
      await stage.expectFocus('listbox', /^Topics of/);
      await stage.expectActive('option', /^Prints/);
      await stage.focusOn(page.getByRole('listbox', { name: 'Communities' }));
      await stage.expectActive('option', /^Makers/);
      await stage.press('ArrowDown');
      await stage.press('Enter');
      await stage.expectSeen(page.getByRole('option', { name: /^Novels/ }));
      await stage.expectFocus('listbox', 'Communities');
      await stage.expectActive('option', /^Night readers/);
    },
  },
];
