import type { ClientFrame, EngineFrame } from '../protocol/frames.js';

/** The first message to a SharedWorker: here is a port of its own for one client. */
export interface LineRequest {
  kind: 'parlor.line';
  /** The name of a Web Lock that the page holds as long as it lives; absent where there are none. */
  lock?: string;
}

/** What goes over a line's port: the protocol's frames, and a word that the line ends. */
export type PortMessage<Frame extends ClientFrame | EngineFrame> = Frame | { kind: 'parlor.end' };

/** Whether something that came from a port is a message of ours. */
export function hasKind(data: unknown): data is { kind: string } {
  return (
    typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string'
  );
}
