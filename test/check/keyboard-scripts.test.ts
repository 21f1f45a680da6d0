import { expect, test } from 'vitest';
import { KEY_HANDLERS } from '../../.storybook/docs/components/key-handlers.js';
import { readStoryFiles } from '../../.storybook/docs/source/story-files.js';
import { ALL_SCRIPTS } from '../stories/keyboard/all-scripts.js';
import { isPressed } from '../stories/keyboard/keys-of-docs.js';
import { scriptProblems } from '../stories/keyboard/script-problems.js';

test('each key that the docs tell of is pressed by a script in the browser, and no script plays another one', () => {
  expect(scriptProblems(KEY_HANDLERS, ALL_SCRIPTS)).toEqual([]);
});

test('a key that no script presses is named, and so is one that nobody hears', () => {
  const handlers = {
    'gallery.ts': { place: 'The gallery', keys: { 'Home · End': 'to the ends' } },
  };
  const script = { says: 'it goes to the ends', plays: { 'gallery.ts': ['Home', 'Tab'] } };
  expect(scriptProblems(handlers, [script])).toEqual([
    'No script presses End of gallery.ts.',
    '“it goes to the ends” presses Tab of gallery.ts, of which key-handlers.ts says nothing.',
  ]);
});

test('each script is played on a story that is there, and no two say the same', () => {
  const stories = new Set(readStoryFiles().flatMap((file) => file.stories.map(({ id }) => id)));
  expect(ALL_SCRIPTS.map(({ story }) => story).filter((id) => !stories.has(id))).toEqual([]);
  const sentences = ALL_SCRIPTS.map(({ says }) => says);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test.for([
  ['F10', 'Shift+F10'],
  ['Home', 'Control+Home'],
  ['Ctrl+A', 'Control+a'],
  ['A letter', 'b'],
  ['Space', ' '],
  ['+', '+'],
  ['R', 'r'],
] as const)('%s is pressed by %s', ([key, pressed]) => {
  expect(isPressed(key, new Set([pressed]))).toBe(true);
});

test.for([
  ['Ctrl+A', 'a'],
  ['A letter', 'Enter'],
  ['Arrows and pages', 'ArrowDown'],
  ['Home', 'End'],
] as const)('%s is not pressed by %s', ([key, pressed]) => {
  expect(isPressed(key, new Set([pressed]))).toBe(false);
});
