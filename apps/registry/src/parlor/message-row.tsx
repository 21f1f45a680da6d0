'use client';

import './parlor.css';
import './message-row.css';
import type { MessageSnapshot } from '@parlor/hooks';
import { Fragment, type ReactNode } from 'react';
import { Avatar } from './avatar';
import { summaryOf, textOf } from './message-summary';
import { linksIn, safeAddress } from './text-links';

const WORDS = { sending: 'Sending…', failed: 'Not sent.', sendAgain: 'Send again' };

export interface MessageRowProps {
  message: MessageSnapshot;
  /** Sends one again that has failed. */
  onResend: (messageID: string) => void;
  /** What stands below the bubble: reactions, say. */
  children?: ReactNode;
}

/** One message: who has said it, what, when, and whether it has been sent. */
export function MessageRow({ message, onResend, children }: MessageRowProps) {
  if (message.type === 'TIMGroupTipElem') {
    return (
      <div className="parlor parlor-own-message" data-flow="tip">
        {summaryOf(message)}
      </div>
    );
  }
  const name = message.nameCard || message.nick || message.from;
  const isTheirs = message.flow === 'in';
  return (
    <div
      className="parlor parlor-own-message"
      data-flow={message.flow}
      data-status={message.status}
    >
      {isTheirs && <Avatar name={name} url={message.avatar} />}
      <div className="parlor-own-message-body">
        {isTheirs && <bdi className="parlor-own-message-name">{name}</bdi>}
        <div className="parlor-own-message-bubble" dir="auto">
          <Content message={message} />
        </div>
        {children}
        <Facts message={message} onResend={onResend} />
      </div>
    </div>
  );
}

function Content({ message }: { message: MessageSnapshot }) {
  if (message.isRevoked) return summaryOf(message);
  if (message.type === 'TIMTextElem') return <Linked text={textOf(message.payload, 'text')} />;
  if (message.type === 'TIMImageElem') {
    const url = message.payload.imageInfoArray.at(-1)?.url ?? '';
    if (/^(?:https?|blob):/i.test(url)) return <img src={url} alt={summaryOf(message)} />;
  }
  if (message.type === 'TIMFileElem') {
    const fileName = textOf(message.payload, 'fileName');
    const href = safeAddress(textOf(message.payload, 'fileUrl'));
    if (href !== undefined) {
      return (
        <a href={href} download={fileName} target="_blank" rel="noopener noreferrer">
          {fileName || summaryOf(message)}
        </a>
      );
    }
  }
  return summaryOf(message);
}

/** A text with its http(s) links. Nothing in it is ever HTML. */
function Linked({ text }: { text: string }) {
  return linksIn(text).map((part, index) =>
    part.href === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing else, and no state.
      <Fragment key={index}>{part.text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <a key={index} href={part.href} target="_blank" rel="noopener noreferrer">
        {part.text}
      </a>
    ),
  );
}

function Facts({ message, onResend }: Pick<MessageRowProps, 'message' | 'onResend'>) {
  const { ID, isSending, sendState, time } = message;
  if (sendState === 'failed') {
    return (
      <span className="parlor-own-message-facts parlor-own-message-failed" role="alert">
        {WORDS.failed}{' '}
        <button type="button" className="parlor-own-button" onClick={() => onResend(ID)}>
          {WORDS.sendAgain}
        </button>
      </span>
    );
  }
  if (isSending) return <span className="parlor-own-message-facts">{WORDS.sending}</span>;
  const sentAt = new Date(time * 1000);
  return (
    <time className="parlor-own-message-facts" dateTime={sentAt.toISOString()}>
      {sentAt.toLocaleTimeString(undefined, { timeStyle: 'short' })}
    </time>
  );
}
