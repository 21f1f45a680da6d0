import { describeErrorCode, listErrorCodes } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { errorsPage } from './errors-page.js';

test('the page of error codes has all of them, in the words that they are told in', async () => {
  const page = errorsPage();
  const missing = listErrorCodes().filter((code) => {
    const { name, text } = describeErrorCode(code);
    return !page.includes(`| ${code} | \`${name}\` | ${text}`);
  });
  expect(missing).toEqual([]);
  await expect(page).toMatchFileSnapshot('../../docs/errors.md');
});
