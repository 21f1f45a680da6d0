import type { KeyScript } from '../script.js';

export const RAISED_HANDS: readonly KeyScript[] = [
  {
    says: 'Tab goes around in the raised hands while they lie over the room, and the focus is given back',
    story: 'components-audio-room--as-host-on-phone',
    plays: { 'internals/keep-tab.ts': ['Tab'] },
    async play(stage) {
      const { page } = stage;
      const panel = page.getByRole('complementary', { name: 'Raised hands' });
      await stage.expectSeen(panel.getByRole('button', { name: /^Accept/ }));
      await stage.expectFocus('complementary', 'Raised hands');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Close');
      await stage.press('Tab');
      await stage.expectFocus('button', /^دارا/);
      await stage.press('Tab');
      await stage.expectFocus('button', /^Accept/);
      await stage.press('Tab');
      await stage.expectFocus('button', /^Decline/);
      await stage.press('Tab');
      await stage.expectFocus('button', /^Choose a seat for/);
      await stage.press('Tab');
      await stage.expectFocus('button', 'Close');
      await stage.press('Shift+Tab');
      await stage.expectFocus('button', /^Choose a seat for/);
      await stage.press('Tab');
      await stage.press('Enter');
      await stage.expectGone(panel);
      await stage.expectFocus('button', '1 raised hand');
    },
  },
];
