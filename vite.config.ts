import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Workspace packages are read from their sources: nothing has to be built to run, test or browse. */
const conditions = ['@parlor/source'];

export default defineConfig({
  root: process.env['VITEST'] ? '.' : 'apps/demo',
  plugins: [react()],
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
  build: { outDir: 'dist', emptyOutDir: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/{sdk,engine}/src/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['{packages/{hooks,ui},apps/*}/src/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup-dom.ts'],
        },
      },
    ],
  },
});
