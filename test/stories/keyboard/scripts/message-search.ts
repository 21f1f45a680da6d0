import type { KeyScript } from '../script.js';

const FIELD = 'Search messages';

export const MESSAGE_SEARCH: readonly KeyScript[] = [
  {
    says: 'the field keeps the focus while the arrows mark what was found, Enter chooses and Escape empties it',
    story: 'components-message-search--idle',
    plays: {
      'search-panel/message-search.tsx': ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'],
    },
    async play(stage) {
      const { page } = stage;
      const field = page.getByRole('combobox', { name: FIELD });
      await stage.press('Tab');
      await stage.expectFocus('combobox', FIELD);
      await stage.type('the');
      await stage.expectSeen(page.getByRole('listbox', { name: 'Found messages' }));
      await stage.press('ArrowDown');
      await stage.expectActive('option', /Have you seen the new seats\?/);
      await stage.press('ArrowDown');
      await stage.expectActive('option', /^Design review/);
      await stage.press('ArrowUp');
      await stage.expectActive('option', /Have you seen the new seats\?/);
      await stage.press('ArrowUp');
      await stage.expectActive('option', /Have you seen the new seats\?/);
      await stage.press('ArrowDown');
      // A conversation in which several were found is searched by itself.
      await stage.press('Enter');
      await stage.expectSeen(page.getByText('In Design review', { exact: true }));
      await stage.expectFocus('combobox', FIELD);
      await stage.expectSeen(page.getByRole('option', { name: /Otherwise: lovely\./ }));
      await stage.press('ArrowDown', 2);
      await stage.expectActive('option', /The spacing between groups/);
      await stage.press('Escape');
      await stage.expectValue(field, '');
      await stage.expectGone(page.getByRole('listbox'));
      await stage.expectFocus('combobox', FIELD);
    },
  },
  {
    says: 'who clears the search, or goes back to all conversations, goes on in the field',
    story: 'components-message-search--found',
    plays: {},
    async play(stage) {
      const { page } = stage;
      // The story is at the first of what it has found.
      await stage.expectFocus('combobox', FIELD);
      await stage.press('ArrowDown');
      await stage.press('Enter');
      await stage.focusOn(page.getByRole('button', { name: 'Search everywhere' }));
      await stage.press('Enter');
      await stage.expectGone(page.getByText('In Design review', { exact: true }));
      await stage.expectFocus('combobox', FIELD);
      await stage.press('Tab');
      await stage.expectFocus('button', 'Clear');
      await stage.press('Enter');
      await stage.expectFocus('combobox', FIELD);
      await stage.expectValue(page.getByRole('combobox', { name: FIELD }), '');
    },
  },
];
