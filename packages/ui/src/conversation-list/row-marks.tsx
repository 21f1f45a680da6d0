'use client';

import {
  type ConversationSnapshot,
  isMarkedUnread,
  isMuted,
  isUnread,
  mentionOf,
} from '@parlor/hooks';
import { AlertIcon, EverybodyIcon, PinIcon, SendingIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { ConversationListBadge } from './badge.js';
import { Pause } from './pause.js';
import type { RowNews } from './use-row-news.js';

interface RowMarksProps {
  conversation: ConversationSnapshot;
  news: RowNews;
}

/** What stands at the end of the second line: not sent, mentioned, pinned, unread. */
export function RowMarks({ conversation, news }: RowMarksProps) {
  const mention = mentionOf(conversation);
  return (
    <span className="parlor-conversation-row-marks">
      {news.unsent && <UnsentMark unsent={news.unsent} isSaid={news.line === 'failed'} />}
      {mention && <MentionMark mention={mention} />}
      {conversation.isPinned && (
        <PinIcon className="parlor-conversation-row-icon" size={14} aria-hidden="true" />
      )}
      {isUnread(conversation) && <Pause />}
      <ConversationListBadge
        count={conversation.unreadCount}
        isQuiet={isMuted(conversation)}
        isMarked={isMarkedUnread(conversation)}
      />
    </span>
  );
}

interface UnsentMarkProps {
  unsent: NonNullable<RowNews['unsent']>;
  /** The line says it already. */
  isSaid: boolean;
}

function UnsentMark({ unsent, isSaid }: UnsentMarkProps) {
  const strings = useChatStrings();
  const isFailed = unsent === 'failed';
  const Icon = isFailed ? AlertIcon : SendingIcon;
  return (
    <span className="parlor-conversation-row-unsent" data-failed={isFailed || undefined}>
      <Icon size={isFailed ? 16 : 14} aria-hidden="true" />
      {!isSaid && <Hidden>{isFailed ? strings.rowNotSent : strings.sending}</Hidden>}
    </span>
  );
}

function MentionMark({ mention }: { mention: NonNullable<ReturnType<typeof mentionOf>> }) {
  const strings = useChatStrings();
  return (
    <span className="parlor-conversation-row-mention" data-mention={mention}>
      {mention === 'me' ? (
        <EverybodyIcon size={13} aria-hidden="true" />
      ) : (
        <span aria-hidden="true">{strings.rowAll}</span>
      )}
      <Hidden>{mention === 'me' ? strings.mentionedYou : strings.rowMentionedAll}</Hidden>
    </span>
  );
}

function Hidden({ children }: { children: string }) {
  const strings = useChatStrings();
  return <span className="parlor-visually-hidden">{`${strings.rowPause}${children}`}</span>;
}
