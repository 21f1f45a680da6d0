import type { EngineOptions } from '@parlor/engine';
import type { ChatSDK } from '@parlor/sdk';
import { act } from '@testing-library/react';
import { createSlowSDK } from './slow-sdk.js';
import { collectErrors, createWorld, makeHostile, renderReady } from './world.js';

/** How Ann's page is to be. */
export interface PeoplePageOptions {
  readonly engine?: EngineOptions;
  /** Methods whose calls are written down, and can be held back and refused. */
  readonly methods?: readonly (keyof ChatSDK)[];
  /** Whether the methods are held back from the start, until `letGo`. */
  readonly isHeld?: boolean;
  /** Methods that do something else. */
  readonly instead?: (
    client: ChatSDK,
  ) => Readonly<Partial<Record<keyof ChatSDK, (...args: never[]) => unknown>>>;
  /** What others do before the page is opened. */
  readonly prepare?: (world: ReturnType<typeof createWorld>) => Promise<unknown>;
}

/** Ann's page with a hook on it. What it asks of the methods is in `log`: `followUser ["ben"]`. */
export async function openPeoplePage<Result>(
  useIt: () => Result,
  { engine, methods = [], isHeld = false, instead, prepare }: PeoplePageOptions = {},
) {
  const world = createWorld(engine);
  await prepare?.(world);
  const client = world.engine.createClient();
  const slow = createSlowSDK(client, methods);
  const letGo = isHeld ? slow.hold() : () => {};
  const { sdk, log } = writeDown(slow.sdk, methods);
  Object.assign(sdk, instead?.(client));
  const hostile = makeHostile(sdk);
  const { errors, onError } = collectErrors();
  const user = world.userOf('ann');
  const view = await renderReady(useIt, { sdk: hostile.sdk, user, onError });
  return { ...world, ...hostile, ...slow, sdk: hostile.sdk, client, view, errors, log, letGo };
}

/** Lets React be told of what has come so far: the state is published once a frame. */
export async function nextFrame(): Promise<void> {
  await act(() => new Promise<unknown>((resolve) => requestAnimationFrame(resolve)));
}

/** The same SDK, and what it is asked: names of methods with their arguments. */
function writeDown(client: ChatSDK, methods: readonly (keyof ChatSDK)[]) {
  const log: string[] = [];
  const sdk: ChatSDK = { ...client };
  for (const name of methods) {
    const method = Reflect.get(client, name);
    Reflect.set(sdk, name, (...args: unknown[]) => {
      log.push([name, ...args.map((argument) => JSON.stringify(argument))].join(' '));
      return Reflect.apply(method, client, args);
    });
  }
  return { sdk, log };
}
