'use client';

import { useConversation, useMessages, useSendMessage } from '@parlor/hooks';
import { useLayoutEffect, useMemo, useState } from 'react';
import { wholeTitleOf } from '../internals/conversation-title.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useParts } from '../internals/use-parts.js';
import { MergedScope } from '../merged-messages/merged-scope.js';
import { ActionsHost } from '../message-actions/actions-host.js';
import { type MessageAction, useThreadActions } from '../message-actions/thread-actions.js';
import { usePointing } from '../message-actions/use-pointing.js';
import { ThreadMedia } from '../message-media/thread-media.js';
import { createSelection } from '../message-selection/selection.js';
import { Announcer } from './announcer.js';
import type { CustomRenderers } from './custom-data.js';
import { defaultParts } from './default-parts.js';
import { type MessageThreadParts, ThreadContext, type ThreadScope } from './thread-context.js';
import { type ThreadJump, useJumps } from './use-jumps.js';
import { useLatestHandler } from './use-latest-handler.js';
import { useMarkRead } from './use-mark-read.js';
import { useSameLook } from './use-same-look.js';
import { useUnreadMark } from './use-unread-mark.js';
import { ThreadViewport } from './viewport.js';

/** What {@link MessageThread} takes. */
export interface MessageThreadProps {
  /** Which conversation: `C2C<userID>`, `GROUP<groupID>` or `@TIM#SYSTEM`. */
  conversationID: string;
  /** What people can do with messages here besides what the kit lets them do, or in its place. */
  messageActions?: readonly MessageAction[];
  /** Your own custom messages, by `businessID`: see {@link CustomRenderers}. Keep the object stable. */
  customRenderers?: CustomRenderers;
  /**
   * Somebody's picture or name was chosen, by a click, a tap or a key: show who they are, with a `UserCard` say. Names and
   * pictures are buttons then. In a conversation with one person neither is shown. May be another function each time.
   */
  onUserClick?: ((userID: string) => void) | undefined;
  /** Whether texts are shown with bold, lists, code and links written in markdown. `true` when left out. */
  hasMarkdown?: boolean;
  /**
   * Shows a place in the history: a message that was found, a date, where the unread ones begin. The thread jumps when
   * `nonce` changes, also when it is opened with it. A failure is told over the thread.
   */
  jump?: ThreadJump | undefined;
  /** Own components in the place of the default ones. */
  parts?: Partial<MessageThreadParts>;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * The messages of a conversation, the newest at the end.
 *
 * Fills its container's height. Only rows in sight are in the document; the thread stays at the
 * newest message, and keeps its place to the pixel when older ones are loaded or rows change their
 * height. Each row renders again only when its own message changes. What is seen at the end of a
 * visible page is marked as read.
 *
 * A message's menu opens by right click, long press, its toolbar, and Enter. Arrows, Home, End, Page Up and Page Down go
 * from message to message; R answers, E changes, C copies, F forwards, Delete deletes the one that has the focus; Escape
 * leads to the composer.
 */
export function MessageThread(props: MessageThreadProps) {
  return <Thread key={props.conversationID} {...props} />;
}

const NO_ACTIONS: readonly MessageAction[] = [];

function Thread({
  conversationID,
  messageActions = NO_ACTIONS,
  customRenderers,
  onUserClick,
  hasMarkdown = true,
  jump,
  parts,
  className,
}: MessageThreadProps) {
  const strings = useChatStrings();
  const merged = useParts(defaultParts, parts);
  const history = useSameLook(useMessages(conversationID));
  // A second look, that never jumps: what comes has to be told wherever the first one is.
  const live = useSameLook(useMessages(conversationID));
  const { conversation, markRead } = useConversation(conversationID);
  const unreadMark = useUnreadMark(conversation, live, history.anchor);
  const seen = useMarkRead(conversation, markRead);
  const { resend, discard } = useUnsent(conversationID);
  const actions = useThreadActions(history.messages, messageActions);
  const [selection] = useState(createSelection);
  useLayoutEffect(() => selection.show(history.messages), [selection, history.messages]);
  const pointing = usePointing(actions, selection);
  const jumps = useJumps(history, actions, jump);
  const { jumpTo } = jumps;
  const openUser = useLatestHandler(onUserClick);
  const scope = useMemo(
    () => ({
      conversationID,
      parts: merged,
      actions,
      selection,
      resend,
      discard,
      jumpTo,
      openUser,
      customRenderers,
      hasMarkdown,
    }),
    [
      conversationID,
      merged,
      actions,
      selection,
      resend,
      discard,
      jumpTo,
      openUser,
      customRenderers,
      hasMarkdown,
    ],
  );
  const { Empty, Error: Failed, PinnedBar, Skeleton, TypingLine } = merged;
  const { status, messages, error, refetch } = history;
  const isEmpty = messages.length === 0;
  const label = strings.messages(wholeTitleOf(conversation, strings));
  const retry = () => {
    // The button goes with what it stands in.
    actions.rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };

  return (
    <ThreadContext.Provider value={scope}>
      <ThreadMedia messages={messages} onDiscard={discard}>
        <MergedScope>
          <section
            ref={actions.rootRef}
            className={`parlor-root parlor-thread ${className ?? ''}`.trim()}
            data-status={status}
            aria-label={label}
            tabIndex={-1}
            {...pointing}
          >
            <PinnedBar conversationID={conversationID} onJump={jumpTo} />
            {isEmpty && status === 'loading' && <Skeleton />}
            {isEmpty && status === 'error' && <Failed error={error} onRetry={retry} />}
            {isEmpty && status === 'ready' && <Empty />}
            {!isEmpty && (
              <ThreadViewport
                label={label}
                history={history}
                live={live}
                unreadMark={unreadMark}
                jumps={jumps}
                onAtNewestChange={seen}
              />
            )}
            <ActionsHost />
            <TypingLine conversationID={conversationID} />
            <Announcer
              live={live.messages}
              messages={messages}
              anchor={history.anchor}
              isReady={live.status === 'ready'}
            />
          </section>
        </MergedScope>
      </ThreadMedia>
    </ThreadContext.Provider>
  );
}

/** What can be done with a message that was not sent; what comes of it shows in the message's own place. */
function useUnsent(conversationID: string): Pick<ThreadScope, 'resend' | 'discard'> {
  const { resend, discard } = useSendMessage(conversationID);
  return useMemo(
    () => ({
      resend: (messageID) => void resend(messageID).catch(() => undefined),
      discard: (messageID) => void discard(messageID).catch(() => undefined),
    }),
    [resend, discard],
  );
}
