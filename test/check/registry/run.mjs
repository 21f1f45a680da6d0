// Node 20 does not read TypeScript, so Vite loads the command.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const command = join(import.meta.dirname, 'command.ts');
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error' });
module.run();
