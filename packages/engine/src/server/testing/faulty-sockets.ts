import { WebSocket } from 'ws';
import type { SocketClass } from '../../transports/socket-like.js';

/** Sockets of one page, and what can happen to them. */
export class FaultySockets {
  readonly webSocket: SocketClass;
  /** Nothing that the server says arrives, as if it was still under way. */
  isDeaf = false;
  readonly #open: WebSocket[] = [];

  constructor() {
    const isDeaf = () => this.isDeaf;
    const open = this.#open;
    this.webSocket = class extends WebSocket {
      constructor(url: string) {
        super(url);
        open.push(this);
      }

      override emit(event: string | symbol, ...args: unknown[]): boolean {
        return event === 'message' && isDeaf() ? true : super.emit(event, ...args);
      }
    };
  }

  /** Breaks what is open, without a word to the other side. */
  cut(): void {
    for (const socket of this.#open.splice(0)) socket.terminate();
    this.isDeaf = false;
  }
}
