import type { WireMessage, WireModification } from '../../protocol/entities.js';

/** What those are told of a message that has changed who know it. */
export function modificationOf(message: WireMessage): WireModification {
  const { conversationType, from, to, senderTinyID, clientTime, random, sequence, time } = message;
  const { elements, cloudCustomData, version, checkResult } = message;
  return {
    conversationType,
    from,
    to,
    senderTinyID,
    clientTime,
    random,
    sequence,
    time,
    elements,
    cloudCustomData,
    version,
    ...(checkResult !== undefined && { checkResult }),
  };
}
