'use client';

import { isolate, joined } from '../internals/isolate.js';
import { Question } from '../internals/question.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { CommunityAbout } from './community-about.js';
import { TopicDialog } from './topic-dialog.js';
import { topicTitle } from './topic-facts.js';
import { TopicMenu } from './topic-menu.js';
import type { TopicLayerProps, TopicSurface } from './topic-surface.js';

/** What floats over the topics of a community. */
export function TopicLayer(props: TopicLayerProps) {
  const { surface, communityID, topics, onClose, onMade } = props;
  switch (surface.kind) {
    case 'menu':
      return <TopicMenu key={surface.topic.topicID} {...props} surface={surface} />;
    case 'edit':
      return <TopicDialog topic={surface.topic} topics={topics} onClose={onClose} />;
    case 'new':
      return <TopicDialog topics={topics} onClose={onClose} onMade={onMade} />;
    case 'delete':
      return <DeleteQuestion {...props} surface={surface} />;
    case 'about':
      return <CommunityAbout communityID={communityID} onClose={onClose} />;
  }
}

/** Asks before a topic is deleted: it takes away what everybody has said in it. */
function DeleteQuestion({
  surface: { topic },
  topics,
  deeds,
  onClose,
}: TopicLayerProps & { surface: Extract<TopicSurface, { kind: 'delete' }> }) {
  const strings = useStrings();
  const name = topicTitle(topic);
  return (
    <Question
      title={joined(strings.deleteTopicQuestion(isolate(name)))}
      detail={strings.deleteTopicDetail}
      label={strings.deleteNow}
      onClose={(isWanted) => {
        onClose();
        if (!isWanted) return;
        const run = () => topics.remove([topic.topicID]);
        const done = strings.topicDeleted;
        void deeds.carryOut({ name, run, done, failed: strings.topicNotDeleted });
      }}
    />
  );
}
