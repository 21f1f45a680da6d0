'use client';

import { type MessageSnapshot, useReceiptOf } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { useCell } from '../internals/cell.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useThread } from './thread-context.js';

interface GroupReceiptProps {
  message: MessageSnapshot;
  /** One tick, or two when all have read it. */
  ticks: (isReadByAll: boolean, label: string) => ReactNode;
}

/**
 * How many in the group have read an own message, kept up to date while it is shown. Pressed, it says who.
 */
export function GroupReceipt({ message, ticks }: GroupReceiptProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  const { actions, parts } = useThread();
  useReceiptOf(message.ID);
  const isOpen = useCell(
    actions.surface,
    (surface) => surface?.kind === 'readers' && surface.messageID === message.ID,
  );
  const { readCount, unreadCount } = message.readReceiptInfo ?? {};
  const read = countOf(readCount);
  const total = read + countOf(unreadCount);
  if (total === 0) return <>{ticks(false, strings.sent)}</>;
  const isAll = read === total;
  const label = isAll
    ? strings.readByAll
    : strings.readBy(formats.number(read), formats.number(total));
  const content = (
    <>
      {read > 0 && <span aria-hidden="true">{label}</span>}
      {ticks(isAll, read === 0 ? strings.readByNobody : label)}
    </>
  );
  if (!parts.Readers) return <span className="parlor-group-receipt">{content}</span>;
  return (
    <button
      type="button"
      className="parlor-group-receipt"
      title={strings.readers}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => {
        if (isOpen) actions.close();
        else actions.open({ kind: 'readers', messageID: message.ID });
      }}
    >
      {content}
    </button>
  );
}

/** Counts come from the service, and may be anything. */
function countOf(value: unknown): number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? Math.floor(value) : 0;
}
