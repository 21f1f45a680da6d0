import { createEngine, type EngineSeed, SimulatedClock } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';

/** Where the time stands as a test begins: a Thursday morning. */
const NOW = Date.UTC(2026, 0, 1, 9);

/**
 * Renders a part of the app as `userID`, on an engine of its own with these people, groups and messages in it. Nothing is
 * mocked: what the test sees is what the service would do.
 */
export function renderOnEngine(children: ReactNode, seed: EngineSeed, userID: string) {
  // The engine's time stands still until the test lets it pass: nothing has to be waited for.
  const clock = new SimulatedClock(NOW);
  const engine = createEngine({ seed, clock, maxInstancesPerUser: 2, listEventInterval: 0 });
  onTestFinished(() => engine.close());
  const sdk = engine.createClient();
  const user = { userID, userSig: () => engine.signUserSig(userID) };
  const view = render(
    // What is left unsent, or half written, is not for the next test.
    <ChatProvider sdk={sdk} user={user} outboxStorage={null} deviceStorage={null}>
      {children}
    </ChatProvider>,
  );
  return { engine, clock, sdk, view, user: userEvent.setup() };
}
