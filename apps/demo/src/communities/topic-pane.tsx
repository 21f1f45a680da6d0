import { DropArea, MessageComposer, MessageThread } from '@parlor/ui';
import { Landmark } from 'lucide-react';
import { NothingOpen } from '../messenger/nothing-open.js';
import { ThreadHeader } from '../messenger/thread-header.js';
import { useWords } from '../words/use-words.js';

export interface TopicPaneProps {
  /** Of the topic that is open. */
  conversationID: string | null;
  onBack: () => void;
  onUser: (userID: string) => void;
}

/** What is said in a topic, or a hint when none is open. */
export function TopicPane({ conversationID, onBack, onUser }: TopicPaneProps) {
  const words = useWords();
  if (conversationID === null) {
    return (
      <main className="demo-thread-pane" data-empty="">
        <NothingOpen Icon={Landmark} hint={words.chooseTopic} />
      </main>
    );
  }
  return (
    <main key={conversationID} className="demo-thread-pane">
      <ThreadHeader
        conversationID={conversationID}
        backLabel={words.backToTopics}
        onBack={onBack}
        onUser={onUser}
      />
      <DropArea conversationID={conversationID} className="demo-talk">
        <MessageThread conversationID={conversationID} onUserClick={onUser} />
        <MessageComposer conversationID={conversationID} />
      </DropArea>
    </main>
  );
}
