import '@parlor/ui/styles.css';
import '@parlor/ui/themes/heather.css';
import './preview.css';
import type { NetworkPreset } from '@parlor/engine';
import type { Preview } from '@storybook/react-vite';
import { useEffect, useMemo } from 'react';
import { configure } from 'storybook/test';
import { LOCALES } from '../packages/ui/src/locales/index.js';
import { StageConditionsContext } from '../packages/ui/src/testing/stage-conditions.js';
import { StoryPage } from './docs/view/story-page.js';
import { ThemedContainer } from './docs/view/themed-container.js';
import { settled } from './settled.js';
import { type Spoken, useLanguage } from './use-language.js';

/** What the toolbar sets. */
interface Globals {
  readonly theme: 'system' | 'light' | 'dark';
  /** `standard`: also where the system asks for more. */
  readonly contrast: 'system' | 'standard' | 'more';
  readonly brand: 'parlor' | 'heather';
  readonly density: 'compact' | 'comfortable' | 'spacious';
  readonly language: Spoken;
  /** `auto`: as the language is written. */
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly network: NetworkPreset;
  readonly faults: 'hidden' | 'shown';
  /** A userID of the team, or `story` for whom the story names. */
  readonly people: string;
}

// A busy machine takes longer than the second that play functions wait.
configure({ asyncUtilTimeout: 5_000 });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true },
    // Axe leaves it to whoever asks: WCAG 2.2, 2.5.8.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    docs: {
      container: ThemedContainer,
      page: StoryPage,
      story: { inline: false, iframeHeight: 560 },
    },
    options: {
      storySort: {
        order: [
          'Guide',
          ['Introduction', 'Quick start', 'Concepts', 'To production'],
          'Recipes',
          'Components',
          'Hooks',
          'Engine',
          'Packages',
          'Reference',
        ],
        method: 'alphabetical',
      },
    },
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
    contrast: {
      description: 'More contrast, or as the system asks for it',
      toolbar: {
        title: 'Contrast',
        icon: 'contrast',
        items: [
          { value: 'system', title: 'Contrast of the system' },
          { value: 'standard', title: 'Standard contrast' },
          { value: 'more', title: 'High contrast' },
        ],
        dynamicTitle: true,
      },
    },
    brand: {
      description: "The kit's own looks, or those of a brand",
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        items: [
          { value: 'parlor', title: 'Parlor' },
          { value: 'heather', title: 'Heather, a brand' },
        ],
        dynamicTitle: true,
      },
    },
    density: {
      description: 'How close things stand',
      toolbar: {
        title: 'Density',
        icon: 'collapse',
        items: ['compact', 'comfortable', 'spacious'],
        dynamicTitle: true,
      },
    },
    language: {
      description:
        'What the components speak; the pseudo-locale shows what is written into them, and what has no room',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [...LOCALES, { value: 'pseudo', title: 'Pseudo-locale' }],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Writing direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [{ value: 'auto', title: 'As the language' }, 'ltr', 'rtl'],
        dynamicTitle: true,
      },
    },
    network: {
      description: 'The line to the service',
      toolbar: {
        title: 'Network',
        icon: 'lightning',
        items: [
          { value: 'good', title: 'Good network' },
          { value: 'slow', title: 'Slow: answers take 1.5 s' },
          { value: 'poor', title: 'Poor: late, uneven, with losses' },
          { value: 'offline', title: 'Offline' },
        ],
        dynamicTitle: true,
      },
    },
    faults: {
      description: "The engine's devtools: what goes over the lines, and faults on demand",
      toolbar: {
        title: 'Faults',
        icon: 'wrench',
        items: [
          { value: 'hidden', title: 'No devtools' },
          { value: 'shown', title: 'Devtools with faults' },
        ],
        dynamicTitle: true,
      },
    },
    people: {
      description: 'Who one is; what was said stays when another one looks at it',
      toolbar: {
        title: 'People',
        icon: 'user',
        items: [
          { value: 'story', title: "The story's own person" },
          { value: 'ann', title: 'Ann' },
          { value: 'ben', title: 'Ben' },
          { value: 'mei', title: 'Mei' },
          { value: 'dara', title: 'Dara' },
          { value: 'newcomer', title: 'A newcomer' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {
    theme: 'system',
    contrast: 'system',
    brand: 'parlor',
    density: 'comfortable',
    language: 'en',
    direction: 'auto',
    network: 'good',
    faults: 'hidden',
    people: 'story',
  },
  decorators: [
    (Story, context) => {
      const { theme, contrast, brand, density, language, direction, network, faults, people } =
        context.globals as unknown as Globals;
      const spoken = useLanguage(language);
      const dir = direction === 'auto' ? (spoken?.dir ?? 'ltr') : direction;
      useEffect(() => {
        const { dataset } = document.documentElement;
        dataset['parlorTheme'] = theme;
        dataset['parlorContrast'] = contrast;
        dataset['parlorBrand'] = brand;
        dataset['parlorDensity'] = density;
        document.documentElement.dir = dir;
        document.documentElement.lang = spoken?.locale ?? 'en';
      }, [theme, contrast, brand, density, dir, spoken]);
      const conditions = useMemo(
        () => ({
          language: spoken,
          network,
          hasFaults: faults === 'shown',
          userID: people === 'story' ? undefined : people,
        }),
        [spoken, network, faults, people],
      );
      return (
        <StageConditionsContext value={conditions}>
          <Story />
        </StageConditionsContext>
      );
    },
  ],
  // Before axe looks: the newest of these comes first.
  afterEach: settled,
};

export default preview;
