import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');
const ARTIFACTS = join(ROOT, 'test/.artifacts');

/** A server's program in one file. */
export interface BundledServer {
  readonly script: string;
  remove(): Promise<void>;
}

/**
 * Makes one file of the server's sources: Node 20 does not read TypeScript, and a process that is started a hundred times
 * should be there at once. It stands as deep in a folder as the built one in its package.
 */
export async function bundleServer(plugins: Plugin[] = []): Promise<BundledServer> {
  await mkdir(ARTIFACTS, { recursive: true });
  const folder = await mkdtemp(join(ARTIFACTS, 'server-'));
  const outDir = join(folder, 'dist/server');
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    plugins,
    ssr: {
      noExternal: [/^@parlor\//],
      resolve: { conditions: ['@parlor/source', 'module', 'node', 'production'] },
    },
    build: {
      ssr: join(import.meta.dirname, 'server-main.ts'),
      outDir,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  await cp(join(ROOT, 'packages/engine/package.json'), join(folder, 'package.json'));
  return {
    script: join(outDir, 'server.mjs'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
