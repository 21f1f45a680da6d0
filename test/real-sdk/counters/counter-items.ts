import type { WireCounter } from '../../../packages/engine/src/protocol/counter-commands.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** A counter as the service tells it. */
export function counterItemOf({ key, value }: WireCounter): WireBody {
  return { Key: key, Value: value };
}
