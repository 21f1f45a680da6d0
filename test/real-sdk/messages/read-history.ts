import { messageIDOf } from '../../../packages/engine/src/core/ids.js';
import type { WireMessage } from '../../../packages/engine/src/protocol/entities.js';
import type { GatewaySession } from '../gateway/gateway-session.js';

/** How many messages the engine gives at once, at most. */
const LARGEST_PAGE = 100;

/** Part of a history, ascending. */
export interface Page {
  readonly messages: readonly WireMessage[];
  /** Whether there is nothing beyond it in the direction that was asked for. */
  readonly isCompleted: boolean;
}

/** Where a page begins, as the engine's protocol says it. */
interface Place {
  readonly conversationID: string;
  readonly beforeID?: string;
  readonly beforeSequence?: number;
}

/** Reads a C2C history back from its end until there is enough of it. */
export async function readBack(
  session: GatewaySession,
  conversationID: string,
  isEnough: (messages: readonly WireMessage[]) => boolean,
  later: readonly WireMessage[] = [],
): Promise<Page> {
  const [oldest] = later;
  const place = { conversationID, ...(oldest && { beforeID: messageIDOf(oldest) }) };
  const page = await readPage(session, place, LARGEST_PAGE);
  const messages = [...page.messages, ...later];
  if (page.isCompleted || isEnough(messages)) return { ...page, messages };
  return readBack(session, conversationID, isEnough, messages);
}

/** Part of a history, as the engine gives it. */
export async function readPage(
  session: GatewaySession,
  place: Place,
  limit: number,
): Promise<Page> {
  return remembered(session, await session.call('messages.history', { ...place, limit }));
}

/** The same, whose messages the SDK may name from now on. */
export function remembered<Some extends Page>(session: GatewaySession, page: Some): Some {
  for (const message of page.messages) session.messages.remember(message);
  return page;
}
