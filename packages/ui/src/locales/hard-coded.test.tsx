import { composeStories } from '@storybook/react-vite';
import { cleanup, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atRest } from '../testing/at-rest.js';
import { stubDialogs } from '../testing/dialogs.js';
import { pseudoLocale, withoutPseudo } from '../testing/pseudo-locale.js';
import { StageConditionsContext } from '../testing/stage-conditions.js';

type StoryFile = Parameters<typeof composeStories>[0];

/** `npm test` looks at the first story of every fourth file, `npm run test:long` at all. */
const isLong = process.env['PARLOR_LONG'] === '1';

/** Their people wait until they see something in English. */
const LOOKING_FOR_ENGLISH = new Set(['Crowded', 'Ended', 'SitsByNow']);

const stories = import.meta.glob<StoryFile>('../**/*.stories.tsx');
const sources = import.meta.glob<string>(
  [
    '../**/*.{ts,tsx}',
    '!../**/*.test.*',
    '!../**/*.stories.*',
    '!../**/testing/**',
    '!../**/strings/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const components = Object.entries(sources)
  .filter(([path]) => !path.startsWith('./'))
  .map(([, source]) => source)
  .join('\n');

/** Attributes that people read or hear. */
const SAID = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
];

beforeEach(stubDialogs);
afterEach(cleanup);

/** All that is said on the page by words that no language has. */
function unmarked(): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (text: string | null) => {
    const rest = withoutPseudo(text ?? '').trim();
    if (/[a-z]{2}/i.test(rest)) found.add(rest);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) note(texts.currentNode.textContent);
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of SAID) note(element.getAttribute(name));
  }
  return found;
}

/** A word without a capital is as well a name in the code. */
const NAME = /^[a-z]\w*$/;

/** Whether it stands in the code of a component; else people of the stories have said it, or are called so. */
function isInCode(text: string): boolean {
  if (NAME.test(text)) return false;
  return [`'${text}'`, `"${text}"`, `\`${text}\``, `>${text}<`].some((one) =>
    components.includes(one),
  );
}

const files = Object.entries(stories).filter((_, index) => isLong || index % 4 === 0);

describe.each(files)('the texts of %s', (_, load) => {
  it('all come from the strings', { timeout: 120_000 }, async () => {
    const all = Object.entries<ComponentType>(composeStories(await load()));
    const looked = isLong
      ? all.filter(([name]) => !LOOKING_FOR_ENGLISH.has(name))
      : all.slice(0, 1);
    for (const [, Story] of looked) {
      render(
        <StageConditionsContext value={{ network: 'good', language: pseudoLocale }}>
          <Story />
        </StageConditionsContext>,
      );
      await atRest();
      expect([...unmarked()].filter(isInCode)).toEqual([]);
      cleanup();
    }
  });
});
