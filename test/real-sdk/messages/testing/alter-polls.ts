import { vi } from 'vitest';
import { isRecord, list } from '../../gateway/fields.js';
import { GatewaySession } from '../../gateway/gateway-session.js';
import type { WireBody } from '../../gateway/wire-frame.js';

/**
 * Changes what polls of live rooms are answered, to say what Parlor's engine never does: each item that was said to
 * them becomes those that `alter` makes of it. `vi.restoreAllMocks()` ends it.
 */
export function alterPolls(alter: (item: WireBody) => readonly WireBody[]): void {
  const { answer } = GatewaySession.prototype;
  vi.spyOn(GatewaySession.prototype, 'answer').mockImplementation(function (
    this: GatewaySession,
    servcmd,
    seq,
    body,
  ) {
    const items = list(body, 'RspMsgList').filter(isRecord);
    const altered = items.length > 0 ? { ...body, RspMsgList: items.flatMap(alter) } : body;
    answer.call(this, servcmd, seq, altered);
  });
}
