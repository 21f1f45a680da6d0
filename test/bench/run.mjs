// Node 20 does not read TypeScript, so Vite loads the benchmark.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const bench = join(import.meta.dirname, 'bench.ts');
const { module } = await runnerImport(bench, {
  configFile: false,
  logLevel: 'error',
  // Also what has no page is read from the sources.
  environments: {
    inline: { resolve: { conditions: ['@parlor/source'], noExternal: [/^@parlor\//] } },
  },
});
process.exitCode = await module.run(process.argv.slice(2));
