import type { KeyScript } from '../script.js';

export const ROOM_CONTROLS: readonly KeyScript[] = [
  {
    says: 'the arrows go around in the controls of a room as the writing runs, other keys to the ends',
    story: 'components-room-controls--on-a-seat',
    isMirrored: true,
    plays: { 'internals/use-toolbar.ts': ['ArrowLeft', 'ArrowRight', 'Home', 'End'] },
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: 'Mute' }));
      await stage.expectFocus('button', 'Mute');
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'Leave the seat');
      await stage.press(stage.back, 2);
      await stage.expectFocus('button', 'Leave');
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'Mute');
      await stage.press('End');
      await stage.expectFocus('button', 'Leave');
      await stage.press('Home');
      await stage.expectFocus('button', 'Mute');
    },
  },
];
