import { message } from '../message-steps.js';
import type { KeyScript } from '../script.js';

/** Three messages are selected, the last of them has the focus. */
const STORY = 'components-message-selection--some';

const LAST = 'You: Good point, 44 px on touch it is.';

export const MESSAGE_SELECTION: readonly KeyScript[] = [
  {
    says: 'who gives selecting messages up goes on at the last of them',
    story: STORY,
    plays: {},
    async play(stage) {
      const bar = stage.page.getByRole('toolbar', { name: 'Selected messages' });
      await stage.expectFocus('checkbox', LAST);
      await stage.focusOn(bar.getByRole('button', { name: 'Cancel' }));
      await stage.press('Enter');
      await stage.expectGone(bar);
      await stage.expectFocus('article', LAST);
    },
  },
  {
    says: 'who deletes selected messages goes on at the one after them',
    story: STORY,
    plays: {},
    async play(stage) {
      const { page } = stage;
      await stage.expectFocus('checkbox', LAST);
      await stage.focusOn(page.getByRole('button', { name: 'Delete for me' }));
      await stage.press('Enter');
      await stage.expectFocus('button', 'Cancel');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Delete');
      await stage.press('Enter');
      await stage.expectGone(message(stage, LAST));
      await stage.expectFocus('article', /: My name has sixty-four characters/);
    },
  },
];
