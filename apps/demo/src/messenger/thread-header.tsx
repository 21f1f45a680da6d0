import { useConversation, useGroup } from '@parlor/hooks';
import { parseConversationID } from '@parlor/sdk';
import { Avatar, useFormats, useStrings } from '@parlor/ui';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';

export interface ThreadHeaderProps {
  conversationID: string;
  onBack: () => void;
  /** Buttons at the end of the line. */
  children?: ReactNode;
}

/** Whom one is talking to, and on a phone the way back. */
export function ThreadHeader({ conversationID, onBack, children }: ThreadHeaderProps) {
  const { conversation, error } = useConversation(conversationID);
  const { systemConversation } = useStrings();
  const targetID = parseConversationID(conversationID)?.targetID ?? '';
  const isSystem = conversation?.type === '@TIM#SYSTEM';
  // Of who does not exist nothing but the ID is known.
  const title = isSystem ? systemConversation : (conversation?.title ?? (error ? targetID : ''));
  return (
    <header className="demo-bar">
      <button
        type="button"
        className="demo-icon-button demo-back"
        aria-label="Back to the conversations"
        onClick={onBack}
      >
        <ArrowLeft aria-hidden="true" size={20} />
      </button>
      <Avatar id={targetID} name={title} src={conversation?.avatar} size={36} />
      <div className="demo-bar-text">
        <h2 className="demo-bar-title" dir="auto" tabIndex={-1}>
          {title}
        </h2>
        {conversation?.type === 'GROUP' && (
          <GroupLine groupID={conversation.groupProfile.groupID} />
        )}
        {conversation?.type === 'C2C' && conversation.userProfile.selfSignature && (
          <p className="demo-bar-line" dir="auto">
            {conversation.userProfile.selfSignature}
          </p>
        )}
      </div>
      {children}
    </header>
  );
}

const plural = new Intl.PluralRules('en');

function GroupLine({ groupID }: { groupID: string }) {
  const { group } = useGroup(groupID);
  const formats = useFormats();
  if (!group) return null;
  const noun = plural.select(group.memberCount) === 'one' ? 'member' : 'members';
  return (
    <p className="demo-bar-line">
      {formats.number(group.memberCount)} {noun}
    </p>
  );
}
