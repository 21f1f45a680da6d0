import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namingsOnRealSDK } from '../check/rules/holders.js';
import { outcomesOfAllParts } from '../real-sdk/conformance/outcomes-of-parts.js';
import { pageOf } from '../real-sdk/conformance/two-implementations.js';

const ROOT = join(import.meta.dirname, '../..');

it('the page of the two implementations says what this run has seen', async ({ skip }) => {
  const outcomes = outcomesOfAllParts();
  if (!outcomes) return skip('Only `npm run test:long` plays all scenarios.');
  for (const { ids } of await namingsOnRealSDK(ROOT)) {
    outcomes.add({ rules: ids, difference: undefined });
  }
  await expect(pageOf(outcomes)).toMatchFileSnapshot('../../docs/two-implementations.md');
});
