'use client';

import './parlor.css';
import './conversation-list.css';
import { type ConversationSnapshot, isMuted, useConversations } from '@parlor/hooks';
import { Avatar } from './avatar';
import { summaryOf } from './message-summary';

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
  // Notices of groups are no conversation that one could answer.
  const conversations = all.filter(({ type }) => type !== '@TIM#SYSTEM');
  if (status === 'error') {
    return (
      <div className="parlor parlor-state" role="alert">
        <p>{WORDS.failed}</p>
        <button type="button" className="parlor-button" onClick={() => void refetch()}>
          {WORDS.tryAgain}
        </button>
      </div>
    );
  }
  if (conversations.length === 0) {
    return (
      <p className="parlor parlor-state" role="status">
        {status === 'loading' ? WORDS.loading : WORDS.empty}
      </p>
    );
  }
  return (
    <ul className="parlor parlor-conversations" aria-label={WORDS.list}>
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
      className="parlor-conversation"
      aria-current={isSelected}
      onClick={() => onSelect(conversationID)}
    >
      <Avatar name={title} url={avatar} />
      <span className="parlor-conversation-words">
        <bdi className="parlor-conversation-title">{title}</bdi>
        <bdi className="parlor-conversation-last">
          {lastMessage?.lastTime ? summaryOf(lastMessage) : ''}
        </bdi>
      </span>
      {unreadCount > 0 && (
        <span
          className="parlor-conversation-unread"
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
