// Node 20 does not read TypeScript, so Vite loads the program: node test/engine/kill/run.mjs --kills 100 --seed 42
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'command.ts'), {
  configFile: false,
  logLevel: 'error',
  environments: {
    inline: { resolve: { conditions: ['@parlor/source'], noExternal: [/^@parlor\//] } },
  },
});
process.exitCode = await module.run(process.argv.slice(2));
