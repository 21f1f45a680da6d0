import { problemsOf, runTool } from '../run-tool.js';
import type { Step } from '../step.js';

/** Lint rules, formatting and import order, by the biome.json of the root. */
export const biome: Step = {
  name: 'biome',
  promise: 'linted, formatted, imports in order',
  async run(root) {
    const args = ['check', '--error-on-warnings', '--max-diagnostics=200', '.'];
    return problemsOf(await runTool('@biomejs/biome/bin/biome', args, root));
  },
};
