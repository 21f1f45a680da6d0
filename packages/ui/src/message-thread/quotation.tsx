'use client';

import { type MessageSnapshot, type Quote, quoteOf, useMessage } from '@parlor/hooks';
import { summarizeMessage } from '../internals/message-summary.js';
import { oneLine } from '../internals/plain-text.js';
import { senderName } from '../internals/sender-name.js';
import { shorten } from '../internals/shorten.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { coverOf, type Picture, pictureOf, pictureUrl } from '../message-media/picture.js';
import { useThread } from './thread-context.js';

/** What {@link Quotation} takes. */
export interface QuotationProps {
  /** The message that answers another one. */
  message: MessageSnapshot;
}

/**
 * What a message answers, above what it says: who, a line of it, and its picture. Pressing it goes there, where the
 * thread can. What the answer says of it is the answering person's word; when the message itself is loaded, it counts.
 */
export function Quotation({ message }: QuotationProps) {
  const quote = message.isRevoked ? undefined : quoteOf(message);
  return quote ? <Quoted quote={quote} /> : null;
}

/** Whether a message answers one. */
export function isAnswer(message: MessageSnapshot): boolean {
  return !message.isRevoked && quoteOf(message) !== undefined;
}

function Quoted({ quote }: { quote: Quote }) {
  const strings = useChatStrings();
  const { conversationID, jumpTo } = useThread();
  const original = useMessage(conversationID, quote.messageID);
  const name = useQuotedName(quote, original);
  const text = useQuotedText(quote, original);
  const picture = original && smallPictureOf(original);
  const content = (
    <>
      <span className="parlor-quotation-words" aria-hidden="true">
        <bdi className="parlor-quotation-name">{name}</bdi>
        <bdi className="parlor-quotation-text" data-gone={original?.isRevoked || undefined}>
          {text}
        </bdi>
      </span>
      {picture && (
        <img
          className="parlor-quotation-picture"
          src={picture}
          alt=""
          loading="lazy"
          referrerPolicy="no-referrer"
          draggable={false}
        />
      )}
      <span className="parlor-visually-hidden">{strings.quotation(name, text)}</span>
    </>
  );
  if (!jumpTo || original?.isRevoked) return <div className="parlor-quotation">{content}</div>;
  const { messageID, sequence, time } = quote;
  const target = { messageID, ...(sequence > 0 && { sequence }), ...(time > 0 && { time }) };
  return (
    <button type="button" className="parlor-quotation" onClick={() => jumpTo(target)}>
      {content}
    </button>
  );
}

function useQuotedName({ sender }: Quote, original: MessageSnapshot | undefined): string {
  const strings = useChatStrings();
  if (!original) return oneLine(sender) || strings.unknownPerson;
  return original.flow === 'out' ? strings.you : senderName(original);
}

function useQuotedText({ abstract }: Quote, original: MessageSnapshot | undefined): string {
  const strings = useChatStrings();
  const formats = useFormats();
  if (!original) return shorten(oneLine(abstract), LONGEST_LINE) || strings.custom;
  if (original.isRevoked) return strings.messageRevoked;
  return shorten(summarizeMessage(original, strings, formats), LONGEST_LINE);
}

/** More does not fit a line. */
const LONGEST_LINE = 200;

/** Device pixels that are enough for the picture in a quotation. */
const SMALL = { width: 80, height: 80 };

/** The address of a picture of what is quoted; `undefined` when there is none that may be loaded. */
function smallPictureOf(message: MessageSnapshot): string | undefined {
  if (message.isRevoked) return undefined;
  const picture: Picture | undefined =
    message.type === 'TIMImageElem'
      ? pictureOf(message.payload)
      : message.type === 'TIMVideoFileElem'
        ? coverOf(message.payload)
        : undefined;
  return picture && pictureUrl(picture, SMALL);
}
