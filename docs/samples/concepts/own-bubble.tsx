import { type BubbleProps, MessageThread, useFormats, useStrings } from '@parlor/ui';

/** A bubble of your own, from nothing: for `parts={{ Bubble: OwnBubble }}` of a `MessageThread`. */
export function OwnBubble({ message, startsGroup, endsGroup, name, children }: BubbleProps) {
  const formats = useFormats();
  const { edited } = useStrings();
  const { time, flow, isModified, isRevoked } = message;
  return (
    <div className="own-bubble" data-flow={flow} data-first={startsGroup} data-last={endsGroup}>
      {/* Who wrote it: only where that has to be said, and a button where your thread has `onUserClick`. */}
      {name}
      {/* What it answers, and what it says: a text, a picture, a poll, or that it was taken back. */}
      {children}
      <small>
        {/* That it says something else than it did. */}
        {isModified && !isRevoked && <span>{edited} </span>}
        <time dateTime={new Date(time * 1000).toISOString()} title={formats.full(time)}>
          {formats.time(time)}
        </time>
        {/* On its way, sent or read; nothing for what others have written. */}
        <MessageThread.Receipt message={message} />
      </small>
    </div>
  );
}
