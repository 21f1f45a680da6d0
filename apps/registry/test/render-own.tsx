import type { EngineSeed } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import {
  type ChatWorld,
  createChatWorld,
  type Faults,
  withMethods,
} from '../../../packages/ui/src/testing/chat-world.js';
import { teamSeed } from '../../../packages/ui/src/testing/seed.js';

interface RenderOwnOptions {
  /** The team when left out. */
  seed?: EngineSeed;
  /** Methods of the client that behave in another way. */
  methods?: Faults;
}

/** What was rendered, and the people around it. */
interface RenderedOwn extends ChatWorld {
  readonly user: UserEvent;
  readonly view: RenderResult;
}

/** Renders on a seeded local engine, to which Ann is being signed in. Nothing is laid out. */
export function renderOwn(
  children: ReactNode,
  { seed = teamSeed, methods = {} }: RenderOwnOptions = {},
): RenderedOwn {
  const world = createChatWorld(seed);
  onTestFinished(() => world.engine.close());
  const { sdk, user } = world.visitor('ann');
  const view = render(
    <ChatProvider sdk={withMethods(sdk, methods)} user={user}>
      {children}
    </ChatProvider>,
  );
  return { ...world, user: userEvent.setup(), view };
}
