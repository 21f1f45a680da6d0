// Node 20 does not read TypeScript, so Vite loads the benchmark.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const bench = join(import.meta.dirname, 'bench.ts');
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'error' });
process.exitCode = await module.run(process.argv.slice(2));
