import { type EngineOptions, SimulatedClock } from '@parlor/engine';
import type { ChatError, ChatSDK } from '@parlor/sdk';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, onTestFinished } from 'vitest';
import { ChatContext } from '../chat-context.js';
import { createChatStore } from '../chat-store.js';
import { sessionFeature } from '../features/session/index.js';
import { clockPace } from './clock-pace.js';
import { createSlowSDK } from './slow-sdk.js';
import { createWorld, makeHostile } from './world.js';

/** How Ann's page is to be. */
export interface ClockPageOptions {
  readonly engine?: EngineOptions;
  /** Methods whose calls are counted, and can be held back and refused. */
  readonly methods?: readonly (keyof ChatSDK)[];
  /** Methods that do something else. */
  readonly instead?: (client: ChatSDK) => Partial<ChatSDK>;
  /** What others do before the page is opened. */
  readonly prepare?: (world: ReturnType<typeof createWorld>) => Promise<unknown>;
}

/** Ann's page with a hook on it, in a world whose time goes on when `pass` lets it. */
export async function openClockPage<Result>(
  useIt: () => Result,
  { engine, methods = [], instead, prepare }: ClockPageOptions = {},
) {
  const clock = new SimulatedClock();
  const world = createWorld({ clock, maxInstancesPerUser: 9, ...engine });
  await prepare?.(world);
  const client = world.engine.createClient();
  const slow = createSlowSDK({ ...client, ...instead?.(client) }, methods);
  const { sdk, emit } = makeHostile(slow.sdk);
  const chat = createChatStore(sdk, clockPace(clock));
  const errors: ChatError[] = [];
  chat.problems.listen((error) => errors.push(error));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ChatContext.Provider value={{ chat, queryClient: undefined }}>{children}</ChatContext.Provider>
  );
  let renders = 0;
  const { result, rerender, unmount } = renderHook(
    () => {
      renders += 1;
      return useIt();
    },
    { wrapper },
  );
  const session = chat.feature(sessionFeature);
  act(() => session.connect(world.userOf('ann')));
  onTestFinished(() => session.disconnect());
  await waitFor(() => expect(session.slice.read().state.status).toBe('ready'));
  return {
    ...world,
    ...{ client, chat, clock, errors, emit, rerender, unmount },
    ...{ hold: slow.hold, refuse: slow.refuse },
    get current(): Result {
      return result.current;
    },
    get renders(): number {
      return renders;
    },
    /** How often the method was asked. */
    asked: (name: keyof ChatSDK) => slow.called.filter((one) => one === name).length,
    /** Lets time go by, and React know of what has come. */
    async pass(milliseconds: number): Promise<void> {
      await act(() => clock.advance(milliseconds));
      act(() => chat.state.publish());
    },
  };
}
