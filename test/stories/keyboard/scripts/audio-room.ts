import type { KeyScript } from '../script.js';

export const AUDIO_ROOM: readonly KeyScript[] = [
  {
    says: 'the sheet of raised hands is closed by Escape, and the button that opened it has the focus again',
    story: 'components-audio-room--as-host-on-phone',
    plays: { 'audio-room/hands-place.tsx': ['Escape'] },
    async play(stage) {
      const sheet = stage.page.getByRole('complementary', { name: 'Raised hands' });
      await stage.expectFocus('complementary', 'Raised hands');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Close');
      await stage.press('Escape');
      await stage.expectGone(sheet);
      await stage.expectFocus('button', /raised hand/i);
      await stage.press('Enter');
      await stage.expectFocus('complementary', 'Raised hands');
      await stage.press('Escape');
      await stage.expectGone(sheet);
      await stage.expectFocus('button', /raised hand/i);
    },
  },
];
