'use client';

import {
  type ConversationSnapshot,
  type MessageSnapshot,
  useConversation,
  useConversations,
} from '@parlor/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { isSystemConversation, titleOf } from '../internals/conversation-title.js';
import { Modal } from '../internals/modal.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { ConversationChoice } from './conversation-choice.js';
import { forwardable } from './forwardable.js';
import { ForwardingProgress } from './forwarding-progress.js';
import { mergedContent } from './merged-content.js';
import type { ForwardedContent } from './use-forward-to.js';

/** What {@link ForwardDialog} takes. */
export interface ForwardDialogProps {
  /** In the order in which they are sent; of one conversation. Those that cannot be forwarded are left out, and that is said. */
  messages: readonly MessageSnapshot[];
  /** Whether they go as one message. `false` when left out. */
  isMerged?: boolean;
  /** Called when it was closed. `forwardedTo` names where everything has arrived; it is empty when nothing was sent. */
  onClose: (forwardedTo: readonly string[]) => void;
}

/**
 * Forwards messages to one or several conversations, with a comment if one likes.
 *
 * A dialog over the page. While it sends, it says how far it is; closed before the end, what waits is sent all the same,
 * and what is refused says so in its own conversation.
 */
export function ForwardDialog({ messages: all, isMerged = false, onClose }: ForwardDialogProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { messages, leftOut } = useMemo(() => forwardable(all), [all]);
  const source = useConversation(all[0]?.conversationID ?? '').conversation;
  const [query, setQuery] = useState('');
  const [comment, setComment] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, ConversationSnapshot>>(new Map());
  const [content, setContent] = useState<ForwardedContent>();
  const arrivedAt = useRef<readonly string[]>([]);
  const { conversations } = useConversations();
  const found = useMemo(
    () => conversations.filter((one) => isFound(one, query, titleOf(one, strings))),
    [conversations, query, strings],
  );
  const toggle = (conversationID: string) => {
    const conversation = conversations.find((one) => one.conversationID === conversationID);
    const next = new Map(chosen);
    if (!next.delete(conversationID) && conversation) next.set(conversationID, conversation);
    setChosen(next);
  };
  const begin = () => {
    const merged = isMerged ? mergedContent(messages, source, strings, formats) : undefined;
    setContent({ messages, merged, comment: comment.trim() });
  };
  const onArrived = useCallback((titles: readonly string[]) => {
    arrivedAt.current = titles;
  }, []);
  const count = messages.length;
  const title = (isMerged ? strings.forwardMergedTitle : strings.forwardTitle)(
    count,
    formats.number(count),
  );
  return (
    <Modal title={title} className="parlor-forward" onClose={() => onClose(arrivedAt.current)}>
      {(close) => {
        if (content) {
          return (
            <ForwardingProgress
              targets={[...chosen.values()]}
              content={content}
              onArrived={onArrived}
              onClose={close}
            />
          );
        }
        return (
          <div className="parlor-forward-body">
            {leftOut > 0 && (
              <p className="parlor-forward-note">
                {count === 0
                  ? strings.nothingToForward
                  : strings.leftOut(leftOut, formats.number(leftOut))}
              </p>
            )}
            <ConversationChoice
              conversations={found}
              chosenIDs={new Set(chosen.keys())}
              query={query}
              onQuery={setQuery}
              onToggle={toggle}
            />
            <p className="parlor-forward-none" role="status">
              {found.length === 0 && strings.noConversationFound}
            </p>
            <div className="parlor-forward-foot">
              {chosen.size > 0 && (
                <p className="parlor-forward-chosen" dir="auto">
                  {formats.list([...chosen.values()].map((one) => titleOf(one, strings)))}
                </p>
              )}
              <input
                className="parlor-forward-comment"
                type="text"
                dir="auto"
                value={comment}
                placeholder={strings.commentPlaceholder}
                aria-label={strings.commentPlaceholder}
                maxLength={LONGEST_COMMENT}
                onChange={(event) => setComment(event.currentTarget.value)}
              />
              <button
                type="button"
                className="parlor-button"
                disabled={chosen.size === 0 || count === 0}
                onClick={begin}
              >
                {strings.forwardTo(chosen.size, formats.number(chosen.size))}
              </button>
            </div>
          </div>
        );
      }}
    </Modal>
  );
}

/** Fits a message in any script. */
const LONGEST_COMMENT = 2_000;

/** Notices are nobody's: nothing can be sent there. */
function isFound({ conversationID }: ConversationSnapshot, query: string, title: string): boolean {
  if (isSystemConversation(conversationID)) return false;
  return title.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());
}
