import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** In which themes surfaces are looked at: in `npm run test:long` in both. */
export const SOME_THEMES =
  process.env['PARLOR_LONG'] === '1' ? (['light', 'dark'] as const) : (['light'] as const);

/** What axe has to complain of. Asked until there is nothing: a date that floats over a text while it is scrolled goes away. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return [
    ...results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    // What axe could not look at is not known to be fine.
    ...results.incomplete
      .filter(({ id }) => id === 'color-contrast')
      .flatMap(({ nodes }) => nodes)
      .filter(({ any }) => any.some(({ data }) => data?.messageKey === 'bgOverlap'))
      .map(({ html }) => `not looked at: ${html}`),
  ];
}
