// Node 20 does not read TypeScript, so Vite loads the runner.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const runner = join(import.meta.dirname, 'runner.ts');
const { module } = await runnerImport(runner, { configFile: false, logLevel: 'error' });
process.exitCode = await module.run(process.argv.slice(2));
