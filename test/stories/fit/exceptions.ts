import type { Finding } from './finding.js';

/** What is found, and is meant to be so. */
export interface Exception {
  readonly promise: Finding['promise'];
  /** The component's title in Storybook. */
  readonly title: string;
  /** What the finding says. */
  readonly says: RegExp;
  /** Why it is so. */
  readonly because: string;
}

const OF_SWIPED_ROWS = (['zoom', 'box'] as const).flatMap((promise): readonly Exception[] => [
  {
    promise,
    title: 'Components/Conversation swipe',
    says: /is cut off .* by div\.parlor-list-scroller\.parlor-conversation-list-scroller/,
    because: 'A row that was swiped has gone aside for its buttons, and comes back.',
  },
  {
    promise,
    title: 'Components/Conversation swipe',
    says: /span\.parlor-swipe-label .* px for its words/,
    because: 'The button that is about to be pressed grows over the others.',
  },
]);

/** Each of them is needed: one that excuses nothing any more fails. */
export const EXCEPTIONS: readonly Exception[] = [
  ...OF_SWIPED_ROWS,
  {
    promise: 'zoom',
    title: 'Themes/Token reference',
    says: /the page is \d+ px wide|goes on beside its box/,
    because: 'A table of all themes beside each other has two dimensions, as WCAG allows.',
  },
];

/** Whether a finding about the exception's component is meant by it. */
export function excused(finding: Finding, exception: Exception): boolean {
  return finding.promise === exception.promise && exception.says.test(finding.says);
}
