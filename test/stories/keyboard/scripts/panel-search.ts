import type { KeyScript } from '../script.js';

export const PANEL_SEARCH: readonly KeyScript[] = [
  {
    says: 'who narrows the conversations down opens the first one by Enter, goes down to them, and is back at all by Escape',
    story: 'components-conversation-panel--default',
    plays: { 'internals/narrowing-field.tsx': ['ArrowDown', 'Enter', 'Escape'] },
    async play(stage) {
      const { page } = stage;
      const field = page.getByRole('searchbox');
      await stage.focusOn(field);
      await stage.type('hik');
      await stage.expectSeen(page.getByText('1 conversation found'));
      await stage.press('Enter');
      await stage.expectSeen(page.getByRole('option', { name: /^Weekend hikers/, selected: true }));
      await stage.expectFocus('searchbox', 'Search conversations');
      await stage.press('ArrowDown');
      await stage.expectFocus('listbox', 'Conversations');
      await stage.expectActive('option', /^Weekend hikers/);
      await stage.focusOn(field);
      await stage.press('Escape');
      await stage.expectValue(field, '');
      await stage.expectSeen(page.getByRole('option', { name: /^Ben Okafor/ }));
      await stage.expectFocus('searchbox', 'Search conversations');
    },
  },
];
