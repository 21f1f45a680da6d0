// One start of an engine on a folder, in a process of its own: nothing is warm but the system's files.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const once = join(import.meta.dirname, 'start-once.ts');
const { module } = await runnerImport(once, {
  configFile: false,
  logLevel: 'error',
  environments: {
    inline: { resolve: { conditions: ['@parlor/source'], noExternal: [/^@parlor\//] } },
  },
});
await module.run(process.argv.slice(2));
