import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { endResponse } from './end-response.js';
import { FILES, type FileShelf } from './file-shelf.js';
import type { ServerHealth } from './health.js';
import type { Journal } from './journal.js';
import type { Origins } from './origins.js';
import type { ServerLimits } from './server-limits.js';

/** What a door leads to. */
export interface HttpDoorOptions {
  readonly origins: Origins;
  readonly limits: ServerLimits;
  readonly shelf: FileShelf;
  readonly journal: Journal;
  health(): ServerHealth;
  /** Whether nobody more may connect. */
  isFull(): boolean;
  onSocket(socket: WebSocket, origin: string | undefined): void;
}

/** Milliseconds in which a question over http has to be asked, and after which a connection that says nothing ends. */
const ASKED_WITHIN = 10_000;
const IDLE_LIMIT = 5_000;
const LOOKED_AT_EVERY = 2_000;

/** Connections beside those of clients: who asks for files, or how the server is. */
const MORE_CONNECTIONS = 1_000;

/** A message in pieces: no client cuts one up like this. */
const MOST_PIECES = 1_024;

/** The port at which a server is called: by WebSockets at `/`, and by http at `/health` and `/files/…`. */
export class HttpDoor {
  readonly server: Server;
  readonly #options: HttpDoorOptions;
  readonly #sockets: WebSocketServer;

  constructor(options: HttpDoorOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: options.limits.bytesPerFrame,
      maxFragments: MOST_PIECES,
    });
    this.server = createServer(
      {
        headersTimeout: ASKED_WITHIN,
        requestTimeout: ASKED_WITHIN,
        keepAliveTimeout: IDLE_LIMIT,
        connectionsCheckingInterval: LOOKED_AT_EVERY,
      },
      (request, response) => this.#answer(request, response),
    );
    this.server.maxConnections = options.limits.connections + MORE_CONNECTIONS;
    this.server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /** Takes no new connection, and ends those on which nothing is asked. Resolves when there are none. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeIdleConnections();
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = pathOf(request);
    const isHead = request.method === 'HEAD';
    const headers = this.#headersFor(request);
    for (const [name, value] of Object.entries(headers)) if (value) response.setHeader(name, value);
    if (request.method !== 'GET' && !isHead)
      return endResponse(response, 405, { allow: 'GET, HEAD' });
    if (path === '/health') return this.#tellHealth(response);
    if (!path.startsWith(FILES)) return endResponse(response, 404);
    void this.#options.shelf.answer(path.slice(FILES.length), request, response);
  }

  #tellHealth(response: ServerResponse): void {
    const body = JSON.stringify(this.#options.health());
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(body);
  }

  /** Pages that may connect may read what is here as well. */
  #headersFor({ headers: { origin } }: IncomingMessage): OutgoingHttpHeaders {
    const isReader = origin !== undefined && this.#options.origins.allows(origin);
    return { vary: 'origin', ...(isReader ? { 'access-control-allow-origin': origin } : {}) };
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // Whoever goes away while they are being refused is no fault.
    socket.on('error', () => socket.destroy());
    const { origins, isFull, onSocket, journal } = this.#options;
    const { origin } = request.headers;
    const turnAway = (status: string) => {
      journal.note('warn', 'turned away', { status, origin });
      // Who does not hang up would keep the connection: http looks after it no more.
      socket.once('finish', () => socket.destroy());
      socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    };
    if (pathOf(request) !== '/') return turnAway('404 Not Found');
    if (!origins.allows(origin)) return turnAway('403 Forbidden');
    if (isFull()) return turnAway('503 Service Unavailable');
    this.#sockets.handleUpgrade(request, socket, head, (opened) => onSocket(opened, origin));
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const [path = '/'] = url.split('?', 1);
  return path;
}
