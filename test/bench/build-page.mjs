// One page in a process of its own: a production build of React, and nothing shared between contestants.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const [name = '', outDir = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, 'page');

await build({
  configFile: false,
  root,
  base: './',
  logLevel: 'error',
  plugins: [react()],
  resolve: { conditions: ['@parlor/source', 'module', 'browser', 'production'] },
  build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, `${name}.html`) } },
});
