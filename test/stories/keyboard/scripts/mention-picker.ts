import type { KeyScript } from '../script.js';

export const MENTION_PICKER: readonly KeyScript[] = [
  {
    says: 'the arrows go around those who can be mentioned while one writes, and Enter and Tab choose',
    story: 'components-message-composer--mentioning',
    plays: {
      'mention-picker/option-keys.ts': ['ArrowDown', 'ArrowUp'],
      'mention-picker/mention-picker.tsx': ['Enter', 'Tab'],
    },
    async play(stage) {
      const { page } = stage;
      const field = page.getByRole('textbox');
      const people = page.getByRole('listbox', { name: 'Mention somebody' });
      await stage.expectFocus('textbox', /^Message to/);
      await stage.expectActive('option', /^All/);
      await stage.press('ArrowUp');
      await stage.expectSeen(people.locator('[role="option"][aria-selected="true"]:last-child'));
      await stage.press('ArrowDown');
      await stage.expectActive('option', /^All/);
      await stage.press('ArrowDown');
      await stage.expectSeen(people.locator('[role="option"][aria-selected="true"]:nth-child(2)'));
      await stage.type('mei');
      await stage.expectActive('option', 'Mei Tanaka');
      await stage.press('Enter');
      await stage.expectGone(people);
      await stage.expectValue(field, 'Thank you @Mei Tanaka ');
      await stage.type('and @be');
      await stage.expectActive('option', 'Ben Okafor');
      await stage.press('Tab');
      await stage.expectGone(people);
      await stage.expectValue(field, 'Thank you @Mei Tanaka and @Ben Okafor ');
      await stage.expectFocus('textbox', /^Message to/);
    },
  },
];
