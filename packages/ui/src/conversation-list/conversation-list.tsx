'use client';

import {
  type ConversationFilter,
  type ConversationSnapshot,
  useConversations,
  useSession,
} from '@parlor/hooks';
import { type ComponentType, useRef } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { ConversationListEmpty, type ConversationListEmptyProps } from './empty.js';
import { ConversationListError, type ConversationListErrorProps } from './error.js';
import { ConversationListbox } from './listbox.js';
import {
  type ConversationListDensity,
  ConversationListRow,
  type ConversationListRowProps,
} from './row.js';
import { ConversationListSkeleton } from './skeleton.js';

/**
 * The parts of a {@link ConversationList} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface ConversationListParts {
  /** The inside of one option. Put nothing that can be pressed in it. */
  Row: ComponentType<ConversationListRowProps>;
  Empty: ComponentType<ConversationListEmptyProps>;
  Error: ComponentType<ConversationListErrorProps>;
  Skeleton: ComponentType;
}

/** What {@link ConversationList} takes. */
export interface ConversationListProps {
  /** The conversation that is open. */
  selectedConversationID?: string | undefined;
  /** Called when a conversation is chosen by a click, a tap, Enter or Space. */
  onSelect?: (conversation: ConversationSnapshot) => void;
  /** Shows only the conversations for which all of this holds. */
  filter?: ConversationFilter;
  /** `comfortable` (64 px rows) when left out. */
  density?: ConversationListDensity;
  /** Own components in the place of the default ones. */
  parts?: Partial<ConversationListParts>;
  className?: string;
}

const defaultParts: ConversationListParts = {
  Row: ConversationListRow,
  Empty: ConversationListEmpty,
  Error: ConversationListError,
  Skeleton: ConversationListSkeleton,
};

/**
 * The conversations of the person who is signed in, pinned ones first, then the newest.
 *
 * Fills its container's height. A listbox: arrows, Home, End, Page Up and Page Down move, letters
 * jump to a name, Enter or Space chooses. Only rows in sight are in the document, and a row renders
 * again only when its own conversation changes.
 */
export function ConversationList({
  selectedConversationID,
  onSelect,
  filter,
  density = 'comfortable',
  parts,
  className,
}: ConversationListProps) {
  const strings = useStrings();
  const { Row, Empty, Error: Failed, Skeleton } = useParts(defaultParts, parts);
  const { userID } = useSession();
  const { status, conversations, error, refetch } = useConversations(filter);
  const rootRef = useRef<HTMLDivElement>(null);
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-conversation-list ${className ?? ''}`.trim()}
      data-density={density}
      data-status={status}
      tabIndex={-1}
    >
      {status === 'loading' && <Skeleton />}
      {status === 'error' && <Failed error={error} onRetry={retry} />}
      {status === 'ready' && conversations.length === 0 && (
        <Empty isFiltered={filter !== undefined && Object.keys(filter).length > 0} />
      )}
      {status === 'ready' && conversations.length > 0 && (
        <ConversationListbox
          label={strings.conversations}
          conversations={conversations}
          selectedConversationID={selectedConversationID}
          onSelect={onSelect}
          density={density}
          userID={userID}
          Row={Row}
        />
      )}
    </div>
  );
}
