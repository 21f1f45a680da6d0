import { type BubbleProps, MessageThread, type MessageThreadParts } from '@parlor/ui';

// Outside of rendering: a component made anew in each render loses its state each time.
function FramedBubble(props: BubbleProps) {
  const isImportant = props.message.atUserList.length > 0;
  return (
    <div className={isImportant ? 'important' : undefined}>
      <MessageThread.Bubble {...props} />
    </div>
  );
}

const parts: Partial<MessageThreadParts> = { Bubble: FramedBubble };

/** A thread in which messages that mention somebody stand in a frame of your own. */
export function FramedThread({ conversationID }: { conversationID: string }) {
  return <MessageThread conversationID={conversationID} parts={parts} />;
}
