/** The part of a WebSocket that a line needs. Browsers have it, Node from version 22 on, and the package `ws`. */
export interface SocketLike {
  /** Bytes that were sent and have not gone out yet. */
  readonly bufferedAmount: number;
  /** Sends a frame. */
  send(text: string): void;
  /** Closes it, with a code of the WebSocket protocol and a reason of at most 123 bytes. */
  close(code?: number, reason?: string): void;
  /** Calls back when it is open, or cannot be opened. */
  addEventListener(type: 'open' | 'error', listener: () => void): void;
  /** Calls back with what has arrived. */
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  /** Calls back when it is closed. */
  addEventListener(
    type: 'close',
    listener: (event: { readonly code: number; readonly reason: string }) => void,
  ): void;
}

/** How WebSockets are made: the class `WebSocket` of the platform, or that of the package `ws`. */
export type SocketClass = new (url: string) => SocketLike;
