import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { account } from '../rules/account.js';
import { documentOf } from '../rules/document.js';
import { readIssues } from '../rules/read.js';
import type { Step } from '../step.js';

/** Every rule of the contract is held by a test, settled by a decision, or waits for an issue that it names. */
export const rules: Step = {
  name: 'rules',
  promise: 'every rule is held, decided or waits for an issue',
  async run(root) {
    const { rules: accounted, problems } = await account(root);
    const path = join(root, 'docs/rules.md');
    const document = await readFile(path, 'utf8').catch(() => '');
    const isCurrent = document === documentOf(accounted, await readIssues(root));
    return isCurrent
      ? problems
      : [...problems, 'docs/rules.md is out of date: run "npm run rules -- --write".'];
  },
};
