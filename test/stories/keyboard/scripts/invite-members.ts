import type { Locator } from 'playwright-core';
import type { KeyScript } from '../script.js';

export const INVITE_MEMBERS: readonly KeyScript[] = [
  {
    says: 'it is seen which of the people the keys are at, also among those who are chosen',
    story: 'components-member-list--invite',
    plays: { 'internals/choice-list.tsx': ['ArrowDown', 'ArrowUp', 'Enter'] },
    async play(stage) {
      const { page } = stage;
      const ida = page.getByRole('option', { name: 'Ida Holm', selected: true });
      const noah = page.getByRole('option', { name: 'Noah Stein', selected: true });
      await stage.focusOn(page.getByRole('combobox'));
      await stage.press('ArrowDown');
      await stage.expectActive('option', 'Noah Stein');
      await stage.press('Enter');
      await stage.expectSeen(page.getByText('2 people chosen'));
      await stage.press('ArrowUp');
      await stage.expectActive('option', 'Ida Holm');
      await stage.expectThat(
        'a line is around Ida Holm and not around Noah Stein',
        async () => (await hasLine(ida)) && !(await hasLine(noah)),
      );
    },
  },
];

function hasLine(option: Locator): Promise<boolean> {
  return option.evaluate((element) => getComputedStyle(element).outlineStyle !== 'none');
}
