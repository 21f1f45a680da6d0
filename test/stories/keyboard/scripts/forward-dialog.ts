import type { KeyScript } from '../script.js';

export const FORWARD_DIALOG: readonly KeyScript[] = [
  {
    says: 'the arrows go through the conversations while the field above keeps the focus, and Enter chooses them or takes them back',
    story: 'components-forward-dialog--default',
    plays: { 'internals/choice-list.tsx': ['ArrowDown', 'ArrowUp', 'Enter'] },
    async play(stage) {
      const { page } = stage;
      const chosen = (name: string) => page.getByRole('option', { name, selected: true });
      await stage.focusOn(page.getByRole('combobox'));
      await stage.expectActive('option', 'Ben Okafor');
      // It ends where the list does.
      await stage.press('ArrowUp');
      await stage.expectActive('option', 'Ben Okafor');
      await stage.press('Enter');
      await stage.expectSeen(chosen('Ben Okafor'));
      await stage.expectSeen(page.getByRole('button', { name: 'Forward to 3' }));
      await stage.press('ArrowDown');
      await stage.expectActive('option', 'Design review');
      await stage.press('Enter');
      await stage.expectGone(chosen('Design review'));
      await stage.press('ArrowUp');
      await stage.expectActive('option', 'Ben Okafor');
      await stage.press('Enter');
      await stage.expectGone(chosen('Ben Okafor'));
      await stage.type('hik');
      await stage.expectActive('option', 'Weekend hikers');
      await stage.expectFocus('combobox', 'Search conversations');
    },
  },
];
