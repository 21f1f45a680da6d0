import { parseConversationID, topicID } from '@parlor/sdk';
import { CommunityBrowser } from '@parlor/ui';
import { Activity, type ReactNode, useState } from 'react';
import { MyBar } from '../messenger/my-bar.js';
import { useWords } from '../words/use-words.js';
import { AddCommunity } from './add-community.js';
import { TopicPane } from './topic-pane.js';

export interface CommunitiesSurfaceProps {
  isShown: boolean;
  /** The conversation of the topic that is open. */
  openID: string | null;
  /** The community that was opened last from elsewhere. */
  communityID: string | undefined;
  onOpen: (conversationID: string) => void;
  onClose: () => void;
  onUser: (userID: string) => void;
  /** Called with a group that I am in now. */
  onGroup: (groupID: string) => void;
  settings: ReactNode;
}

/** The communities I am in, and what is said in one of their topics. Nothing is loaded before it is first shown. */
export function CommunitiesSurface(props: CommunitiesSurfaceProps) {
  const { isShown, openID, communityID, onOpen, onClose, onUser, onGroup, settings } = props;
  const { communities } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  if (!wasShown) return null;
  return (
    <>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <aside className="demo-sidebar" aria-label={communities}>
          <MyBar>{settings}</MyBar>
          <CommunityBrowser
            selectedTopicID={shownTopicID(openID, communityID)}
            onSelectTopic={onOpen}
            onAdd={() => setAdding(true)}
          />
        </aside>
      </Activity>
      {isShown && <TopicPane conversationID={openID} onBack={onClose} onUser={onUser} />}
      {isAdding && <AddCommunity onAdded={onGroup} onClose={() => setAdding(false)} />}
    </>
  );
}

/** The topic that is open; while none is, one that there cannot be, which shows its community. */
function shownTopicID(openID: string | null, communityID: string | undefined): string | undefined {
  if (openID !== null) return parseConversationID(openID)?.targetID;
  return communityID === undefined ? undefined : topicID(communityID, '');
}
