import type { KeyScript } from '../script.js';

export const REACTION_PICKER: readonly KeyScript[] = [
  {
    says: 'Escape closes the emoji beside a message, and the button that opened them has the focus again',
    story: 'components-reaction-bar--default',
    plays: { 'internals/popover.tsx': ['Escape'] },
    async play(stage) {
      const { page } = stage;
      const grid = page.getByRole('grid', { name: 'Emoji' });
      await stage.focusOn(page.getByRole('button', { name: 'Add a reaction' }));
      await stage.press('Enter');
      await stage.expectSeen(grid);
      await stage.expectFocus('textbox', 'Search emoji');
      await stage.press('ArrowDown');
      await stage.press('Escape');
      await stage.expectGone(grid);
      await stage.expectFocus('button', 'Add a reaction');
    },
  },
];
