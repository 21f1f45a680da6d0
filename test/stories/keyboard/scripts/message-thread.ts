import { beginInThread, message } from '../message-steps.js';
import type { KeyScript } from '../script.js';
import type { KeyStage } from '../stage.js';

const NEWEST = /: My name has sixty-four characters/;

export const MESSAGE_THREAD: readonly KeyScript[] = [
  {
    says: 'the arrows go from message to message, other keys by pages and to the ends',
    story: 'components-message-thread--default',
    plays: {
      'message-actions/message-keys.ts': [
        'ArrowUp',
        'ArrowDown',
        'PageUp',
        'PageDown',
        'Home',
        'End',
      ],
    },
    async play(stage) {
      await beginInThread(stage, NEWEST);
      // From the thread itself the keys lead to the newest message in sight.
      await stage.press('ArrowUp');
      await stage.expectFocus('article', NEWEST);
      await stage.press('ArrowUp');
      await stage.expectFocus('article', 'You: Good point, 44 px on touch it is.');
      await stage.press('ArrowDown', 2);
      await stage.expectFocus('article', NEWEST);
      await stage.press('PageUp');
      await stage.expectFocus('article', 'Mei Tanaka: Same here ☕️');
      await stage.press('PageDown');
      await stage.expectFocus('article', NEWEST);
      await stage.press('Home');
      await stage.expectFocus('article', /^Ben Okafor: Morning all/);
      await stage.press('ArrowUp');
      await stage.expectFocus('article', /^Ben Okafor: Morning all/);
      await stage.press('End');
      await stage.expectFocus('article', NEWEST);
    },
  },
  {
    says: 'the focus stays at the first message that is loaded while earlier ones come, and goes on to them',
    story: 'components-message-thread--long-history',
    plays: { 'message-actions/message-keys.ts': ['Home', 'ArrowUp', 'End'] },
    async play(stage) {
      await beginInThread(stage, /: Message 600$/);
      await stage.press('Home');
      const first = await focusedNumber(stage);
      await stage.expectSeen(message(stage, numbered(first - 1)));
      await stage.expectFocus('article', numbered(first));
      await stage.press('ArrowUp');
      await stage.expectFocus('article', numbered(first - 1));
      await stage.press('End');
      await stage.expectFocus('article', numbered(600));
    },
  },
  {
    says: 'who goes back to the newest message goes on in the thread',
    story: 'components-message-thread--long-history',
    plays: {},
    async play(stage) {
      await beginInThread(stage, numbered(600));
      await stage.press('Home');
      await stage.expectThat('the focus is on a message', async () =>
        /Message \d/.test(await stage.focused()),
      );
      const button = stage.page.getByRole('button', { name: 'Scroll to the newest message' });
      await stage.focusOn(button);
      await stage.press('Enter');
      await stage.expectGone(button);
      await stage.expectFocus('list', /^Messages/);
      await stage.press('ArrowUp');
      await stage.expectFocus('article', numbered(600));
    },
  },
  {
    says: 'who tries again to load the messages does not lose their place when that fails',
    story: 'components-message-thread--failed',
    plays: {},
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: 'Try again' }));
      await stage.press('Enter');
      await stage.expectFocus('region', /^Messages/);
      await stage.press('Tab');
      await stage.expectFocus('button', 'Try again');
    },
  },
];

function numbered(number: number): RegExp {
  return new RegExp(`: Message ${number}(?:$|:)`);
}

/** Which message of many has the focus. */
async function focusedNumber(stage: KeyStage): Promise<number> {
  let number = 0;
  await stage.expectThat('the focus is on a message further up', async () => {
    number = Number(/: Message (\d+)/.exec(await stage.focused())?.[1] ?? 0);
    return number > 0 && number < 600;
  });
  return number;
}
