import { once } from 'node:events';
import { WebSocket } from 'ws';
import { PROTOCOL_VERSION } from '../../../packages/engine/src/protocol/version.js';

/** Who calls a server. */
export interface LightClientOptions {
  readonly url: string;
  readonly userID: string;
  readonly userSig: string;
  /** Told of every push, as it came over the wire. */
  onPush(data: Buffer): void;
}

/** Where a frame says of which kind it is, and what it says there of a push. */
const KIND_AT = 9;
const PUSH = 'p'.charCodeAt(0);

/**
 * A client that speaks the wire protocol and keeps nothing: thousands of them fit into a process, so that it is the server
 * that is measured.
 */
export class LightClient {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: { kind: string }) => void>();
  #lastID = 0;
  /** How often it was cut off. */
  losses = 0;

  private constructor(socket: WebSocket, onPush: (data: Buffer) => void) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      if (data[KIND_AT] === PUSH) onPush(data);
      else this.#answer(JSON.parse(String(data)));
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.losses += 1;
    });
  }

  /** Resolves when it is logged in. */
  static async connect({ url, userID, userSig, onPush }: LightClientOptions): Promise<LightClient> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    const client = new LightClient(socket, onPush);
    await once(socket, 'open');
    const hello = { kind: 'hello', version: PROTOCOL_VERSION, client: `load-${userID}`, line: 1 };
    socket.send(JSON.stringify(hello));
    await client.ask('session.login', { userID, userSig });
    return client;
  }

  /** Resolves with the answer; rejects when it is a refusal. */
  async ask(command: string, body: unknown): Promise<unknown> {
    this.#lastID += 1;
    const id = this.#lastID;
    const reply = await new Promise<{ kind: string }>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ kind: 'request', id, command, body }));
    });
    if (reply.kind !== 'reply') throw new Error(`${command} was refused: ${JSON.stringify(reply)}`);
    return reply;
  }

  close(): void {
    this.#socket.terminate();
  }

  #answer(frame: { kind: string; id?: number }): void {
    const { id } = frame;
    if (id === undefined) return;
    this.#waiting.get(id)?.(frame);
    this.#waiting.delete(id);
  }
}
