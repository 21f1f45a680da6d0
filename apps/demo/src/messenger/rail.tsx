import { useFriendApplications, useTotalUnread } from '@parlor/hooks';
import { useFormats, useStrings } from '@parlor/ui';
import { Landmark, MessagesSquare, Mic, UsersRound } from 'lucide-react';
import type { ComponentType } from 'react';
import { useWords } from '../words/use-words.js';
import type { Surface } from './use-navigation.js';

export interface RailProps {
  surface: Surface;
  onGo: (surface: Surface) => void;
}

/** From surface to surface, and what is new on each. On a phone it lies below the lists. */
export function Rail({ surface, onGo }: RailProps) {
  const words = useWords();
  const { newFriendsCounted } = useStrings();
  const formats = useFormats();
  const unread = useTotalUnread();
  const { unreadCount } = useFriendApplications();
  const entry = (target: Surface) => ({
    isHere: surface === target,
    onClick: () => onGo(target),
  });
  return (
    <nav className="demo-rail" aria-label="Parlor">
      <Entry
        Icon={MessagesSquare}
        name={words.chats}
        count={unread}
        news={words.unreadCount(unread, formats.number(unread))}
        {...entry('chats')}
      />
      <Entry
        Icon={UsersRound}
        name={words.contacts}
        count={unreadCount}
        news={newFriendsCounted(unreadCount, formats.number(unreadCount))}
        {...entry('contacts')}
      />
      <Entry Icon={Landmark} name={words.communities} {...entry('communities')} />
      <Entry Icon={Mic} name={words.rooms} {...entry('rooms')} />
    </nav>
  );
}

interface EntryProps {
  Icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>;
  name: string;
  /** What is new there; nothing is said of it when left out. */
  count?: number;
  /** The same in words. */
  news?: string;
  isHere: boolean;
  onClick: () => void;
}

/** More than can be told apart. */
const MOST = 99;

function Entry({ Icon, name, count = 0, news = '', isHere, onClick }: EntryProps) {
  const formats = useFormats();
  const { withNews } = useWords();
  return (
    <button
      type="button"
      className="demo-rail-entry"
      aria-current={isHere ? 'page' : undefined}
      onClick={onClick}
    >
      <span className="demo-rail-icon">
        <Icon size={22} aria-hidden="true" />
        {count > 0 && (
          <span className="demo-rail-badge" aria-hidden="true">
            {count > MOST ? `${formats.number(MOST)}+` : formats.number(count)}
          </span>
        )}
      </span>
      <span className="demo-rail-name">{name}</span>
      {count > 0 && <span className="demo-visually-hidden">{withNews(news)}</span>}
    </button>
  );
}
