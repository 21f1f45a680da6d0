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
  return (
    <span className="parlor-conversation-row-marks">
      <UnsentMark unsent={news.unsent} isSaid={news.line === 'failed'} />
      <MentionMark mention={mentionOf(conversation)} />
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
  unsent: RowNews['unsent'];
  /** The line says it already. */
  isSaid: boolean;
}

function UnsentMark({ unsent, isSaid }: UnsentMarkProps) {
  const strings = useChatStrings();
  if (!unsent) return null;
  const isFailed = unsent === 'failed';
  const Icon = isFailed ? AlertIcon : SendingIcon;
  return (
    <span className="parlor-conversation-row-unsent" data-failed={isFailed || undefined}>
      <Icon size={isFailed ? 16 : 14} aria-hidden="true" />
      {!isSaid && <Hidden>{isFailed ? strings.rowNotSent : strings.sending}</Hidden>}
    </span>
  );
}

function MentionMark({ mention }: { mention: ReturnType<typeof mentionOf> }) {
  const strings = useChatStrings();
  if (!mention) return null;
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
