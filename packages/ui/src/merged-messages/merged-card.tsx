'use client';

import type { MessageSnapshotOf } from '@parlor/hooks';
import { ForwardIcon } from '../internals/icons.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useThread } from '../message-thread/thread-context.js';

/** What {@link MergedCard} takes. */
export interface MergedMessagesProps {
  /** The messages that were forwarded as one. */
  message: MessageSnapshotOf<'TIMRelayElem'>;
}

const MOST_LINES = 4;
/** More does not fit a line. */
const LONGEST_LINE = 200;

/** Several messages forwarded as one: their title and the first lines. Pressing it shows them all. */
export function MergedCard({ message }: MergedMessagesProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  const { openMerged } = useThread();
  const { payload } = message;
  const title = oneLine(plainText(payload.title));
  const lines = linesOf(payload.abstractList);
  if (payload.layersOverLimit === true) {
    return <span className="parlor-message-gone">{strings.mergedTooDeep}</span>;
  }
  const count = Array.isArray(payload.messageList) ? payload.messageList.length : 0;
  const content = (
    <>
      <bdi className="parlor-merged-title">{strings.mergedMessages(title)}</bdi>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else, and may be the same.
        <bdi key={index} className="parlor-merged-line">
          {line}
        </bdi>
      ))}
      <span className="parlor-merged-foot">
        {count > 0 ? strings.mergedCount(count, formats.number(count)) : strings.mergedOpen}
        {openMerged && <ForwardIcon size={14} aria-hidden="true" />}
      </span>
    </>
  );
  if (!openMerged) return <div className="parlor-merged">{content}</div>;
  return (
    <button
      type="button"
      className="parlor-merged"
      aria-haspopup="dialog"
      onClick={() => openMerged(message)}
    >
      {content}
    </button>
  );
}

function linesOf(abstractList: unknown): readonly string[] {
  if (!Array.isArray(abstractList)) return [];
  const lines = abstractList.slice(0, MOST_LINES).map((line) => oneLine(plainText(line)));
  return lines.filter((line) => line !== '').map((line) => shorten(line, LONGEST_LINE));
}
