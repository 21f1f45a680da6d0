'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { ReadIcon, SendingIcon, SentIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { GroupReceipt } from './group-receipt.js';

/** What {@link Receipt} takes. */
export interface ReceiptProps {
  /** A message of mine. */
  message: MessageSnapshot;
}

/** How far an own message has come. */
export type ReceiptStatus = 'sending' | 'sent' | 'read';

const ICONS = { sending: SendingIcon, sent: SentIcon, read: ReadIcon };

/**
 * A clock, one tick or two: on its way, stored by the service, read by the other side. In groups, of messages that were
 * made with `needReadReceipt`: how many have read it.
 */
export function Receipt({ message }: ReceiptProps) {
  const strings = useChatStrings();
  const status = receiptStatus(message);
  if (!status) return null;
  if (status !== 'sending' && message.conversationType === 'GROUP' && message.needReadReceipt) {
    return (
      <GroupReceipt
        message={message}
        ticks={(isReadByAll, label) => (
          <Ticks status={isReadByAll ? 'read' : 'sent'} label={label} />
        )}
      />
    );
  }
  const labels = { sending: strings.sending, sent: strings.sent, read: strings.readByPeer };
  return <Ticks status={status} label={labels[status]} />;
}

function Ticks({ status, label }: { status: ReceiptStatus; label: string }) {
  const Icon = ICONS[status];
  return (
    <span className="parlor-receipt" data-status={status}>
      <Icon size={14} strokeWidth={2.25} aria-hidden="true" />
      <span className="parlor-visually-hidden">{label}</span>
    </span>
  );
}

/** `undefined` for others' messages and for failed ones, which say so in words. */
export function receiptStatus(message: MessageSnapshot): ReceiptStatus | undefined {
  if (message.flow !== 'out' || message.isRevoked) return undefined;
  if (message.isSending || message.status === 'unSend') return 'sending';
  if (message.status === 'fail') return undefined;
  const isRead = message.isPeerRead || message.readReceiptInfo?.isPeerRead === true;
  return isRead ? 'read' : 'sent';
}
