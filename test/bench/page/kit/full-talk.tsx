import { MessageComposer, MessageThread } from '@parlor/ui';
import '@parlor/ui/styles.css';
import './full.css';
import type { ThreadLook } from './kit-thread.js';
import type { TalkProps } from './talk-props.js';

/** The components of the kit as they come. */
function FullTalk({ conversationID, hasComposer = false, jump }: TalkProps) {
  return (
    <div className="full-talk">
      <MessageThread conversationID={conversationID} jump={jump} />
      {hasComposer && <MessageComposer conversationID={conversationID} />}
    </div>
  );
}

export const fullThread: ThreadLook = {
  Talk: FullTalk,
  scroller: '.parlor-thread-scroller',
  row: '.parlor-thread-row',
  composer: '.parlor-composer textarea',
};
