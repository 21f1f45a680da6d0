import { createContext } from 'react';

/** How the line to the service is: `slow` answers late, `offline` not at all. */
export type StageNetwork = 'good' | 'slow' | 'offline';

/** What is chosen outside of a story for any of them, in the toolbar of Storybook. */
interface StageConditions {
  readonly network: StageNetwork;
  /** Who looks at it; whom the story names when left out. */
  readonly userID?: string | undefined;
}

/** Of the stages below it. */
export const StageConditionsContext = createContext<StageConditions>({ network: 'good' });
