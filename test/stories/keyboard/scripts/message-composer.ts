import { message } from '../message-steps.js';
import type { KeyScript } from '../script.js';

const FIELD = 'Message to Ben Okafor';

export const MESSAGE_COMPOSER: readonly KeyScript[] = [
  {
    says: 'the arrows go through what can be added to a message, and Tab goes on to the field',
    story: 'components-message-composer--default',
    plays: {
      'message-composer/attach-menu.tsx': ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Tab'],
    },
    async play(stage) {
      const add = stage.page.getByRole('button', { name: 'Add', exact: true });
      await stage.expectThat('one is signed in', () => add.isEnabled());
      await stage.press('Tab');
      await stage.expectFocus('button', 'Add');
      await stage.press('Enter');
      await stage.expectFocus('menuitem', 'Photo or video');
      await stage.press('ArrowDown');
      await stage.expectFocus('menuitem', 'File');
      await stage.press('End');
      await stage.expectFocus('menuitem', 'Poll');
      await stage.press('ArrowDown');
      await stage.expectFocus('menuitem', 'Photo or video');
      await stage.press('ArrowUp');
      await stage.expectFocus('menuitem', 'Poll');
      await stage.press('Home');
      await stage.expectFocus('menuitem', 'Photo or video');
      await stage.press('Tab');
      await stage.expectGone(stage.page.getByRole('menu'));
      await stage.expectFocus('textbox', FIELD);
    },
  },
  {
    says: 'Enter sends, with Shift it makes a new line, and the arrow up changes what was sent last',
    story: 'components-message-composer--reply',
    plays: {
      'message-composer/use-field-keys.ts': ['Enter', 'ArrowUp'],
      'message-composer/use-escape.ts': ['Escape'],
    },
    async play(stage) {
      const field = stage.page.getByRole('textbox', { name: FIELD });
      await stage.focusOn(field);
      await stage.type('By the window.');
      await stage.press('Shift+Enter');
      await stage.type('Ask for the key.');
      await stage.expectValue(field, 'By the window.\nAsk for the key.');
      // With something in the field, the arrow is the field's own.
      await stage.press('ArrowUp');
      await stage.expectValue(field, 'By the window.\nAsk for the key.');
      await stage.press('Enter');
      // Only what has arrived can be changed.
      const sent = message(stage, /^You: By the window\.\s+Ask for the key\.$/);
      await stage.expectSeen(sent.locator('[data-status="success"]'));
      await stage.expectFocus('textbox', FIELD);
      await stage.expectValue(field, '');
      await stage.press('ArrowUp');
      await stage.expectSeen(stage.page.getByText('Edit message', { exact: true }));
      await stage.expectValue(field, 'By the window.\nAsk for the key.');
      await stage.press('Escape');
      await stage.expectGone(stage.page.getByText('Edit message', { exact: true }));
      await stage.expectValue(field, '');
      await stage.expectFocus('textbox', FIELD);
    },
  },
  {
    says: 'Escape ends answering a message, wherever in the composer one is, and leads to the field',
    story: 'components-message-composer--reply',
    plays: { 'message-composer/use-escape.ts': ['Escape'] },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('button', { name: 'Do not reply' }));
      await stage.press('Escape');
      await stage.expectGone(page.getByText('Reply to Ben Okafor', { exact: true }));
      await stage.expectFocus('textbox', FIELD);
    },
  },
  {
    says: 'Escape ends changing a message, and leaves it as it was',
    story: 'components-message-composer--edit',
    plays: { 'message-composer/use-escape.ts': ['Escape'] },
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('textbox', { name: FIELD }));
      await stage.type(' They are there.');
      await stage.press('Escape');
      await stage.expectGone(page.getByRole('button', { name: 'Save' }));
      await stage.expectValue(page.getByRole('textbox', { name: FIELD }), '');
      await stage.expectFocus('textbox', FIELD);
      await stage.expectSeen(message(stage, 'You: Have you seen the new seats?'));
    },
  },
  {
    says: 'who takes out one file after the other goes on at the next one, and at last in the field',
    story: 'components-message-composer--attachments',
    plays: {},
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: 'Remove evening.png' }));
      await stage.press('Enter');
      await stage.expectFocus('button', /^Remove Minutes of the meeting/);
      await stage.press('Tab');
      await stage.expectFocus('button', 'Remove tower.png');
      await stage.press('Enter');
      await stage.expectFocus('button', /^Remove Minutes of the meeting/);
      await stage.press('Enter');
      await stage.expectGone(stage.page.getByRole('list', { name: 'Attachments' }));
      await stage.expectFocus('textbox', FIELD);
    },
  },
];
