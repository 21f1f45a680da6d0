import type { KeyScript } from '../script.js';

export const READ_BY: readonly KeyScript[] = [
  {
    says: 'the arrows and the ends lead from who has read a message to who has not',
    story: 'components-read-by--some',
    plays: { 'read-by/read-by.tsx': ['ArrowLeft', 'ArrowRight', 'Home', 'End'] },
    async play(stage) {
      const readers = (name: string) =>
        stage.page.getByRole('tabpanel').getByText(name, { exact: true });
      // The story has opened it.
      await stage.press('Escape');
      await stage.expectFocus('button', 'Read by 2 of 4');
      await stage.press('Enter');
      await stage.expectFocus('tab', 'Read 2');
      await stage.expectSeen(readers('Ben Okafor'));
      await stage.press('ArrowRight');
      await stage.expectFocus('tab', 'Not yet 2');
      await stage.expectSeen(readers('Mei Tanaka'));
      await stage.expectGone(readers('Ben Okafor'));
      await stage.press('ArrowLeft');
      await stage.expectFocus('tab', 'Read 2');
      await stage.expectSeen(readers('Ben Okafor'));
      await stage.press('End');
      await stage.expectFocus('tab', 'Not yet 2');
      await stage.press('Home');
      await stage.expectFocus('tab', 'Read 2');
      await stage.press('Escape');
      await stage.expectGone(stage.page.getByRole('tablist'));
      await stage.expectFocus('button', 'Read by 2 of 4');
    },
  },
];
