import type { MessageSnapshot, MessageSnapshotOf } from '../features/messages/index.js';

/** A text as a store keeps it; what a test does not name is ordinary. */
export function textSnapshot(
  changes: Partial<MessageSnapshotOf<'TIMTextElem'>> & { readonly ID: string },
): MessageSnapshot {
  return {
    conversationID: 'C2Cben',
    conversationType: 'C2C',
    to: 'ann',
    from: 'ben',
    flow: 'in',
    time: 1000,
    sequence: 1,
    clientSequence: 1,
    random: 1,
    clientTime: 1000,
    senderTinyID: '1',
    priority: 'Normal',
    nick: 'Ben',
    avatar: '',
    nameCard: '',
    status: 'success',
    isRead: false,
    isPeerRead: false,
    isRevoked: false,
    revoker: '',
    revokerInfo: { userID: '', nick: '', avatar: '' },
    revokeReason: '',
    isDeleted: false,
    isModified: false,
    version: 0,
    needReadReceipt: false,
    readReceiptInfo: { timestamp: 0 },
    atUserList: [],
    cloudCustomData: '',
    isSupportExtension: false,
    isBroadcastMessage: false,
    hasRiskContent: false,
    isSystemMessage: false,
    isResend: false,
    isPlaceMessage: 0,
    protocol: 'JSON',
    level: 0,
    pinnerInfo: null,
    sendState: null,
    isSending: false,
    uploadProgress: null,
    sendError: null,
    type: 'TIMTextElem',
    payload: { text: changes.ID },
    ...changes,
  };
}

/** A text in a group. */
export function groupSnapshot(
  changes: Partial<MessageSnapshotOf<'TIMTextElem'>> & { readonly ID: string },
): MessageSnapshot {
  return textSnapshot({
    conversationID: 'GROUPtea',
    conversationType: 'GROUP',
    to: 'tea',
    ...changes,
  });
}
