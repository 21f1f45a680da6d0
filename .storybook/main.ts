import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/react-vite',
    // Without packages to be built: they are found in their sources by the root config's conditions.
    options: { builder: { viteConfigPath: 'vite.config.ts' } },
  },
  stories: [
    '../packages/ui/src/**/*.stories.tsx',
    '../packages/engine/src/**/*.stories.tsx',
    './hooks/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { reactDocgen: 'react-docgen-typescript' },
  viteFinal: (vite) => ({ ...vite, publicDir: false }),
};

export default config;
