import { SimulatedClock } from '@parlor/engine';
import { type ChatSDK, EVENT, type NetState } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChatStore } from '../../../packages/hooks/src/chat-store.js';
import { sessionFeature } from '../../../packages/hooks/src/features/session/session-control.js';
import { clockPace } from '../../../packages/hooks/src/testing/clock-pace.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

/** Milliseconds: the hooks ask a little earlier or later than this. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

let world: MixedWorld;
let ann: ChatSDK;
let states: NetState[];

beforeEach(async () => {
  world = createMixedWorld({ seed: { users: [{ userID: 'ann' }] } });
  ann = await world.tencents('ann');
  states = [];
  ann.on(EVENT.NET_STATE_CHANGE, ({ data }) => states.push(data.state));
});

afterEach(async () => {
  vi.restoreAllMocks();
  // To log out, it needs a line again.
  world.page.setNetwork('offline');
  world.page.setNetwork('online');
  await world.close();
});

/** Until the SDK has found that there is no service, and has given up. */
async function loseService(): Promise<void> {
  world.page.setService('down');
  await expect.poll(() => states.at(-1)).toBe('disconnected');
}

/** The hooks at this client, with a clock of their own. */
function useHooks() {
  const clock = new SimulatedClock();
  const chat = createChatStore(
    ann,
    clockPace(clock, () => 0.5),
  );
  chat.feature(sessionFeature).connect(undefined);
  const asked = vi.spyOn(ann, 'searchGroupByID');
  return { clock, asked, stop: () => chat.feature(sessionFeature).disconnect() };
}

test('the SDK alone does not look for a service that was away', async () => {
  await loseService();
  world.page.setService('up');
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(states.at(-1)).toBe('disconnected');
});

test('with the hooks it finds it again, though nobody asks for anything', async () => {
  const { clock, stop } = useHooks();
  await loseService();
  world.page.setService('up');
  await clock.advance(FIRST_PAUSE);
  await expect.poll(() => states.at(-1)).toBe('connected');
  stop();
});

test('they ask less and less often while it is away, and begin anew when it was there', async () => {
  const { clock, asked, stop } = useHooks();
  await loseService();
  await clock.advance(FIRST_PAUSE * (1 + 2 + 4) - 1);
  expect(asked).toHaveBeenCalledTimes(2);
  await clock.advance(1 + LONGEST_PAUSE * 10);
  const often = asked.mock.calls.length;
  expect(often).toBeLessThan(16);
  world.page.setService('up');
  await clock.advance(LONGEST_PAUSE);
  await expect.poll(() => states.at(-1)).toBe('connected');
  const settled = asked.mock.calls.length;
  await clock.advance(LONGEST_PAUSE * 10);
  expect(asked).toHaveBeenCalledTimes(settled);
  await loseService();
  await clock.advance(FIRST_PAUSE);
  expect(asked).toHaveBeenCalledTimes(settled + 1);
  stop();
});

test('they ask nothing while the browser knows that it is offline, nor when nobody shows the chat any more', async () => {
  const { clock, asked, stop } = useHooks();
  await loseService();
  const isOnline = vi.spyOn(globalThis.navigator, 'onLine', 'get').mockReturnValue(false);
  await clock.advance(LONGEST_PAUSE * 5);
  expect(asked).not.toHaveBeenCalled();
  isOnline.mockReturnValue(true);
  await clock.advance(LONGEST_PAUSE);
  expect(asked).toHaveBeenCalled();
  stop();
  asked.mockClear();
  await clock.advance(LONGEST_PAUSE * 5);
  expect(asked).not.toHaveBeenCalled();
});
