import { TYPES } from '@parlor/sdk';
import type { WireMessage } from '../../../packages/engine/src/protocol/entities.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { WireBody } from '../gateway/wire-frame.js';

const TOPIC_UPDATED = 8;

type Events = Promise<readonly WireBody[]>;

/** The tips of changes that a session has asked for and that are not answered yet. */
const held = new WeakMap<GatewaySession, Events[]>();

/**
 * Makes a change of a topic, and returns what is to be told of it after the answer. What the SDK believes of a topic
 * when the answer comes only the tip sets right again: it must not come first.
 */
export async function holdingTips(
  session: GatewaySession,
  change: () => Promise<unknown>,
): Promise<WireBody[]> {
  const tips: Events[] = [];
  held.set(session, tips);
  try {
    await change();
  } finally {
    held.delete(session);
  }
  return (await Promise.all(tips)).flat();
}

/** Whether a message is the tip of a change that is not answered yet: it is told after that. */
export function isHeld(session: GatewaySession, message: WireMessage, tell: () => Events): boolean {
  const tips = held.get(session);
  const [element] = message.elements;
  const isOfTopic =
    element?.type === TYPES.MSG_GRP_TIP && element.content['operationType'] === TOPIC_UPDATED;
  if (!tips || !isOfTopic || message.from !== session.userID) return false;
  tips.push(tell());
  return true;
}
