import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Gateway } from '../gateway/gateway.js';
import { readUplink, writeDownlink } from '../gateway/wire-frame.js';

/** A gateway that pages reach by a real WebSocket of this machine. */
export interface ServedGateway {
  /** What the SDK takes as `proxyServer`. */
  readonly proxyServer: string;
  /** Offline cuts every connection and refuses new ones, until it is online again. */
  setNetwork(state: 'online' | 'offline'): void;
  /** Cuts every connection, and is reached by nobody any more. */
  close(): Promise<void>;
}

/** Serves a gateway on a free port of this machine. */
export async function serveGateway(gateway: Gateway): Promise<ServedGateway> {
  let isOnline = true;
  const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    verifyClient: () => isOnline,
  });
  server.on('connection', (socket, request) => connect(gateway, socket, request));
  await once(server, 'listening');

  function cutAll(): void {
    for (const socket of server.clients) socket.terminate();
  }
  return {
    proxyServer: `ws://127.0.0.1:${portOf(server)}`,
    setNetwork(state) {
      isOnline = state === 'online';
      if (!isOnline) cutAll();
    },
    async close() {
      cutAll();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

/** The SDK says in its path how it wants its frames, and in its query who it is. */
function connect(gateway: Gateway, socket: WebSocket, { url = '' }: IncomingMessage): void {
  const { pathname, searchParams: params } = new URL(url, 'ws://127.0.0.1');
  const isBinary = pathname.endsWith('/binfo');
  const session = gateway.connect({
    params,
    deliver: (frame) => socket.send(writeDownlink(frame, isBinary)),
    close: () => socket.terminate(),
  });
  socket.on('message', (data: RawData) => void gateway.receive(session, readUplink(data)));
  socket.on('close', () => session.end());
}

/** Where a server that listens on a port of its own choice is found. */
function portOf(server: WebSocketServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gateway has no port.');
  return address.port;
}
