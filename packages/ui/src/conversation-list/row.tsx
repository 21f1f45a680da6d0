'use client';

import { type ConversationSnapshot, isMuted, isUnread } from '@parlor/hooks';
import { type ComponentType, memo } from 'react';
import { ConversationAvatar } from '../avatar/index.js';
import { titleOf } from '../internals/conversation-title.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { targetOf } from '../internals/target-of.js';
import { useToday } from '../internals/use-today.js';
import { Pause } from './pause.js';
import { ConversationListPresence, type ConversationListPresenceProps } from './presence.js';
import { RowHead } from './row-head.js';
import { RowLine } from './row-line.js';
import { RowMarks } from './row-marks.js';
import { useRowNews } from './use-row-news.js';

/** What {@link ConversationListRow} takes. */
export interface ConversationListRowProps {
  /** Which conversation. Titles and texts in it are untrusted. */
  conversation: ConversationSnapshot;
  /** Whether it is open: what is being written in it is not shown in its row then. */
  isSelected: boolean;
  /** How tall the row is: 64 px where it is `comfortable`. */
  density: ConversationListDensity;
  /** My userID: tells my own last message from others'. */
  userID: string;
  /** What stands at a person's picture; {@link ConversationListPresence}, a dot, when left out. */
  Presence?: ComponentType<ConversationListPresenceProps>;
}

/** How high rows are: 64 px, or 52 px. */
export type ConversationListDensity = 'comfortable' | 'compact';

const PICTURE_SIZE = { comfortable: 44, compact: 36 };

/**
 * What stands inside one option of the list: picture, name, time, the last message (or who is typing, what I have begun to
 * write, that something was not sent), and what is unread, muted, pinned, starred or mentions me.
 *
 * Nothing in it can be pressed: the option around it is what is chosen. In the document it is in the order in which it is
 * heard, as the option's name: name, state, message, time, unread. Renders again only for its own conversation.
 */
export function ConversationListRow(props: ConversationListRowProps) {
  const { conversation, isSelected, density, userID, Presence = ConversationListPresence } = props;
  const strings = useChatStrings();
  const news = useRowNews(conversation.conversationID, isSelected);
  const title = titleOf(conversation, strings);
  const isCalling = isUnread(conversation) && !isMuted(conversation);
  return (
    <span className="parlor-conversation-row" data-calling={isCalling || undefined}>
      <ConversationAvatar conversation={conversation} size={PICTURE_SIZE[density]} />
      <span className="parlor-conversation-row-body">
        <RowHead conversation={conversation} title={title} />
        {conversation.type === 'C2C' && (
          <RowPresence userID={targetOf(conversation)} Presence={Presence} />
        )}
        <RowLine conversation={conversation} userID={userID} news={news} />
        <RowTime seconds={conversation.lastMessage?.lastTime ?? 0} />
        <RowMarks conversation={conversation} news={news} />
      </span>
    </span>
  );
}

interface RowPresenceProps extends ConversationListPresenceProps {
  Presence: ComponentType<ConversationListPresenceProps>;
}

/** Whoever is there is so whatever is said. */
const RowPresence = memo(function RowPresence({ userID, Presence }: RowPresenceProps) {
  return (
    <span className="parlor-conversation-row-presence">
      <Presence userID={userID} />
    </span>
  );
});

function RowTime({ seconds }: { seconds: number }) {
  const formats = useFormats();
  const today = useToday();
  if (!seconds) return null;
  return (
    <span className="parlor-conversation-row-time">
      <Pause />
      {formats.listTime(seconds, today)}
    </span>
  );
}
