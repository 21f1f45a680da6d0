import type { ClientFrame, EngineFrame } from './frames.js';

/**
 * One client's line to an engine, seen from the client.
 *
 * Promises: frames arrive in the order in which they were sent; what one side receives is a copy of
 * what the other sent, never the same object; after `onClose` nothing arrives any more.
 */
export interface Channel {
  send(frame: ClientFrame): void;
  close(): void;
}

/** What a client does with its line. */
export interface ChannelEvents {
  onFrame(frame: EngineFrame): void;
  /** The line was cut by the other side or by the network, not by {@link Channel.close}. */
  onClose(): void;
}

/**
 * Opens a line. Rejects when there is no way through; the client tries again later.
 */
export type OpenChannel = (events: ChannelEvents) => Promise<Channel>;

/** The engine's end of a line. */
export interface ClientLine {
  send(frame: EngineFrame): void;
  /** Cuts the line. */
  close(): void;
}

/** Where lines end: the part of an engine that a transport talks to. */
export interface Switchboard {
  /** A client has called. What it sends goes to `receive`, and `hangUp` tells that it is gone. */
  connect(line: ClientLine): { receive(frame: ClientFrame): void; hangUp(): void };
}
