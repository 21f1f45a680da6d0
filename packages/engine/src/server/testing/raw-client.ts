import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { EngineFrame } from '../../protocol/frames.js';
import { PROTOCOL_VERSION } from '../../protocol/version.js';

/** How a connection has ended. */
export interface Ending {
  readonly code: number;
  readonly reason: string;
}

let lastClient = 0;

/** A client that says whatever it likes. */
export class RawClient {
  readonly frames: EngineFrame[] = [];
  readonly socket: WebSocket;
  readonly closed: Promise<Ending>;
  #lastID = 0;
  readonly #waiting = new Map<number, (frame: EngineFrame) => void>();

  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(url, { headers, maxPayload: 0 });
    this.socket.on('error', () => {});
    this.socket.on('message', (data) => this.#take(JSON.parse(String(data))));
    this.closed = new Promise((resolve) => {
      this.socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }));
    });
    onTestFinished(() => this.socket.terminate());
  }

  /** A connection that is open. */
  static async open(url: string, headers?: Record<string, string>): Promise<RawClient> {
    const client = new RawClient(url, headers);
    await once(client.socket, 'open');
    return client;
  }

  /** A connection on which hello was said. */
  static async greeted(url: string): Promise<RawClient> {
    const client = await RawClient.open(url);
    client.say(hello());
    await once(client.socket, 'message');
    return client;
  }

  /** Sends anything at all, as JSON. */
  say(frame: unknown): void {
    this.socket.send(JSON.stringify(frame));
  }

  /** Asks; the answer as it came. */
  ask(command: string, body: unknown): Promise<EngineFrame> {
    this.#lastID += 1;
    return this.repeat(this.#lastID, command, body);
  }

  /** Asks under a number of one's own. */
  repeat(id: number, command: string, body: unknown): Promise<EngineFrame> {
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.say({ kind: 'request', id, command, body });
    });
  }

  #take(frame: EngineFrame): void {
    this.frames.push(frame);
    if (frame.kind === 'reply' || frame.kind === 'failure') this.#waiting.get(frame.id)?.(frame);
  }
}

/** The first frame of a client that has no other line. */
export function hello(): object {
  lastClient += 1;
  return { kind: 'hello', version: PROTOCOL_VERSION, client: `raw-${lastClient}`, line: 1 };
}
