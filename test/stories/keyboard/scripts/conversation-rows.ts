import type { KeyScript } from '../script.js';

export const CONVERSATION_ROWS: readonly KeyScript[] = [
  {
    says: 'fifty conversations are walked through row by row, page by page, and from end to end',
    story: 'components-conversation-list-rows--fifty-conversations',
    plays: {
      'internals/list-keys.ts': ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'],
    },
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('listbox'));
      await stage.expectActive('option', /^Person 1\b/);
      await stage.press('ArrowDown');
      await stage.expectActive('option', /^Person 2\b/);
      await stage.press('ArrowUp', 2);
      await stage.expectActive('option', /^Person 1\b/);
      await stage.press('PageDown', 2);
      await stage.expectActive('option', /^Person 17\b/);
      await stage.press('PageUp');
      await stage.expectActive('option', /^Person 9\b/);
      await stage.press('End');
      await stage.expectActive('option', /^Wolfeschlegel/);
      await stage.press('PageUp');
      await stage.expectActive('option', /^Person 42\b/);
      await stage.press('PageDown', 2);
      await stage.expectActive('option', /^Wolfeschlegel/);
      await stage.press('Home');
      await stage.expectActive('option', /^Person 1\b/);
      await stage.expectFocus('listbox', 'Conversations');
    },
  },
  {
    says: 'Enter and Space choose the conversation that the keys are at',
    story: 'components-conversation-list--default',
    plays: { 'internals/use-list-walk.ts': ['Enter', 'Space'] },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('listbox'));
      await stage.expectActive('option', /^Design review/);
      await stage.press('ArrowDown');
      await stage.press('Enter');
      await stage.expectSeen(page.getByRole('option', { name: /^Weekend hikers/, selected: true }));
      await stage.press('Home');
      await stage.press('Space');
      await stage.expectSeen(page.getByRole('option', { name: /^Ben Okafor/, selected: true }));
      await stage.expectActive('option', /^Ben Okafor/);
    },
  },
  {
    says: 'letters lead to the conversation of this name, and who mistypes takes them back and deletes nothing',
    story: 'components-conversation-list--default',
    plays: { 'internals/use-list-walk.ts': ['A letter', 'Backspace'] },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('listbox'));
      await stage.expectActive('option', /^Design review/);
      for (const key of ['w', 'x', 'Backspace', 'o']) await stage.press(key);
      await stage.expectActive('option', /^Wolfeschlegel/);
      for (const key of ['l', 'Backspace', 'Backspace']) await stage.press(key);
      // The one that is deleted by another key is brought back: it was the only one.
      await stage.press('Delete');
      await stage.expectSeen(page.getByRole('button', { name: 'Undo' }));
      await stage.press('Control+z');
      await stage.expectThat(
        'all six are there',
        async () => (await page.getByRole('option').count()) === 6,
      );
      await stage.expectFocus('listbox', 'Conversations');
    },
  },
];
