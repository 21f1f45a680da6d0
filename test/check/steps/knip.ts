import { problemsOf, runTool } from '../run-tool.js';
import type { Step } from '../step.js';

/** Files nobody imports, exports nobody uses, dependencies undeclared or declared in vain. */
export const knip: Step = {
  name: 'knip',
  promise: 'nothing unused, nothing undeclared',
  async run(root) {
    return problemsOf(await runTool('knip/bin/knip.js', ['--no-progress'], root));
  },
};
