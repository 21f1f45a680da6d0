import { join } from 'node:path';
import { build } from 'vite';

/** What runs in the page, as one script: a file of `page/` with all that it imports. */
export async function bundle(file: 'measures.ts' | 'watch-motion.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'page', file), formats: ['iife'], name: 'page' },
    },
  });
  for (const one of Array.isArray(result) ? result : [result]) {
    const chunk = 'output' in one ? one.output.find(({ type }) => type === 'chunk') : undefined;
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error('Nothing was built.');
}
