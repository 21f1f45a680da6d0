// Runs the command line from its sources: Node 20 does not read TypeScript, and nothing has to be built for a test.
import { createServer } from 'vite';

const vite = await createServer({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  ssr: {
    noExternal: [/^@parlor\//],
    resolve: { conditions: ['@parlor/source', 'module', 'node', 'development|production'] },
  },
});
const { runCommand } = await vite.ssrLoadModule('../command/run-command.ts');
const code = await runCommand(process.argv.slice(2));
await vite.close();
process.exit(code);
