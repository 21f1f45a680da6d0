import '@parlor/ui/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { useEffect } from 'react';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true },
    a11y: { test: 'error' },
    docs: { story: { inline: false, iframeHeight: 560 } },
  },
  globalTypes: {
    theme: {
      description: 'Light, dark, or as the system has it',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: ['system', 'light', 'dark'],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Writing direction of the page',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'system', direction: 'ltr' },
  decorators: [
    (Story, { globals }) => {
      const { theme, direction } = globals as { theme: string; direction: string };
      useEffect(() => {
        document.documentElement.dataset['parlorTheme'] = theme;
        document.documentElement.dir = direction;
      }, [theme, direction]);
      return <Story />;
    },
  ],
};

export default preview;
