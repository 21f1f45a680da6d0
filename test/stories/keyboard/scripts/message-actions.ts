import type { Locator } from 'playwright-core';
import { message } from '../message-steps.js';
import type { KeyScript } from '../script.js';
import type { KeyStage } from '../stage.js';

/** The keys have walked to a message of mine when it is there. */
const STORY = 'components-message-actions--keyboard';

const MINE = 'You: Good point, 44 px on touch it is.';
const THEIRS = 'Mei Tanaka: Otherwise: lovely.';
const FIELD = 'Message to Design review';

export const MESSAGE_ACTIONS: readonly KeyScript[] = [
  {
    says: 'R at a message answers it in the field',
    story: STORY,
    plays: { 'message-actions/message-keys.ts': ['R', 'ArrowUp'] },
    async play(stage) {
      await stage.expectFocus('article', MINE);
      await stage.press('ArrowUp', 2);
      await stage.expectFocus('article', THEIRS);
      await stage.press('r');
      await stage.expectFocus('textbox', FIELD);
      await stage.expectSeen(stage.page.getByText('Reply to Mei Tanaka', { exact: true }));
      await stage.type('Thank you');
      await stage.press('Enter');
      await stage.expectSeen(message(stage, 'You: Thank you'));
      await stage.expectFocus('textbox', FIELD);
    },
  },
  {
    says: 'E at a message of mine changes it in the field, and does nothing at those of others',
    story: STORY,
    plays: { 'message-actions/message-keys.ts': ['E', 'ArrowDown', 'ArrowUp'] },
    async play(stage) {
      await stage.expectFocus('article', MINE);
      await stage.press('ArrowDown');
      await stage.press('e');
      await stage.expectFocus('article', /: My name has sixty-four characters/);
      await stage.press('ArrowUp');
      await stage.press('e');
      await stage.expectFocus('textbox', FIELD);
      await stage.expectValue(fieldOf(stage), 'Good point, 44 px on touch it is.');
      await stage.type(' Noted.');
      await stage.press('Enter');
      await stage.expectSeen(message(stage, `${MINE} Noted.`));
      await stage.expectFocus('textbox', FIELD);
      await stage.expectValue(fieldOf(stage), '');
    },
  },
  {
    says: 'C at a message copies what it says, and Escape goes on to the field',
    story: STORY,
    plays: {
      'message-actions/message-keys.ts': ['C'],
      'message-actions/use-pointing.ts': ['Escape'],
    },
    async play(stage) {
      // Without a window, the browser has to be told what it grants to a page that one looks at.
      await stage.page.context().grantPermissions(['clipboard-write']);
      await stage.expectFocus('article', MINE);
      await stage.press('c');
      await stage.expectSeen(stage.page.getByText('Copied', { exact: true }));
      await stage.expectFocus('article', MINE);
      await stage.press('Escape');
      await stage.expectFocus('textbox', FIELD);
      await stage.press('ControlOrMeta+v');
      await stage.expectValue(fieldOf(stage), 'Good point, 44 px on touch it is.');
    },
  },
  {
    says: 'F at a message asks where it shall be forwarded to',
    story: STORY,
    plays: { 'message-actions/message-keys.ts': ['F'] },
    async play(stage) {
      await stage.expectFocus('article', MINE);
      await stage.press('f');
      await stage.expectFocus('combobox', 'Search conversations');
      await stage.expectSeen(stage.page.getByRole('dialog', { name: 'Forward message' }));
      await stage.press('Escape');
      await stage.expectGone(stage.page.getByRole('dialog'));
      await stage.expectFocus('article', MINE);
    },
  },
  {
    says: 'Delete at a message asks, and goes on to the next message when that is gone',
    story: STORY,
    plays: { 'message-actions/message-keys.ts': ['Delete'] },
    async play(stage) {
      await stage.expectFocus('article', MINE);
      await stage.press('Delete');
      // Who presses Enter at once has lost nothing.
      await stage.expectFocus('button', 'Cancel');
      await stage.press('Enter');
      await stage.expectFocus('article', MINE);
      await stage.press('Delete');
      await stage.expectFocus('button', 'Cancel');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Delete');
      await stage.press('Enter');
      await stage.expectGone(message(stage, MINE));
      await stage.expectFocus('article', /: My name has sixty-four characters/);
    },
  },
  {
    says: 'three keys open the menu of a message, and Escape goes back to it',
    story: STORY,
    plays: {
      'message-actions/use-pointing.ts': ['Enter', 'ContextMenu', 'F10', 'Escape'],
    },
    async play(stage) {
      await stage.expectFocus('article', MINE);
      for (const key of ['Enter', 'ContextMenu', 'Shift+F10']) {
        await stage.press(key);
        await stage.expectFocus('menuitem', 'Add a reaction');
        await stage.press('Escape');
        await stage.expectGone(stage.page.getByRole('menu'));
        await stage.expectFocus('article', MINE);
      }
    },
  },
  {
    says: 'the arrows go along the buttons at a message, and Escape goes back to it step by step',
    story: STORY,
    isMirrored: true,
    plays: {
      'message-actions/toolbar.tsx': ['ArrowLeft', 'ArrowRight'],
      'message-actions/use-pointing.ts': ['Escape'],
    },
    async play(stage) {
      await stage.expectFocus('article', MINE);
      await stage.press('Tab');
      await stage.expectFocus('button', 'Add a reaction');
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'Reply');
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'More');
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'Add a reaction');
      await stage.press(stage.back);
      await stage.expectFocus('button', 'More');
      await stage.press('Enter');
      await stage.expectFocus('menuitem', 'Add a reaction');
      await stage.press('Escape');
      await stage.expectFocus('button', 'More');
      await stage.press('Escape');
      await stage.expectFocus('article', MINE);
      await stage.press('Escape');
      await stage.expectFocus('textbox', FIELD);
    },
  },
  {
    says: 'messages are selected by the menu and by the arrows with Shift, and Escape ends that',
    story: STORY,
    plays: {
      'message-actions/use-pointing.ts': ['Enter', 'Escape'],
      'message-actions/message-keys.ts': ['ArrowUp'],
    },
    async play(stage) {
      await stage.expectFocus('article', MINE);
      await stage.press('Enter');
      await stage.expectFocus('menuitem', 'Add a reaction');
      await stage.press('s');
      await stage.expectFocus('menuitem', 'Select');
      await stage.press('Enter');
      await stage.expectFocus('checkbox', MINE);
      await stage.expectSeen(stage.page.getByText('1 selected', { exact: true }));
      await stage.press('Shift+ArrowUp', 2);
      await stage.expectFocus('checkbox', THEIRS);
      await stage.expectSeen(stage.page.getByText('3 selected', { exact: true }));
      await stage.press('Escape');
      await stage.expectGone(stage.page.getByRole('toolbar', { name: 'Selected messages' }));
      await stage.expectFocus('article', THEIRS);
    },
  },
  {
    says: 'who has read why something was refused, and dismisses it, goes on in the thread',
    story: 'components-message-actions--refused',
    plays: {},
    async play(stage) {
      const dismiss = stage.page.getByRole('button', { name: 'Dismiss' });
      await stage.focusOn(dismiss);
      await stage.press('Enter');
      await stage.expectGone(dismiss);
      await stage.expectFocus('list', /^Messages/);
      await stage.press('ArrowUp');
      await stage.expectFocus('article', /: My name has sixty-four characters/);
    },
  },
];

function fieldOf({ page }: KeyStage): Locator {
  return page.getByRole('textbox', { name: FIELD });
}
