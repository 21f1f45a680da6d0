import { parseConversationID, TYPES } from '@parlor/sdk';
import { MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import { GroupPane, type GroupPaneProps } from './group-pane.js';
import { NothingOpen } from './nothing-open.js';
import { NoticesPane } from './notices-pane.js';
import { TalkPane } from './talk-pane.js';

export interface ThreadPaneProps extends Omit<GroupPaneProps, 'conversationID' | 'groupID'> {
  conversationID: string | null;
  /** Opens the conversation of a group. */
  onGroup: (groupID: string) => void;
  /** Shown when none is open, below the hint. */
  beside?: ReactNode;
}

/** The open conversation, or a hint when none is open. */
export function ThreadPane({ conversationID, beside, ...props }: ThreadPaneProps) {
  const { chooseConversation } = useWords();
  return (
    <main className="demo-thread-pane" data-empty={conversationID ? undefined : ''}>
      {conversationID ? (
        <OpenConversation key={conversationID} conversationID={conversationID} {...props} />
      ) : (
        <NothingOpen Icon={MessagesSquare} hint={chooseConversation}>
          {beside}
        </NothingOpen>
      )}
    </main>
  );
}

type OpenConversationProps = Omit<ThreadPaneProps, 'conversationID'> & { conversationID: string };

function OpenConversation({ onGroup, onCommunity, ...talk }: OpenConversationProps) {
  const { conversationID, onBack, onUser } = talk;
  if (conversationID === TYPES.CONV_SYSTEM) {
    return <NoticesPane {...{ conversationID, onBack, onUser, onGroup }} />;
  }
  const target = parseConversationID(conversationID);
  if (target?.type !== TYPES.CONV_GROUP) return <TalkPane {...talk} />;
  return <GroupPane groupID={target.targetID} onCommunity={onCommunity} {...talk} />;
}
