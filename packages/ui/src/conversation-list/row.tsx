'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import { titleOf } from '../internals/conversation-title.js';
import { MutedIcon, PinIcon } from '../internals/icons.js';
import { isHeldApart } from '../internals/isolate.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';
import { ConversationListBadge } from './badge.js';
import { previewOf } from './preview.js';

/** What {@link ConversationListRow} takes. */
export interface ConversationListRowProps {
  conversation: ConversationSnapshot;
  isSelected: boolean;
  density: ConversationListDensity;
  /** My userID: tells my own last message from others'. */
  userID: string;
}

/** How high rows are: 64 px, or 52 px. */
export type ConversationListDensity = 'comfortable' | 'compact';

/**
 * What stands inside one option of the list: picture, name, last message, time, badge.
 *
 * Nothing in it can be pressed: the option around it is what is chosen.
 */
export function ConversationListRow({ conversation, density, userID }: ConversationListRowProps) {
  const strings = useStrings();
  const formats = useFormats();
  const title = titleOf(conversation, strings);
  return (
    <span className="parlor-conversation-row">
      <Avatar
        id={conversation.conversationID.replace(/^(?:C2C|GROUP)/, '')}
        name={title}
        src={conversation.avatar}
        size={density === 'compact' ? 36 : 44}
      />
      <span className="parlor-conversation-row-body">
        <span className="parlor-conversation-row-line">
          <bdi className="parlor-conversation-row-title">{title}</bdi>
          {isMuted(conversation) && <StateIcon icon={MutedIcon} label={strings.muted} />}
          <RowTime seconds={conversation.lastMessage?.lastTime ?? 0} />
        </span>
        <span className="parlor-conversation-row-line">
          <span className="parlor-conversation-row-preview">
            <Preview text={previewOf(conversation, userID, strings, formats)} />
          </span>
          {conversation.isPinned && <StateIcon icon={PinIcon} label={strings.pinned} />}
          <ConversationListBadge count={conversation.unreadCount} isQuiet={isMuted(conversation)} />
        </span>
      </span>
    </span>
  );
}

/** A sentence with names that are held apart in it follows the page; else it has a direction of its own. */
function Preview({ text }: { text: string }) {
  return isHeldApart(text) ? <span>{text}</span> : <bdi>{text}</bdi>;
}

function isMuted({ messageRemindType }: ConversationSnapshot): boolean {
  return messageRemindType !== undefined && !['', 'AcceptAndNotify'].includes(messageRemindType);
}

function RowTime({ seconds }: { seconds: number }) {
  const formats = useFormats();
  const today = useToday();
  if (!seconds) return null;
  return <span className="parlor-conversation-row-time">{formats.listTime(seconds, today)}</span>;
}

function StateIcon({ icon: Icon, label }: { icon: typeof PinIcon; label: string }) {
  return (
    <span className="parlor-conversation-row-state">
      <Icon size={14} aria-hidden="true" />
      <span className="parlor-visually-hidden">{label}</span>
    </span>
  );
}
