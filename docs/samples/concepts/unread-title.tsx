import { useConversations, useTotalUnread } from '@parlor/hooks';

/** Push: it renders again when the number changes, whatever else happens. */
export function UnreadTitle() {
  const unread = useTotalUnread();
  return <h1>{unread > 0 ? `Inbox (${unread})` : 'Inbox'}</h1>;
}

/** A conversation that has not changed is the same object: rows may be `memo` components without a comparison. */
export function Pinned() {
  const { status, conversations } = useConversations({ isPinned: true });
  if (status === 'loading') return <p>Loading…</p>;
  return (
    <ul>
      {conversations.map(({ conversationID, title }) => (
        <li key={conversationID}>{title}</li>
      ))}
    </ul>
  );
}
