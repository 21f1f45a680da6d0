import type { EngineSeed, NetworkPreset } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { lazy, type ReactNode, Suspense, useContext, useEffect, useState } from 'react';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { ar } from '../locales/ar/index.js';
import { en } from '../locales/en/index.js';
import { type ChatWorld, createChatWorld, type Faults, withMethods } from './chat-world.js';
import { teamSeed } from './seed.js';
import { StageConditionsContext } from './stage-conditions.js';

/** Most stories are looked at without. */
const EngineDevtools = lazy(() => import('@parlor/engine/devtools'));

interface StageProps {
  /** The team when left out. */
  seed?: EngineSeed;
  /** Who looks at it, unless the conditions name another: `ann` when left out. */
  userID?: string;
  /** Methods of the client that behave in another way. */
  methods?: Faults;
  /** On how many devices one person may be signed in; on one when left out: another one ends it. */
  devices?: number;
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
  devices = 1,
  prepare,
  isArabic = false,
  width,
  children,
}: StageProps) {
  const conditions = useContext(StageConditionsContext);
  const [world] = useState(() => createChatWorld(seed, { devices }));
  useEffect(() => {
    prepare?.(world);
  }, [world, prepare]);
  useNetwork(world, conditions.network);
  const viewerID = conditions.userID ?? userID;
  const style = { blockSize: '100dvh', inlineSize: width ?? 'auto', maxInlineSize: '100%' };
  return (
    <StringsProvider {...(isArabic ? ar : (conditions.language ?? en))}>
      <Viewer key={viewerID} world={world} userID={viewerID} methods={methods}>
        <div style={style}>{children}</div>
      </Viewer>
      {conditions.hasFaults && (
        <Suspense fallback={null}>
          <EngineDevtools engine={world.engine} />
        </Suspense>
      )}
    </StringsProvider>
  );
}

/** A story that cuts the line by itself is left alone. */
function useNetwork({ engine }: ChatWorld, network: NetworkPreset): void {
  useEffect(() => {
    if (network === 'good') return undefined;
    engine.network().use(network);
    return () => engine.network().reset();
  }, [engine, network]);
}

interface ViewerProps {
  world: ChatWorld;
  userID: string;
  methods: Faults;
  children: ReactNode;
}

/** One person's device. The world goes on when another one looks at it. */
function Viewer({ world, userID, methods, children }: ViewerProps) {
  const [device] = useState(() => {
    const { sdk, user } = world.visitor(userID);
    return { user, sdk: withMethods(sdk, methods) };
  });
  return (
    // What a story leaves unsent, or half written, is not for the next one.
    <ChatProvider sdk={device.sdk} user={device.user} outboxStorage={null} deviceStorage={null}>
      {children}
    </ChatProvider>
  );
}
