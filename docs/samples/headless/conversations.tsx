import { type ConversationSnapshot, useConversations } from '@parlor/hooks';

/** What {@link Conversations} takes. */
export interface ConversationsProps {
  selectedID: string | undefined;
  onSelect: (conversationID: string) => void;
}

/** The conversations, pinned ones first, then the newest. */
export function Conversations({ selectedID, onSelect }: ConversationsProps) {
  const { status, conversations, error, refetch } = useConversations();
  if (status === 'loading') return <p role="status">Loading…</p>;
  if (status === 'error') {
    return (
      <p role="alert">
        The conversations could not be loaded ({error?.code}).
        <button type="button" onClick={refetch}>
          Try again
        </button>
      </p>
    );
  }
  if (conversations.length === 0) return <p>Nobody has written yet.</p>;
  return (
    <ul>
      {conversations.map((conversation) => (
        <li key={conversation.conversationID}>
          <button
            type="button"
            aria-current={conversation.conversationID === selectedID || undefined}
            onClick={() => onSelect(conversation.conversationID)}
          >
            <Row conversation={conversation} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Row({ conversation }: { conversation: ConversationSnapshot }) {
  const { title, lastMessage, unreadCount } = conversation;
  return (
    <>
      <strong dir="auto">{title}</strong>
      <span dir="auto">{lastMessage?.messageForShow}</span>
      {unreadCount > 0 && (
        <b>
          <span aria-hidden="true">{unreadCount}</span>
          <span className="own-hidden">{`${unreadCount} unread`}</span>
        </b>
      )}
    </>
  );
}
