import { useConversation, useGroup, usePresenceOf } from '@parlor/hooks';
import { parseConversationID } from '@parlor/sdk';
import { Avatar, ConversationAvatar, PresenceDot, useFormats, useStrings } from '@parlor/ui';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';

export interface ThreadHeaderProps {
  conversationID: string;
  onBack: () => void;
  /** Shows the card of whom one is talking to. */
  onUser: (userID: string) => void;
  /** Shows what the group is that one is talking in; its name is no button when left out. */
  onGroup?: (() => void) | undefined;
  /** What the way back is called, where it does not lead to the conversations. */
  backLabel?: string;
  /** Buttons at the end of the line. */
  children?: ReactNode;
}

/** Whom one is talking to, and on a phone the way back. */
export function ThreadHeader({
  conversationID,
  onBack,
  onUser,
  onGroup,
  backLabel,
  children,
}: ThreadHeaderProps) {
  const { conversation, error } = useConversation(conversationID);
  const { systemConversation } = useStrings();
  const { backToConversations } = useWords();
  const targetID = parseConversationID(conversationID)?.targetID ?? '';
  const isSystem = conversation?.type === '@TIM#SYSTEM';
  const isPerson = conversation?.type === 'C2C';
  // Of who does not exist nothing but the ID is known.
  const title = isSystem ? systemConversation : (conversation?.title ?? (error ? targetID : ''));
  const openPerson = isPerson ? () => onUser(targetID) : undefined;
  const open = conversation?.type === 'GROUP' ? onGroup : openPerson;
  return (
    <header className="demo-bar">
      <button
        type="button"
        className="demo-icon-button demo-back"
        aria-label={backLabel ?? backToConversations}
        onClick={onBack}
      >
        <ArrowLeft aria-hidden="true" size={20} />
      </button>
      <div className="demo-bar-who">
        <span className="demo-bar-picture">
          {conversation ? (
            <ConversationAvatar conversation={conversation} size={36} />
          ) : (
            <Avatar id={targetID} name={title} size={36} />
          )}
          {isPerson && <PresenceDot userID={targetID} />}
        </span>
        <div className="demo-bar-text">
          <h2 className="demo-bar-title" dir="auto" tabIndex={-1}>
            {open ? (
              <button type="button" className="demo-bar-open" onClick={open}>
                {title}
              </button>
            ) : (
              title
            )}
          </h2>
          {conversation?.type === 'GROUP' && (
            <GroupLine groupID={conversation.groupProfile.groupID} />
          )}
          {isPerson && (
            <PersonLine userID={targetID} signature={conversation.userProfile.selfSignature} />
          )}
        </div>
      </div>
      {children}
    </header>
  );
}

/** What somebody says of today, or else of themselves. */
function PersonLine({ userID, signature }: { userID: string; signature: string }) {
  const presence = usePresenceOf(userID);
  const line = presence?.customStatus || signature;
  if (!line) return null;
  return (
    <p className="demo-bar-line" dir="auto">
      {line}
    </p>
  );
}

function GroupLine({ groupID }: { groupID: string }) {
  const { group } = useGroup(groupID);
  const formats = useFormats();
  const { groupMembersCounted } = useStrings();
  if (!group) return null;
  const { memberCount } = group;
  return (
    <p className="demo-bar-line">{groupMembersCounted(memberCount, formats.number(memberCount))}</p>
  );
}
