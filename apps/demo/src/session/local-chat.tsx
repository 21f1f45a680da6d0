import { ChatProvider } from '@parlor/hooks';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { localDevice } from '../engine/local-device.js';
import { engineNotice, localEngine, onEngineNotice, resetWorld } from '../engine/local-engine.js';
import { localOutbox } from '../engine/local-outbox.js';
import { people } from '../engine/people.js';
import { Messenger } from '../messenger/messenger.js';
import { localAudio } from '../rooms/local-audio.js';

export interface LocalChatProps {
  userID: string;
  onLeave: () => void;
}

/** The messenger on the local engine. */
export function LocalChat({ userID, onLeave }: LocalChatProps) {
  const notice = useSyncExternalStore(onEngineNotice, engineNotice);
  const [isOffline, setOffline] = useState(false);
  const engine = localEngine();
  const [client] = useState(() => engine.createClient());
  const user = useMemo(
    () => ({ userID, userSig: () => engine.signUserSig(userID) }),
    [engine, userID],
  );

  function leave(): void {
    onLeave();
    // The engine outlives this person: the next one must find the line as the switch shows it.
    engine.setNetwork('online');
    // Logs out too; a client that was kicked out rejects, and is gone all the same.
    client.destroy().catch(() => undefined);
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
          setOffline(offline) {
            setOffline(offline);
            engine.setNetwork(offline ? 'offline' : 'online');
          },
          startOver: resetWorld,
        }}
      />
    </ChatProvider>
  );
}
