import type { KeyScript } from '../script.js';

export const CONVERSATION_PANEL: readonly KeyScript[] = [
  {
    says: 'Escape in what was found ends the search, and the field has the focus',
    story: 'components-conversation-panel--searching',
    plays: { 'conversation-panel/panel-focus.ts': ['Escape'] },
    async play(stage) {
      const field = stage.page.getByRole('searchbox', { name: 'Search conversations' });
      await stage.expectFocus('searchbox', 'Search conversations');
      await stage.press('ArrowDown');
      await stage.expectActive('option', /en/i);
      await stage.press('Escape');
      await stage.expectValue(field, '');
      await stage.expectFocus('searchbox', 'Search conversations');
      await stage.expectSeen(stage.page.getByRole('button', { name: /^Archived 3/ }));
    },
  },
  {
    says: 'the archive is opened by Enter, and Escape leads back to its row',
    story: 'components-conversation-panel--archive-row',
    plays: { 'conversation-panel/panel-focus.ts': ['Escape'] },
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: /^Archived 3/ }));
      await stage.press('Enter');
      await stage.expectFocus('button', 'Back to all conversations');
      await stage.press('Escape');
      await stage.expectFocus('button', /^Archived 3/);
    },
  },
];
