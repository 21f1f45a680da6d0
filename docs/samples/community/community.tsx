import { useCommunities, useTopic } from '@parlor/hooks';
import {
  CommunityBrowser,
  CreateGroupDialog,
  DropArea,
  JoinGroupDialog,
  MessageComposer,
  MessageThread,
  SessionBanner,
  UserCardDialog,
} from '@parlor/ui';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import '@parlor/ui/styles.css';
import './community.css';

/** What can be begun here. */
const COMMUNITIES = ['Community'] as const;

/** Communities with their topics, and the topic that is open beside them; on a phone in their place. */
export function Community() {
  const [conversationID, setConversationID] = useState('');
  const [dialog, setDialog] = useState<'create' | 'join'>();
  const topicID = conversationID.replace(/^GROUP/, '');
  const close = () => setDialog(undefined);
  const topicsRef = useRef<HTMLElement>(null);
  const goBack = () => {
    // The button goes with the topic: the focus goes back to the list, which has to be there by then.
    flushSync(() => setConversationID(''));
    const lists = topicsRef.current?.querySelectorAll<HTMLElement>('[role="listbox"]');
    [...(lists ?? [])].at(-1)?.focus();
  };
  return (
    <div className="community" data-open={conversationID !== '' || undefined}>
      <SessionBanner />
      <nav ref={topicsRef} className="community-topics" aria-label="Communities and topics">
        <CommunityBrowser
          selectedTopicID={topicID}
          onSelectTopic={setConversationID}
          onAdd={() => setDialog('join')}
        />
        <button type="button" onClick={() => setDialog('create')}>
          Start a community
        </button>
      </nav>
      {conversationID === '' ? (
        <p className="community-nothing">Choose a topic to read what is said in it.</p>
      ) : (
        <Topic key={topicID} topicID={topicID} onBack={goBack} />
      )}
      {dialog === 'create' && <CreateGroupDialog types={COMMUNITIES} onClose={close} />}
      {dialog === 'join' && <JoinGroupDialog onClose={close} />}
    </div>
  );
}

interface TopicProps {
  topicID: string;
  onBack: () => void;
}

function Topic({ topicID, onBack }: TopicProps) {
  const topic = useTopic(topicID);
  const { communities } = useCommunities();
  const community = communities.find(({ groupID }) => topicID.startsWith(`${groupID}@TOPIC#`));
  const [shownUserID, setShownUserID] = useState<string>();
  const conversationID = `GROUP${topicID}`;
  const backRef = useRef<HTMLButtonElement>(null);
  const nameRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where there is a way back, the list is gone and with it the focus.
    if (backRef.current?.getClientRects().length) nameRef.current?.focus();
  }, []);
  return (
    <main className="community-talk">
      <header>
        <button ref={backRef} type="button" className="community-back" onClick={onBack}>
          <span aria-hidden="true">‹</span> Topics
        </button>
        <div>
          <h1 ref={nameRef} tabIndex={-1}>
            {topic?.topicName ?? topicID}
          </h1>
          <p>{topic?.introduction || community?.name}</p>
        </div>
      </header>
      <DropArea conversationID={conversationID}>
        <MessageThread conversationID={conversationID} onUserClick={setShownUserID} />
        <MessageComposer conversationID={conversationID} />
      </DropArea>
      {shownUserID !== undefined && (
        <UserCardDialog userID={shownUserID} onClose={() => setShownUserID(undefined)} />
      )}
    </main>
  );
}
