import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colourOf, contrastOf, lightOf } from '../../.storybook/tokens/colour.js';
import { PAIRS, poorPairsOf } from '../../.storybook/tokens/pairs.js';
import { blockOf, THEMES, tokensOf, valuesIn } from '../../.storybook/tokens/themes.js';
import { SHEETS } from './token-sheets.js';

const SOURCES = join(import.meta.dirname, '../../packages/ui/src');

test.for(THEMES)('in $title whatever components draw on one another is seen', (theme) => {
  const poor = poorPairsOf(valuesIn(theme, SHEETS), theme.hasMoreContrast).map(
    ({ front, ground, contrast, least }) =>
      `${front} on ${ground}: ${contrast.toFixed(2)}, and not ${least}`,
  );
  expect(poor).toEqual([]);
});

test('a theme whose words fade is caught', () => {
  const [light] = THEMES;
  if (!light) throw new Error('There is no theme.');
  const values = new Map(valuesIn(light, SHEETS)).set('--parlor-text-muted', 'oklch(0.7 0 0)');
  expect(poorPairsOf(values, false).map(({ front }) => front)).toContain('text-muted');
});

test('contrast is what WCAG says it is', () => {
  const of = (one: string, other: string) => contrastOf(light(one), light(other)).toFixed(2);
  expect(of('oklch(0 0 0)', 'oklch(1 0 0)')).toBe('21.00');
  // #767676 on white, the greyest words that pass at AA.
  expect(of('oklch(0.56603 0 0)', 'oklch(1 0 0)')).toBe('4.54');
  // #ff0000 on white.
  expect(of('oklch(0.62796 0.25768 29.2339)', 'oklch(1 0 0)')).toBe('4.00');
});

test('colours of tokens can be shown by every screen', () => {
  const beyond = THEMES.flatMap((theme) =>
    [...valuesIn(theme, SHEETS)]
      .filter(([, value]) => isBeyond(value))
      .map(([name]) => `${theme.title}: ${name}`),
  );
  expect(beyond).toEqual([]);
});

test('more contrast is the same for the system as for the attribute', () => {
  const asked = blockOf(SHEETS.contrast, "[data-parlor-contrast='more']");
  const bySystem = blockOf(
    SHEETS.contrast,
    "@media (prefers-contrast: more) :root:not([data-parlor-contrast='standard'])",
  );
  expect(asked.length).toBeGreaterThan(30);
  expect(bySystem.map(({ name, value }) => [name, value])).toEqual(
    asked.map(({ name, value }) => [name, value]),
  );
});

/** Measured on white pictures and on every hue, where a pair of two tokens would not say it. */
const ON_THEIR_OWN = new Set(['on-media', 'on-file']);

test('what a component draws words and icons with is among the pairs', () => {
  const fronts = new Set(PAIRS.map(({ front }) => front));
  const unknown = [...drawn()].filter(({ front }) => front && !fronts.has(front)).map(describe);
  expect(unknown).toEqual([]);
});

test('what a component draws on a ground of its own is among the pairs', () => {
  const known = new Set(PAIRS.map(({ front, ground }) => `${front} on ${ground}`));
  const unknown = [...drawn()]
    .filter(({ front, ground }) => front && ground && !known.has(`${front} on ${ground}`))
    .map(describe);
  expect(unknown).toEqual([]);
});

interface Drawn {
  readonly place: string;
  readonly front: string | undefined;
  readonly ground: string | undefined;
}

/**
 * The tokens of words and of the ground in each rule of the components. What is disabled need not be read, by WCAG 1.4.3; a name
 * of a component's own stands for tokens that are found where it is given.
 */
function* drawn(): Generator<Drawn> {
  const tokens = new Set(tokensOf(SHEETS).map(({ name }) => name));
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.css') || file.startsWith('themes/')) continue;
    const css = readFileSync(join(SOURCES, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, selector = '', body = ''] of css.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      if (/(?<!not\()(:disabled|\[aria-disabled)/.test(selector)) continue;
      const front = /(?:^|[;\s])(?:color|--[\w-]+-icon):\s*var\((--[\w-]+)\)/.exec(body)?.[1];
      const ground = /(?:background(?:-color)?|--[\w-]+-control):\s*var\((--[\w-]+)\)/.exec(
        body,
      )?.[1];
      const place = `${file}: ${selector.trim()}`;
      yield { place, front: shortOf(front, tokens), ground: shortOf(ground, tokens) };
    }
  }
}

function shortOf(name: string | undefined, tokens: ReadonlySet<string>): string | undefined {
  const short = name?.replace('--parlor-', '');
  return name && short && tokens.has(name) && !ON_THEIR_OWN.has(short) ? short : undefined;
}

function describe({ place, front, ground = 'what is below' }: Drawn): string {
  return `${place}: ${front} on ${ground}`;
}

function light(css: string) {
  const colour = colourOf(css);
  if (!colour) throw new Error(`${css} is no colour.`);
  return lightOf(colour);
}

/** Whether a screen of sRGB would show another colour; a thousandth is nothing that anybody sees. */
function isBeyond(css: string): boolean {
  const colour = colourOf(css);
  return !!colour && lightOf(colour).some((channel) => channel < -0.001 || channel > 1.001);
}
