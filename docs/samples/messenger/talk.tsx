import { useConversation } from '@parlor/hooks';
import {
  ConversationAvatar,
  DropArea,
  MessageComposer,
  MessageThread,
  useStrings,
} from '@parlor/ui';
import { useEffect, useRef } from 'react';

interface TalkProps {
  conversationID: string;
  onBack: () => void;
}

/** One conversation: whom it is with, what was said, and where to write. */
export function Talk({ conversationID, onBack }: TalkProps) {
  const { conversation } = useConversation(conversationID);
  const { systemConversation } = useStrings();
  // The title is the remark, the nick or the name of the group, whatever is there; notices of groups have none.
  const isNotices = conversation?.type === '@TIM#SYSTEM';
  const title = isNotices ? systemConversation : conversation?.title;
  const backRef = useRef<HTMLButtonElement>(null);
  const nameRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where there is a way back, the list is gone and with it the focus: it goes on with the name of what was opened.
    if (backRef.current?.getClientRects().length) nameRef.current?.focus();
  }, []);
  return (
    <main className="messenger-talk">
      <header>
        <button ref={backRef} type="button" aria-label="Back to the conversations" onClick={onBack}>
          ‹
        </button>
        {conversation && <ConversationAvatar conversation={conversation} size={36} />}
        <h1 ref={nameRef} dir="auto" tabIndex={-1}>
          {title}
        </h1>
      </header>
      <DropArea conversationID={conversationID}>
        <MessageThread conversationID={conversationID} />
        <MessageComposer conversationID={conversationID} />
      </DropArea>
    </main>
  );
}
