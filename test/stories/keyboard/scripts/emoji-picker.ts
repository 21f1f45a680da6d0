import type { KeyScript } from '../script.js';

export const EMOJI_PICKER: readonly KeyScript[] = [
  {
    says: 'an emoji is found by its name and chosen with Enter, and one goes on writing',
    story: 'components-message-composer--emoji',
    plays: { 'emoji-picker/emoji-picker.tsx': ['ArrowDown', 'Enter'] },
    async play(stage) {
      await stage.expectFocus('textbox', 'Search emoji');
      await stage.press('ArrowDown');
      await stage.expectFocus('button', /^thumbs up/);
      await stage.press('ArrowUp');
      await stage.expectFocus('textbox', 'Search emoji');
      await stage.type('popper');
      await stage.expectSeen(stage.page.getByRole('button', { name: /^party popper/ }));
      await stage.press('Enter');
      await stage.expectGone(stage.page.getByRole('grid', { name: 'Emoji' }));
      await stage.expectFocus('textbox', 'Message to Ben Okafor');
      await stage.type(' at last');
      await stage.expectValue(
        stage.page.getByRole('textbox', { name: 'Message to Ben Okafor' }),
        '🎉 at last',
      );
    },
  },
];
