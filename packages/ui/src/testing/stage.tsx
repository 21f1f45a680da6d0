import type { EngineSeed } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { english } from '../internals/strings/english.js';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { arabic } from './arabic.js';
import { type ChatWorld, createChatWorld, type Faults, withMethods } from './chat-world.js';
import { teamSeed } from './seed.js';

interface StageProps {
  /** The team when left out. */
  seed?: EngineSeed;
  /** Who looks at it: `ann` when left out. */
  userID?: string;
  /** Methods of the client that behave in another way. */
  methods?: Faults;
  /** What others do once the stage is there. */
  prepare?: (world: ChatWorld) => unknown;
  /** Speaks Arabic. */
  isArabic?: boolean;
  /** Width in pixels; all that there is when left out. */
  width?: number;
  children: ReactNode;
}

/** A seeded local engine, and somebody who is signed in to it: what every story stands on. */
export function Stage({
  seed = teamSeed,
  userID = 'ann',
  methods = {},
  prepare,
  isArabic = false,
  width,
  children,
}: StageProps) {
  const [stage] = useState(() => {
    const world = createChatWorld(seed);
    const { sdk, user } = world.visitor(userID);
    return { world, user, sdk: withMethods(sdk, methods) };
  });
  useEffect(() => {
    prepare?.(stage.world);
  }, [stage, prepare]);
  const style = { blockSize: '100%', inlineSize: width ?? 'auto', maxInlineSize: '100%' };
  return (
    <StringsProvider locale={isArabic ? 'ar' : 'en'} strings={isArabic ? arabic : english}>
      <ChatProvider sdk={stage.sdk} user={stage.user}>
        <div style={style}>{children}</div>
      </ChatProvider>
    </StringsProvider>
  );
}
