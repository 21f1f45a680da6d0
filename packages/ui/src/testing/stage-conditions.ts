import type { NetworkPreset } from '@parlor/engine';
import { createContext } from 'react';
import type { ChatLocale } from '../locales/chat-locale.js';

/** What is chosen outside of a story for any of them, in the toolbar of Storybook. */
interface StageConditions {
  readonly network: NetworkPreset;
  /** Whether the engine's devtools are there, with faults to be chosen. */
  readonly hasFaults?: boolean;
  /** Who looks at it; whom the story names when left out. */
  readonly userID?: string | undefined;
  /** What is spoken, unless the story says it itself; English when left out. */
  readonly language?: ChatLocale | undefined;
}

/** Of the stages below it. */
export const StageConditionsContext = createContext<StageConditions>({ network: 'good' });
