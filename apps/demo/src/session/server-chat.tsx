import { ChatProvider, createDeviceStorage, createOutboxStorage } from '@parlor/hooks';
import { webrtcAudio } from '@parlor/hooks/webrtc-audio';
import { type ChatEvent, EVENT } from '@parlor/sdk';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import {
  forgetServerNotice,
  onServerNotice,
  serverEngine,
  serverNotice,
} from '../engine/server-engine.js';
import type { ServerAccount } from '../identity.js';
import { Messenger } from '../messenger/messenger.js';

export interface ServerChatProps {
  account: ServerAccount;
  onLeave: () => void;
}

/** From browser to browser. */
const audio = webrtcAudio();

/** The messenger on a server of Parlor's engine. */
export function ServerChat({ account, onLeave }: ServerChatProps) {
  const { server, userID, userSig } = account;
  const notice = useSyncExternalStore(onServerNotice, serverNotice);
  const engine = serverEngine(server);
  const [client] = useState(() => engine.createClient());
  // On each server, other people have the same userIDs.
  const storages = useMemo(
    () => ({
      outboxStorage: createOutboxStorage(server),
      deviceStorage: createDeviceStorage(server),
    }),
    [server],
  );
  const user = useMemo(
    () => ({ userID, userSig: userSig ?? (() => engine.signUserSig(userID)) }),
    [engine, userID, userSig],
  );

  useEffect(() => {
    const listen = ({ data }: ChatEvent<typeof EVENT.NET_STATE_CHANGE>) => {
      if (data.state === 'connected') forgetServerNotice();
    };
    client.on(EVENT.NET_STATE_CHANGE, listen);
    return () => client.off(EVENT.NET_STATE_CHANGE, listen);
  }, [client]);

  function leave(): void {
    onLeave();
    client.destroy().catch(() => undefined);
  }

  return (
    <ChatProvider sdk={client} user={user} {...storages}>
      <Messenger audio={audio} notice={notice} onLeave={leave} />
    </ChatProvider>
  );
}
