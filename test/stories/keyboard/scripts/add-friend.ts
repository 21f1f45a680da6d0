import type { KeyScript } from '../script.js';
import type { KeyStage } from '../stage.js';

const SEARCH = 'Search by ID or name';

export const ADD_FRIEND: readonly KeyScript[] = [
  {
    says: 'whoever types a name walks through who was found, and goes on typing',
    story: 'components-add-a-friend--crowded',
    plays: {
      'add-friend/people-search.tsx': ['Arrows and pages', 'Home', 'End', 'Escape'],
    },
    async play(stage) {
      const field = fieldOf(stage);
      await stage.expectFocus('combobox', SEARCH);
      await stage.press('Escape');
      await stage.expectValue(field, '');
      await stage.type('person');
      // In the order of their IDs.
      await stage.expectActive('option', /^Sam Person 1(?!\d)/);
      await stage.press('ArrowDown', 2);
      await stage.expectActive('option', /^Sam Person 11(?!\d)/);
      await stage.press('ArrowUp');
      await stage.expectActive('option', /^Sam Person 2(?!\d)/);
      await stage.press('PageDown');
      await stage.expectThat('a page on is marked', async () => (await placeOf(stage)) > 8);
      await stage.press('PageUp');
      await stage.expectActive('option', /^Sam Person 2(?!\d)/);
      await stage.press('Home');
      await expectCaret(stage, 0);
      await stage.press('End');
      await expectCaret(stage, 'person'.length);
      await stage.expectActive('option', /^Sam Person 2(?!\d)/);
      await stage.expectFocus('combobox', SEARCH);
    },
  },
  {
    says: 'Escape leads from a person back to the search, and what was written to them stays',
    story: 'components-add-a-friend--empty',
    plays: {
      'add-friend/people-search.tsx': ['Enter', 'Escape'],
      'add-friend/by-escape.ts': ['Escape'],
    },
    async play(stage) {
      const { page } = stage;
      const field = fieldOf(stage);
      await stage.focusOn(field);
      await stage.type('tanaka');
      await stage.expectActive('option', /^Mei Tanaka/);
      await stage.press('Enter');
      await stage.expectFocus('textbox', 'Message');
      await stage.type('We met at the lake');
      await stage.press('Escape');
      await stage.expectFocus('combobox', SEARCH);
      await stage.expectValue(field, 'tanaka');
      await stage.expectActive('option', /^Mei Tanaka/);
      await stage.press('Enter');
      await stage.expectFocus('textbox', 'Message');
      await stage.expectValue(page.getByRole('textbox', { name: 'Message' }), 'We met at the lake');
      await stage.press('Shift+Tab');
      await stage.expectFocus('button', 'Back to the search');
      await stage.press('Escape');
      await stage.expectFocus('combobox', SEARCH);
      await stage.press('Escape');
      await stage.expectValue(field, '');
      await stage.expectFocus('combobox', SEARCH);
    },
  },
];

function fieldOf({ page }: KeyStage) {
  return page.getByRole('combobox', { name: SEARCH });
}

/** Which of those found is marked, counted from one. */
async function placeOf({ page }: KeyStage): Promise<number> {
  const place = await page.locator('[role="option"][data-active]').getAttribute('aria-posinset');
  return Number(place);
}

function expectCaret(stage: KeyStage, place: number): Promise<void> {
  return stage.expectThat(`the caret is at ${place}`, () =>
    fieldOf(stage).evaluate(
      (field, at) => field instanceof HTMLInputElement && field.selectionStart === at,
      place,
    ),
  );
}
