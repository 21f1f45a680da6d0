/** What `npm test` leaves to `npm run test:long`: what other files, or tests without a browser, show for the most part. */
export const LONG_SCENARIOS: readonly string[] = [
  'test/e2e/audio-room-ways.test.ts',
  'test/e2e/conversations.test.ts',
  'test/e2e/devtools.test.ts',
  'test/e2e/durable.test.ts',
  'test/e2e/everyone.test.ts',
  'test/e2e/groups-accessibility.test.ts',
  'test/e2e/groups.test.ts',
  'test/e2e/lively.test.ts',
  'test/e2e/messages-changes.test.ts',
  'test/e2e/messages-elsewhere.test.ts',
  'test/e2e/messages-types.test.ts',
  'test/e2e/offline.test.ts',
  'test/e2e/people.test.ts',
  'test/e2e/reactions.test.ts',
  'test/e2e/room-audio-trouble.test.ts',
  'test/e2e/room-audio.test.ts',
  'test/e2e/screen-reader/scripts.test.ts',
  'test/e2e/server.test.ts',
  'test/e2e/start-over.test.ts',
  'test/e2e/thread.test.ts',
  'test/e2e/webrtc-audio.test.ts',
];

/** The same of tests in Node. */
export const LONG_IN_NODE: readonly string[] = [
  'packages/engine/src/server/command/run-command-ways.test.ts',
];

/** The same of some tests of a file whose others are not left out. */
export const isLong = process.env['PARLOR_LONG'] === '1';
