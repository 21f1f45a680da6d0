import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { directionRules } from '../directions.rules.js';
import type { Step } from '../step.js';

const FOLDERS = ['packages', 'apps', 'test'];

/** Who may import whom, by directions.rules.ts. */
export const directions: Step = {
  name: 'directions',
  promise: 'imports point the right way, no cycles',
  async run(root) {
    const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
    const { output } = await cruise(folders, {
      ...directionRules.options,
      ruleSet: directionRules,
      validate: true,
      baseDir: root,
    });
    if (typeof output === 'string') throw new Error(`dependency-cruiser answered: ${output}`);
    return describe(output);
  },
};

function describe(result: ICruiseResult): readonly string[] {
  return result.summary.violations.map(describeViolation);
}

function describeViolation({ rule, from, to, cycle }: IViolation): string {
  const path = cycle ? cycle.map((step) => step.name).join(' → ') : to;
  return `${rule.name}: ${from} → ${path}`;
}
