'use client';

import './parlor.css';
import './conversation-list.css';
import { type ConversationSnapshot, isMuted, useConversations } from '@parlor/hooks';
import { useRef } from 'react';
import { Avatar } from './avatar';
import { summaryOf } from './message-summary';
import { useKeptFocus } from './use-kept-focus';

const WORDS = {
  list: 'Conversations',
  loading: 'Loading…',
  failed: 'The conversations could not be loaded.',
  tryAgain: 'Try again',
  empty: 'No conversations yet.',
  unread: (count: number) => `${count} unread`,
};

export interface ConversationListProps {
  /** The conversation that is open. */
  selectedID?: string | undefined;
  onSelect: (conversationID: string) => void;
}

/** The conversations, pinned ones first. It is as high as its container, and scrolls. */
export function ConversationList({ selectedID, onSelect }: ConversationListProps) {
  const { conversations: all, status, refetch } = useConversations();
  const ref = useRef<HTMLElement>(null);
  const kept = useKeptFocus(ref);
  // Notices of groups are no conversation that one could answer.
  const conversations = all.filter(({ type }) => type !== '@TIM#SYSTEM');
  return (
    <section
      ref={ref}
      className="parlor parlor-own-conversations-place"
      aria-label={WORDS.list}
      tabIndex={-1}
      {...kept}
    >
      {status === 'error' ? (
        <div className="parlor-own-state" role="alert">
          <p>{WORDS.failed}</p>
          <button type="button" className="parlor-own-button" onClick={() => void refetch()}>
            {WORDS.tryAgain}
          </button>
        </div>
      ) : conversations.length === 0 ? (
        <p className="parlor-own-state" role="status">
          {status === 'loading' ? WORDS.loading : WORDS.empty}
        </p>
      ) : (
        <ul className="parlor-own-conversations">
          {conversations.map((conversation) => (
            <li key={conversation.conversationID}>
              <Row
                conversation={conversation}
                isSelected={conversation.conversationID === selectedID}
                onSelect={onSelect}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  conversation: ConversationSnapshot;
  isSelected: boolean;
  onSelect: (conversationID: string) => void;
}

function Row({ conversation, isSelected, onSelect }: RowProps) {
  const { conversationID, title, avatar, lastMessage, unreadCount } = conversation;
  return (
    <button
      type="button"
      className="parlor-own-conversation"
      data-conversation={conversationID}
      aria-current={isSelected}
      onClick={() => onSelect(conversationID)}
    >
      <Avatar name={title} url={avatar} />
      <span className="parlor-own-conversation-words">
        <bdi className="parlor-own-conversation-title">{title}</bdi>
        <bdi className="parlor-own-conversation-last">
          {lastMessage?.lastTime ? summaryOf(lastMessage) : ''}
        </bdi>
      </span>
      {unreadCount > 0 && (
        <span
          className="parlor-own-conversation-unread"
          data-muted={isMuted(conversation) || undefined}
        >
          <span aria-hidden="true">{unreadCount > 99 ? '99+' : unreadCount}</span>
          <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
            {WORDS.unread(unreadCount)}
          </span>
        </span>
      )}
    </button>
  );
}
