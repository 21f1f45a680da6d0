import type { Push } from '../../../packages/engine/src/protocol/pushes.js';
import type { GatewaySession } from './gateway-session.js';
import type { UplinkFrame, WireBody } from './wire-frame.js';

/** One command that has arrived. */
export interface Request extends UplinkFrame {
  readonly session: GatewaySession;
  /** Tells the SDK of something right after its answer. */
  afterwards(event: WireBody): void;
}

/**
 * Answers one command of the SDK from the engine. `ErrorCode: 0` is added; a `ChatError` becomes the
 * answer with its code. `undefined` answers nothing.
 */
export type Handler = (request: Request) => WireBody | undefined | Promise<WireBody | undefined>;

/** Handlers by the name of their command, without its service. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The events that tell the SDK of one push of the engine, each an item of an `EventArray`. */
export type PushTeller<Type extends Push['type']> = (
  push: Extract<Push, { type: Type }>,
  session: GatewaySession,
) => readonly WireBody[] | Promise<readonly WireBody[]>;

/** Who tells which pushes. */
export type PushTellers = { readonly [Type in Push['type']]?: PushTeller<Type> };
