import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts a store under a server's program that says that something is stored before it is. */
export function earlyStorage(): Plugin {
  return {
    name: 'early-storage',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const isMeant = source.endsWith('/disk-storage.js') && importer.endsWith('running-server.ts');
      return isMeant ? join(import.meta.dirname, 'early-disk-storage.ts') : undefined;
    },
  };
}
