import type { WireExtensionChange } from '../../../packages/engine/src/protocol/entities.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { itemOf } from './extension-items.js';
import { OPERATION } from './operations.js';

/** Changes of extensions. */
export const extensionTellers: PushTellers = {
  'extensions.changed': ({ messageID, lastSequence, change }, { messages }) => {
    const [TinyId, MsgClientTime, MsgRandom] = messageID.split('-');
    const info = { MsgClientTime: Number(MsgClientTime), MsgRandom: Number(MsgRandom) };
    const isOfGroup = messages.byID(messageID)?.conversationType === 'GROUP';
    const MsgExtensionNotify = {
      TinyId,
      ...(isOfGroup ? { ExtensionGroupMsgInfo: info } : { ExtensionC2cMsgInfo: info }),
      MsgOptType: change.operation,
      ...changedKeys(change),
      MsgLastSeq: lastSequence,
    };
    return [{ Event: 20, MsgExtensionNotify }];
  },
};

function changedKeys(change: WireExtensionChange): WireBody {
  if (change.operation === OPERATION.clear) {
    return { ClearKVInfo: [{ ClearMsgSeq: change.clearSequence }] };
  }
  const info = [{ MsgKeyValue: change.extensions.map(itemOf) }];
  return change.operation === OPERATION.set ? { SetKVInfo: info } : { DeleteKVInfo: info };
}
