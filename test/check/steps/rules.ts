import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { account } from '../rules/account.js';
import { documentOf } from '../rules/document.js';
import type { Step } from '../step.js';

/** Every rule of the contract is held by a test, settled by a decision, or waits for an issue that it names. */
export const rules: Step = {
  name: 'rules',
  promise: 'every rule is held, decided or waits for an issue',
  async run(root) {
    const found = await account(root);
    const document = await readFile(join(root, 'docs/rules.md'), 'utf8').catch(() => '');
    if (document === documentOf(found)) return found.problems;
    return [...found.problems, 'docs/rules.md is out of date: run "npm run rules -- --write".'];
  },
};
