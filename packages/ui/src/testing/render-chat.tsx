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
  type WorldOptions,
  withMethods,
} from './chat-world.js';
import { stubLayout } from './layout.js';
import { teamSeed } from './seed.js';

interface RenderChatOptions extends WorldOptions {
  /** The team when left out. */
  seed?: EngineSeed;
  /** Who looks at it: `ann` when left out. */
  userID?: string;
  /** Methods of the client that behave in another way. */
  methods?: Faults;
}

/** What was rendered, and the people around it. */
export interface RenderedChat extends ChatWorld {
  readonly user: UserEvent;
  readonly view: RenderResult;
  /** Renders something else under the same provider. */
  rerender(children: ReactNode): void;
}

/** Renders on a seeded local engine, to which somebody is being signed in. */
export function renderChat(children: ReactNode, options: RenderChatOptions = {}): RenderedChat {
  const { seed = teamSeed, userID = 'ann', methods = {}, ...application } = options;
  stubLayout();
  const world = createChatWorld(seed, application);
  onTestFinished(() => world.engine.close());
  const { sdk, user } = world.visitor(userID);
  const client = withMethods(sdk, methods);
  const wrap = (inner: ReactNode) => (
    <ChatProvider sdk={client} user={user}>
      {inner}
    </ChatProvider>
  );
  const view = render(wrap(children));
  const rerender = (next: ReactNode) => view.rerender(wrap(next));
  return { ...world, user: userEvent.setup(), view, rerender };
}
