import type { KeyScript } from '../script.js';

const FIRST = 'thumbs up, yes, good';
const LAST = 'cake, birthday';

export const REACTION_BAR: readonly KeyScript[] = [
  {
    says: 'the arrows go through the emoji as the writing runs, other keys to the ends, and Enter reacts',
    story: 'components-reaction-bar--default',
    isMirrored: true,
    plays: {
      'reaction-bar/grid-keys.ts': [
        'ArrowLeft',
        'ArrowRight',
        'ArrowUp',
        'ArrowDown',
        'Home',
        'End',
      ],
    },
    async play(stage) {
      const { page } = stage;
      await stage.expectSeen(page.getByRole('button', { name: /^👍 2/ }));
      await stage.focusOn(page.getByRole('button', { name: 'Add a reaction' }));
      await stage.press('Enter');
      await stage.expectFocus('textbox', 'Search emoji');
      await stage.press('ArrowDown');
      await stage.expectFocus('button', FIRST);
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'red heart, love');
      await stage.press('ArrowDown');
      await stage.expectFocus('button', 'smiling, warm');
      await stage.press('End');
      await stage.expectFocus('button', 'star-struck, amazed');
      // The row is over: it goes on in the next one, and back.
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'sunglasses, cool');
      await stage.press(stage.back);
      await stage.expectFocus('button', 'star-struck, amazed');
      await stage.press('Home');
      await stage.expectFocus('button', 'grinning, happy');
      await stage.press('Control+End');
      await stage.expectFocus('button', LAST);
      await stage.press('Control+Home');
      await stage.expectFocus('button', FIRST);
      await stage.press('ArrowUp');
      await stage.expectFocus('textbox', 'Search emoji');
      await stage.press('ArrowDown');
      await stage.press('End');
      await stage.expectFocus('button', 'eyes, looking');
      await stage.press('Enter');
      await stage.expectSeen(page.getByRole('button', { name: /^👀 1/, pressed: true }));
      await stage.expectFocus('button', 'Add a reaction');
    },
  },
  {
    says: 'who takes the last reaction of its kind back goes on at the button for another one',
    story: 'components-reaction-bar--default',
    plays: {},
    async play(stage) {
      const { page } = stage;
      const mine = page.getByRole('button', { name: /^👀/ });
      await stage.expectSeen(page.getByRole('button', { name: /^👍 2/ }));
      await stage.focusOn(page.getByRole('button', { name: 'Add a reaction' }));
      await stage.press('Enter');
      await stage.expectFocus('textbox', 'Search emoji');
      await stage.type('eyes, looking');
      await stage.press('Enter');
      await stage.expectSeen(mine);
      await stage.press('Shift+Tab');
      await stage.expectFocus('button', /^👀 1/);
      await stage.press('Enter');
      await stage.expectGone(mine);
      await stage.expectFocus('button', 'Add a reaction');
    },
  },
];
