import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/react-vite';
import { runnerImport } from 'vite';
import type { docsPlugin } from './docs/docs-plugin.js';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/react-vite',
    // Without packages to be built: they are found in their sources by the root config's conditions.
    options: { builder: { viteConfigPath: 'vite.config.ts' } },
  },
  stories: [
    './pages/*.mdx',
    { directory: '../packages/ui/src', files: '**/*.stories.tsx', titlePrefix: 'Components' },
    { directory: '../packages/engine/src', files: '**/*.stories.tsx', titlePrefix: 'Engine' },
    './hooks/*.stories.tsx',
    './tokens/*.stories.tsx',
    { directory: '../docs/samples', files: '**/*.stories.tsx', titlePrefix: 'Recipes' },
    '../apps/registry/*.stories.tsx',
  ],
  // What `npx shadcn add` asks for is published along with the pages.
  staticDirs: [{ from: '../apps/registry/r', to: '/r' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { reactDocgen: 'react-docgen-typescript' },
  viteFinal: async (vite) => ({
    ...vite,
    publicDir: false,
    plugins: [...(vite.plugins ?? []), await loadDocs()],
  }),
};

/** By Vite, which reads TypeScript that Storybook's own loader does not: the sources of packages, by their conditions. */
async function loadDocs() {
  const { module } = await runnerImport<{ docsPlugin: typeof docsPlugin }>(
    join(import.meta.dirname, 'docs/docs-plugin.ts'),
    { configFile: false, logLevel: 'error', resolve: { conditions: ['@parlor/source'] } },
  );
  return module.docsPlugin();
}

export default config;
