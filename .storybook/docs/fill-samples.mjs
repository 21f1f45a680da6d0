// Node 20 does not read TypeScript, so Vite loads what writes.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'fill-samples.ts'), {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['@parlor/source'] },
});
module.run();
