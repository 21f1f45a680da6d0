import type { Clock } from '../core/clock.js';
import { reasonOf } from '../core/reason-of.js';
import type { OpenChannel } from '../protocol/channel.js';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import type { SocketClass } from './socket-like.js';
import { webSocketChannel } from './web-socket-client.js';

/** Where a server is, and how to call it. */
export interface ServerChannelOptions {
  url: string;
  /** The platform's own when left out. */
  socketClass: SocketClass | undefined;
  clock: Clock;
  onNotice(notice: string): void;
}

/** Lines to a server of the engine, and a word to the developer when there are none: once until there is one again. */
export function serverChannel(options: ServerChannelOptions): OpenChannel {
  const { url, clock, onNotice } = options;
  let told = '';
  const tell = (notice: string) => {
    if (notice !== told) onNotice(notice);
    told = notice;
  };
  const onReason = (reason: string) => tell(`The server at ${url} has ended a line: ${reason}`);
  return async (events) => {
    const socketClass = options.socketClass ?? globalThis.WebSocket;
    if (!socketClass) {
      tell(NO_WEB_SOCKET);
      throw new TypeError(NO_WEB_SOCKET);
    }
    let isHeard = false;
    try {
      const open = webSocketChannel(url, { socketClass, clock, onReason });
      return await open({
        onFrame(frame) {
          isHeard = true;
          if (frame.kind === 'welcome') told = '';
          if (frame.kind === 'refused') tell(otherVersion(url, frame.version));
          events.onFrame(frame);
        },
        onClose() {
          if (!isHeard && told === '') tell(`Nothing is said there. ${unreachable(url)}`);
          events.onClose();
        },
      });
    } catch (error) {
      tell(`${reasonOf(error)} ${unreachable(url)}`);
      throw error;
    }
  };
}

/**
 * The address of a server as it was given.
 *
 * Throws a `TypeError` that says what one looks like, when it is none.
 */
export function checkedServerURL(server: string): string {
  const url = parsed(server);
  if (url && ['ws:', 'wss:'].includes(url.protocol) && url.hash === '') return server;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  const meant = isWeb ? ` Did you mean ${server.replace(/^http/i, 'ws')}?` : '';
  throw new TypeError(
    `createEngine({ server }) needs the address of a WebSocket, such as ws://127.0.0.1:8080, and not “${server}”.${meant}`,
  );
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

const NO_WEB_SOCKET =
  'There is no WebSocket here: Node has one from version 22 on. Give createEngine that of the package ws, ' +
  'as { server, webSocket: WebSocket }.';

function unreachable(url: string): string {
  return `Is a server running at ${url}? “npx @parlor/engine serve” starts one. It is tried again.`;
}

function otherVersion(url: string, version: number): string {
  return (
    `The server at ${url} is of another build: it speaks protocol version ${version}, this page ${PROTOCOL_VERSION}. ` +
    'Install the same version of @parlor/engine on both sides.'
  );
}
