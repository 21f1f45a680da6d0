import { memo } from 'react';
import './bare.css';
import { filler } from './row-nodes.js';

/** What a bare row shows of a conversation. */
export interface BareChatProps {
  readonly name: string;
  readonly text: string;
  readonly unread: number;
}

/** The elements of a row without the ones that only fill it up, and with the one that it stands in. */
const OWN = 8;
const fill = filler('chatNodes', OWN);

/** How high it is. */
export const CHAT_HEIGHT = 64;

/** A conversation with nothing that could be left out. */
export const BareChat = memo(function BareChat({ name, text, unread }: BareChatProps) {
  return (
    <span className="bare-chat">
      <span className="bare-face">{name.slice(0, 1)}</span>
      <span className="bare-chat-body">
        <bdi>{name}</bdi>
        <span className="bare-line">{text}</span>
        <time>12:00</time>
        <span className="bare-badge">
          {unread > 0 && unread}
          {fill.map((index) => (
            <i key={index} />
          ))}
        </span>
      </span>
    </span>
  );
});
