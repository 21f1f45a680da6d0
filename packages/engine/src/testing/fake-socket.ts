import type { SocketClass, SocketLike } from '../transports/socket-like.js';

type Listener = (event: { data: unknown; code: number; reason: string }) => void;

/** A WebSocket of which a test says what it does. */
export class FakeSocket implements SocketLike {
  /** Made by what is being tested, in order. */
  static made: FakeSocket[] = [];
  bufferedAmount = 0;
  readonly sent: string[] = [];
  readonly closings: (number | undefined)[] = [];
  readonly url: string;
  readonly #listeners = new Map<string, Listener[]>();

  constructor(url: string) {
    this.url = url;
    FakeSocket.made.push(this);
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(code?: number): void {
    this.closings.push(code);
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  /** Something happens to it. */
  tell(type: 'open' | 'error' | 'message' | 'close', event: Partial<Parameters<Listener>[0]> = {}) {
    const { data, code = 1006, reason = '' } = event;
    for (const listener of this.#listeners.get(type) ?? []) listener({ data, code, reason });
  }

  /** Something comes in. */
  say(frame: unknown): void {
    this.tell('message', { data: typeof frame === 'string' ? frame : JSON.stringify(frame) });
  }
}

/** {@link FakeSocket} as a class of sockets; the last one that was made. */
export function fakeSockets(): { socketClass: SocketClass; last(): FakeSocket } {
  FakeSocket.made = [];
  return {
    socketClass: FakeSocket,
    last() {
      const socket = FakeSocket.made.at(-1);
      if (!socket) throw new Error('No socket was made.');
      return socket;
    },
  };
}
