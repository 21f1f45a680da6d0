// The server's load alone, as `npm run bench` measures it: node test/bench/server/run.mjs [--quick] [--profile <folder>]
// Node 20 does not read TypeScript, so Vite loads it.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, profile: { type: 'string' } },
});
const { module } = await runnerImport(join(import.meta.dirname, 'server-load.ts'), {
  configFile: false,
  logLevel: 'error',
  environments: {
    inline: { resolve: { conditions: ['@parlor/source'], noExternal: [/^@parlor\//] } },
  },
});
const nodeArgs = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];
const sample = await module.measureServer(values.quick, { nodeArgs });
process.stdout.write(module.printedServer(sample));
process.exitCode = module.isServed(sample) ? 0 : 1;
