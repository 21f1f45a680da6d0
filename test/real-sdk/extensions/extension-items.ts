import type { WireExtension } from '../../../packages/engine/src/protocol/entities.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** An extension as the service tells it. */
export function itemOf({ key, value, sequence }: WireExtension): WireBody {
  return { Key: key, Value: value, Seq: sequence };
}
