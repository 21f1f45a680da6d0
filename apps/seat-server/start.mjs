// Node 20 does not read TypeScript, and nothing here is built: Vite loads the server and the packages' sources.
import { createServer } from 'vite';

const conditions = ['@parlor/source', 'module', 'node', 'development|production'];
const vite = await createServer({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  ssr: { noExternal: [/^@parlor\//], resolve: { conditions } },
});
try {
  const { run } = await vite.ssrLoadModule('/src/main.ts');
  await run(process.env);
} finally {
  await vite.close();
}
