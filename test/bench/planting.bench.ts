import { bench, describe } from 'vitest';
import { createSystemClock } from '../../packages/engine/src/core/system-clock.js';
import { createBackend } from '../../packages/engine/src/create-backend.js';
import { longHistory, manyConversations } from '../../packages/engine/src/seed/index.js';

const ONCE = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

/** As large as they are when nothing else is said: 10,000 conversations, 100,000 messages. */
describe.each([
  { name: '10,000 conversations', make: () => manyConversations() },
  { name: '100,000 messages', make: () => longHistory() },
])('$name', ({ make }) => {
  bench('made up', () => void make(), ONCE);

  const { seed } = make();
  bench(
    'planted into memory',
    async () => {
      const backend = createBackend({
        sdkAppID: 1_400_000_000,
        secretKey: 'secret',
        clock: createSystemClock(),
        seed,
      });
      await backend.close();
    },
    ONCE,
  );
});
