// One page in a process of its own: a production build of React, and nothing shared between contestants.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, mergeConfig } from 'vite';

const [name = '', root = '', outDir = ''] = process.argv.slice(2);

// What a contestant needs besides: another version of React, say.
const own = join(root, `${name}.vite.mjs`);
const { default: config = {} } = existsSync(own) ? await import(pathToFileURL(own).href) : {};

await build(
  mergeConfig(
    {
      configFile: false,
      root,
      base: './',
      logLevel: 'error',
      plugins: [react()],
      resolve: { conditions: ['@parlor/source', 'module', 'browser', 'production'] },
      worker: { format: 'es' },
      build: {
        outDir,
        emptyOutDir: true,
        rolldownOptions: { input: join(root, `${name}.html`) },
      },
    },
    config,
  ),
);
