'use client';

import { memo, useCallback, useRef } from 'react';
import { LoadFailed } from '../internals/load-failed.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { useLatestHandler } from '../message-thread/use-latest-handler.js';
import { defaultParts, type RoomChatParts } from './chat-parts.js';
import { ChatState } from './chat-state.js';
import { GroupTalk, LiveTalk, type TalkProps } from './talk.js';
import { useRoomType } from './use-room-type.js';

/** What {@link RoomChat} takes. */
export interface RoomChatProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** Called when the name of somebody who has said something is pressed; names are no buttons when it is left out. */
  onUserClick?: ((userID: string) => void) | undefined;
  /** Own components in the place of the default ones. */
  parts?: Partial<RoomChatParts> | undefined;
  /** One more class for the outermost element. */
  className?: string | undefined;
}

/**
 * The chat of an audio room, to lie over its stage: what is said, the newest at the bottom, and between it, quietly, who
 * takes a seat, leaves it and moves; with a field to say something.
 *
 * Fills its container's height, and what is further up fades. It stands still while one reads further up, or has the focus
 * on a name; who says something goes to the newest. The newest 200 messages are there, and those that could not be sent:
 * these say why, and stay until they are sent again or discarded. Nothing that is said is announced by itself: people listen
 * to voices there, and the stage announces what happens on it.
 *
 * Renders again when something is said or happens on the stage, at most once per frame; a line that has not changed is not
 * drawn again. Stands on `useGroup` and `useSeatEvents`, in live rooms (`AVChatRoom`) on `useLiveRoom`, which goes in, and in
 * other groups on `useMessages`, `useSendMessage` and `useConversation`, by which it marks them as read.
 */
export function RoomChat(props: RoomChatProps) {
  return <OneChat key={props.groupID} {...props} />;
}

/** What happens on the stage may draw what is around again. */
const OneChat = memo(function OneChat(props: RoomChatProps) {
  const { groupID, parts, className = '' } = props;
  const strings = useStrings();
  const merged = useParts(defaultParts, parts);
  const onUserClick = useLatestHandler(props.onUserClick);
  const rootRef = useRef<HTMLElement>(null);
  const hold = useCallback(() => rootRef.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={rootRef}
      className={`parlor-root parlor-room-chat ${className}`.trim()}
      aria-label={strings.roomChat}
      tabIndex={-1}
    >
      <ByType groupID={groupID} onUserClick={onUserClick} parts={merged} onFocusLost={hold} />
    </section>
  );
});

function ByType(props: TalkProps) {
  const { type, error, refetch } = useRoomType(props.groupID);
  const strings = useStrings();
  const { Skeleton } = props.parts;
  if (type === 'AVChatRoom') return <LiveTalk {...props} />;
  if (type !== undefined) return <GroupTalk {...props} />;
  if (error) {
    return (
      <ChatState onFocusLost={props.onFocusLost}>
        <LoadFailed title={strings.messagesFailed} error={error} onRetry={refetch} />
      </ChatState>
    );
  }
  return <Skeleton />;
}
