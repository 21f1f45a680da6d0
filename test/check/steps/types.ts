import { problemsOf, runTool } from '../run-tool.js';
import type { Step } from '../step.js';

/** Builds every TypeScript project, tests and stories included. */
export const types: Step = {
  name: 'types',
  promise: 'every project compiles',
  async run(root) {
    return problemsOf(await runTool('typescript/bin/tsc', ['--build', '--pretty', 'false'], root));
  },
};
