import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is kept and sent again by hand is promised of the SDK itself: history, resending, reconnecting. */
const OUTBOX = [
  'packages/hooks/src/features/outbox/discarding.test.ts',
  'packages/hooks/src/features/outbox/leftovers.test.ts',
  'packages/hooks/src/features/outbox/outbox-control.test.ts',
  'packages/hooks/src/features/outbox/outbox-media.test.ts',
  'packages/hooks/src/features/outbox/outbox-restore.test.ts',
  'packages/hooks/src/features/outbox/outbox.property.test.ts',
];

/** Where everything that renders is tested once more, with the unmodified SDK in the place of Parlor's client. */
const HOOKS = 'packages/hooks/src/';
const COMPONENTS = 'packages/ui/src/';

/**
 * What renders nothing is pure, except seats. Not `attribute-world.test.ts`, whose model is Parlor's client: after a
 * break the SDK now and then names keys that have not changed, when two answers overlap (FACT-47.4, decision 0009).
 */
const SEATS = [
  'packages/hooks/src/features/seats/backend/other-backend.test.ts',
  'packages/hooks/src/features/seats/backend/seat-attributes.test.ts',
  'packages/hooks/src/features/seats/backend/seat-transactions.test.ts',
  'packages/hooks/src/features/seats/backend/write-budget.test.ts',
  'packages/hooks/src/features/seats/janitor/seat-janitor.test.ts',
  'packages/hooks/src/features/seats/seat-operations.test.ts',
  'packages/hooks/src/features/seats/seats-control.test.ts',
  'packages/hooks/src/features/seats/self-mutes.test.ts',
  'packages/hooks/src/features/seats/seats-on-engine.property.test.ts',
];

/** What two people do at once, and what they are shown in the end. */
const TWO_PEOPLE = [
  'packages/hooks/src/two-people/after-a-break.test.ts',
  'packages/hooks/src/two-people/conversation.property.test.ts',
  'packages/hooks/src/two-people/same-second.test.ts',
  'packages/hooks/src/features/friends/two-devices.property.test.ts',
];

/** How often is asked about people who are shown: what the SDK counts, and forgets with the line. */
const PEOPLE = [
  'packages/hooks/src/features/follow/follow-checks.test.ts',
  'packages/hooks/src/features/presence/presence-control.test.ts',
];

const RENDERING_NOTHING = [...SEATS, ...OUTBOX, ...TWO_PEOPLE, ...PEOPLE];

/** All that is run once more, for Vitest. */
export const ONCE_MORE = [
  `${HOOKS}**/*.test.tsx`,
  `${COMPONENTS}**/*.test.tsx`,
  ...RENDERING_NOTHING,
];

/** What `npm test` runs of it: what renders nothing, and every twelfth test of a hook. */
export function someOnceMore(): readonly string[] {
  const root = join(import.meta.dirname, '../../..');
  const rendering = readdirSync(join(root, HOOKS), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.tsx'))
    .toSorted();
  const some = rendering.filter((_, index) => index % 12 === 0);
  return [...some.map((file) => `${HOOKS}${file}`), ...RENDERING_NOTHING];
}

/** Whether a file, by its path in the repository, is one of {@link ONCE_MORE}. */
export function isRunOnceMore(file: string): boolean {
  const renders =
    file.endsWith('.test.tsx') && (file.startsWith(HOOKS) || file.startsWith(COMPONENTS));
  return renders || RENDERING_NOTHING.includes(file);
}
