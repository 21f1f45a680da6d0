import type { KeyScript } from '../script.js';

export const DO_NOT_DISTURB_PANEL: readonly KeyScript[] = [
  {
    says: 'a time of day that was typed counts with Enter, and its field keeps the focus',
    story: 'components-do-not-disturb-panel--each-day',
    plays: { 'do-not-disturb-panel/quiet-times.tsx': ['Enter'] },
    async play(stage) {
      const { page } = stage;
      // Until then, as it may be night when this is played.
      await stage.expectSeen(page.getByText(/^Quiet (?:every day|until) .*7:00/));
      await stage.focusOn(page.getByLabel('To'));
      await stage.type('0645AM');
      await stage.expectValue(page.getByLabel('To'), '06:45');
      await stage.expectSeen(page.getByText(/^Quiet (?:every day|until) .*7:00/));
      await stage.press('Enter');
      await stage.expectSeen(page.getByText(/^Quiet (?:every day|until) .*6:45/));
      await stage.expectFocus('textbox', 'To');
    },
  },
];
