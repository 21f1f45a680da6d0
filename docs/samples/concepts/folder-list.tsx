import { useConversationGroups, useConversations } from '@parlor/hooks';

/** The folders of a person, and what is in one of them. */
export function FolderList({
  open,
  onOpen,
}: {
  open?: string | undefined;
  onOpen: (name: string) => void;
}) {
  const { groups } = useConversationGroups();
  return (
    <ul>
      {groups.map(({ name, unreadCount }) => (
        <li key={name}>
          <button type="button" aria-expanded={name === open} onClick={() => onOpen(name)}>
            {name} ({unreadCount})
          </button>
          {name === open && <Folder name={name} />}
        </li>
      ))}
    </ul>
  );
}

function Folder({ name }: { name: string }) {
  const { conversations } = useConversations({ folder: name });
  return <p>{conversations.map((conversation) => conversation.title).join(', ')}</p>;
}
