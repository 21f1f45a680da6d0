'use client';

import { type ReactionSnapshot, useReactionUsers, useSession } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatPartStrings } from '../internals/strings/use-chat-part-strings.js';
import { personName, reactionText } from './reaction-text.js';

/** What {@link ReactionPeople} takes. */
export interface ReactionPeopleProps {
  /** The message that they have reacted to. */
  messageID: string;
  /** How they have reacted. */
  reaction: ReactionSnapshot;
}

/** As many are shown before one asks for more. */
const FIRST_FEW = 6;

/** Who reacted in one way: some at once, the others on request and by page. */
export function ReactionPeople({ messageID, reaction }: ReactionPeopleProps) {
  const strings = useChatPartStrings();
  const formats = useFormats();
  const { userID: myID } = useSession();
  const listRef = useRef<HTMLUListElement>(null);
  const { people, more, canShowMore, showMore, error } = usePeople(messageID, reaction);
  const text = reactionText(reaction.reactionID);
  const onMore = () => {
    showMore();
    // The button goes when all are there; the keys shall scroll the list then.
    listRef.current?.focus();
  };
  return (
    <>
      <bdi className="parlor-reaction-people-emoji">{text}</bdi>
      <div className="parlor-reaction-people-column">
        <ul
          ref={listRef}
          className="parlor-reaction-people-list"
          aria-label={strings.reactedWith(text)}
          tabIndex={people.length > FIRST_FEW ? 0 : -1}
        >
          {people.map((user) => (
            <li key={user.userID} className="parlor-reaction-person">
              <Avatar id={user.userID} name={user.nick} src={user.avatar} size={20} />
              <bdi className="parlor-reaction-person-name">{personName(user, myID, strings)}</bdi>
            </li>
          ))}
        </ul>
        {more > 0 && canShowMore && (
          <button type="button" className="parlor-reaction-more" onClick={onMore}>
            {strings.morePeople(more, formats.number(more))}
          </button>
        )}
        {more > 0 && !canShowMore && (
          <p className="parlor-reaction-rest">{strings.morePeople(more, formats.number(more))}</p>
        )}
        {error && <p className="parlor-reaction-rest">{strings.reactionPeopleFailed}</p>}
      </div>
    </>
  );
}

function usePeople(messageID: string, { reactionID, ...reaction }: ReactionSnapshot) {
  const { users, hasMore, loadMore, error } = useReactionUsers(messageID, reactionID);
  const [isAll, setIsAll] = useState(false);
  // Some came with the reaction: nobody has to wait for them.
  const { partialUserList } = reaction;
  const known = users.length < partialUserList.length ? partialUserList : users;
  const people = isAll ? known : known.slice(0, FIRST_FEW);
  const showMore = () => {
    if (hasMore && (isAll || known.length <= FIRST_FEW)) void loadMore();
    setIsAll(true);
  };
  const more = Math.max(0, reaction.totalUserCount - people.length);
  const canShowMore = hasMore || people.length < known.length;
  return { people, more, canShowMore, showMore, error };
}
