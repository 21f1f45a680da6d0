import type { EngineNetwork } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { lazy, Suspense, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { bePerson, leavePerson } from '../engine/be-person.js';
import { useLively } from '../engine/lively-wish.js';
import { localDevice } from '../engine/local-device.js';
import {
  endClient,
  engineNotice,
  localClient,
  localEngine,
  onEngineNotice,
  resetWorld,
} from '../engine/local-engine.js';
import { localOutbox } from '../engine/local-outbox.js';
import { people } from '../engine/people.js';
import { useDeveloperTools } from '../engine/use-developer-tools.js';
import { Messenger } from '../messenger/messenger.js';
import { forgetSteps } from '../onboarding/steps.js';
import { localAudio } from '../rooms/local-audio.js';

/** An app of your own has them behind `import.meta.env.DEV`; the demo shows them to whoever wants to see. */
const EngineDevtools = lazy(() => import('@parlor/engine/devtools'));

export interface LocalChatProps {
  userID: string;
  onLeave: () => void;
}

/** The messenger on the local engine. */
export function LocalChat({ userID, onLeave }: LocalChatProps) {
  const notice = useSyncExternalStore(onEngineNotice, engineNotice);
  const [hasDeveloperTools, setDeveloperTools] = useDeveloperTools();
  const [isLively, setLively] = useLively();
  const engine = localEngine();
  const isOffline = useIsOffline(engine.network());
  const [client] = useState(() => localClient(userID));
  const user = useMemo(
    () => ({
      userID,
      async userSig() {
        await bePerson(userID);
        return engine.signUserSig(userID);
      },
    }),
    [engine, userID],
  );

  function leave(): void {
    onLeave();
    // The engine outlives this person: the next one finds a good line.
    engine.network().reset();
    endClient(userID)
      .catch(() => undefined)
      .finally(() => leavePerson(userID));
  }

  return (
    <ChatProvider sdk={client} user={user} outboxStorage={localOutbox} deviceStorage={localDevice}>
      <Messenger
        contacts={people}
        audio={localAudio}
        notice={notice}
        onLeave={leave}
        world={{
          isOffline,
          setOffline: (offline) => engine.network().set({ isOnline: !offline }),
          hasDeveloperTools,
          setDeveloperTools,
          isLively,
          setLively,
          startOver() {
            forgetSteps();
            return resetWorld();
          },
        }}
      />
      {hasDeveloperTools && (
        <Suspense fallback={null}>
          {/* They are for developers, and speak English alone. */}
          <div lang="en" dir="ltr">
            <EngineDevtools engine={engine} position="bottom-start" />
          </div>
        </Suspense>
      )}
    </ChatProvider>
  );
}

/** Whether the line is cut: by the switch in the settings, or in the developer tools. */
function useIsOffline(network: EngineNetwork): boolean {
  const subscribe = useCallback((listener: () => void) => network.subscribe(listener), [network]);
  return useSyncExternalStore(subscribe, () => !network.conditions.isOnline);
}
