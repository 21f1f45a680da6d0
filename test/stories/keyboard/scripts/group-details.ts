import type { KeyScript } from '../script.js';

export const GROUP_DETAILS: readonly KeyScript[] = [
  {
    says: 'the pages behind a group are opened by Enter, and Escape leads back to where each was opened',
    story: 'components-group-details--owner',
    plays: { 'group-details/group-details.tsx': ['Escape'] },
    async play(stage) {
      for (const way of [/^Members/, /^Requests to join/]) {
        await stage.focusOn(stage.page.getByRole('button', { name: way }));
        await stage.press('Enter');
        await stage.expectFocus('button', 'Back to the group');
        // From wherever in it the focus is.
        await stage.press('Tab');
        await stage.press('Escape');
        await stage.expectFocus('button', way);
      }
    },
  },
];
