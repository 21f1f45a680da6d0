'use client';

import './parlor.css';
import './message-row.css';
import type { MessageSnapshot } from '@parlor/hooks';
import { Fragment, type ReactNode } from 'react';
import { Avatar } from './avatar';
import { summaryOf, textOf } from './message-summary';

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
      <div className="parlor parlor-message" data-flow="tip">
        {summaryOf(message)}
      </div>
    );
  }
  const name = message.nameCard || message.nick || message.from;
  const isTheirs = message.flow === 'in';
  return (
    <div className="parlor parlor-message" data-flow={message.flow} data-status={message.status}>
      {isTheirs && <Avatar name={name} url={message.avatar} />}
      <div className="parlor-message-body">
        {isTheirs && <bdi className="parlor-message-name">{name}</bdi>}
        <div className="parlor-message-bubble" dir="auto">
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
  if (message.type === 'TIMFileElem' && /^https?:/i.test(textOf(message.payload, 'fileUrl'))) {
    const { fileUrl, fileName } = message.payload;
    return (
      <a href={fileUrl} download={fileName} target="_blank" rel="noopener noreferrer">
        {fileName}
      </a>
    );
  }
  return summaryOf(message);
}

/** A text with its http(s) links. Nothing in it is ever HTML. */
function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s<>"']+)/i).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing else, and no state.
      <a key={index} href={part} target="_blank" rel="noopener noreferrer">
        {part}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}

function Facts({ message, onResend }: Pick<MessageRowProps, 'message' | 'onResend'>) {
  const { ID, isSending, sendState, time } = message;
  if (sendState === 'failed') {
    return (
      <span className="parlor-message-facts parlor-message-failed" role="alert">
        {WORDS.failed}{' '}
        <button type="button" className="parlor-button" onClick={() => onResend(ID)}>
          {WORDS.sendAgain}
        </button>
      </span>
    );
  }
  if (isSending) return <span className="parlor-message-facts">{WORDS.sending}</span>;
  const sentAt = new Date(time * 1000);
  return (
    <time className="parlor-message-facts" dateTime={sentAt.toISOString()}>
      {sentAt.toLocaleTimeString(undefined, { timeStyle: 'short' })}
    </time>
  );
}
