'use client';

import {
  type ConversationFilter,
  type ConversationSnapshot,
  type ConversationSort,
  useConversations,
  useMissingFeatures,
  useSession,
} from '@parlor/hooks';
import { type ComponentType, useEffect, useRef } from 'react';
import type { ConversationAction } from '../conversation-menu/conversation-action.js';
import type { ConversationMenuProps } from '../conversation-menu/conversation-menu.js';
import {
  LazyConversationMenu,
  LazyConversationSelectionBar,
  LazyToast,
} from '../conversation-menu/lazy-parts.js';
import { type ListActions, useListActions } from '../conversation-menu/list-actions.js';
import { ListHost } from '../conversation-menu/list-host.js';
import type { ConversationSelectionBarProps } from '../conversation-selection/conversation-selection-bar.js';
import { SwipeHost } from '../conversation-swipe/swipe-host.js';
import { useLocale } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { ToastProps } from '../internals/toast.js';
import { useParts } from '../internals/use-parts.js';
import { ConversationListEmpty, type ConversationListEmptyProps } from './empty.js';
import { ConversationListError, type ConversationListErrorProps } from './error.js';
import { ConversationListbox } from './listbox.js';
import {
  ConversationListPresence,
  type ConversationListPresenceProps,
  NoPresence,
} from './presence.js';
import {
  type ConversationListDensity,
  ConversationListRow,
  type ConversationListRowProps,
} from './row.js';
import { ConversationListSkeleton } from './skeleton.js';
import { useRootKeys } from './use-root-keys.js';

/**
 * The parts of a {@link ConversationList} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface ConversationListParts {
  /** The inside of one option. Put nothing that can be pressed in it. */
  Row: ComponentType<ConversationListRowProps>;
  /** Stands at a person's picture, within the row: a dot. Put nothing that can be pressed in it. */
  Presence: ComponentType<ConversationListPresenceProps>;
  /** In the place of rows, where there are no conversations, or the filter lets none through. */
  Empty: ComponentType<ConversationListEmptyProps>;
  /** In the place of a list that could not be loaded. */
  Error: ComponentType<ConversationListErrorProps>;
  /** While the list is being loaded. */
  Skeleton: ComponentType;
  /** What can be done with a conversation, or with those that are selected. */
  Menu: ComponentType<ConversationMenuProps>;
  /** Below the list while conversations are selected. */
  SelectionBar: ComponentType<ConversationSelectionBarProps>;
  /** Over the lower end of the list: what was done, with a way back, or why it could not be. */
  Toast: ComponentType<ToastProps>;
}

/** What {@link ConversationList} takes. */
export interface ConversationListProps {
  /** The conversation that is open. */
  selectedConversationID?: string | undefined;
  /** Called when a conversation is chosen by a click, a tap, Enter or Space. */
  onSelect?: (conversation: ConversationSnapshot) => void;
  /** Shows only the conversations for which all of this holds. */
  filter?: ConversationFilter;
  /** `recent` when left out; pinned ones come first in each. */
  sort?: ConversationSort;
  /**
   * Own actions for the menu of a conversation; one with the `id` of one of the kit's stands in its place, or takes it out. Keep
   * the list stable across renders. `false`: nothing can be done with conversations here but to open them.
   */
  actions?: readonly ConversationAction[] | false;
  /** Called when conversations begin to be selected, when others are, and, with `undefined`, when it ends. */
  onSelectionChange?: (selectedIDs: ReadonlySet<string> | undefined) => void;
  /** `comfortable` (64 px rows) when left out. */
  density?: ConversationListDensity;
  /**
   * Whether people's pictures say who is there; they do when left out. `false`: nothing is asked. It is a paid feature: where
   * it was not bought, the service is asked once in a login, and no dot is drawn.
   */
  presence?: boolean;
  /** Own components in the place of the default ones. */
  parts?: Partial<ConversationListParts>;
  /** One more class for the outermost element. */
  className?: string;
}

const defaultParts: ConversationListParts = {
  Row: ConversationListRow,
  Presence: ConversationListPresence,
  Empty: ConversationListEmpty,
  Error: ConversationListError,
  Skeleton: ConversationListSkeleton,
  Menu: LazyConversationMenu,
  SelectionBar: LazyConversationSelectionBar,
  Toast: LazyToast,
};

const NO_ACTIONS: readonly ConversationAction[] = [];

/**
 * The conversations of the person who is signed in, pinned ones first, then the newest.
 *
 * Fills its container's height. A listbox: arrows, Home, End, Page Up and Page Down move, letters jump to a name, Enter or
 * Space chooses. A right click, a finger that rests, the menu key or Shift+F10 open the menu of a conversation; Delete
 * deletes it, which Ctrl+Z or the toast take back for six seconds; fingers swipe it. Shift with the arrows or a press, Ctrl
 * with a press, Ctrl+A and the menu begin to select several; Escape ends it.
 *
 * Only rows in sight are in the document, and a row renders again only when its own conversation changes. Menu, bar and
 * toast are loaded when somebody points at the list.
 */
export function ConversationList({
  selectedConversationID,
  onSelect,
  filter,
  sort,
  actions: custom = NO_ACTIONS,
  onSelectionChange,
  density = 'comfortable',
  presence = true,
  parts: ownParts,
  className,
}: ConversationListProps) {
  const strings = useChatStrings();
  const locale = useLocale();
  const parts = useParts(defaultParts, ownParts);
  const { Row, Presence, Empty, Error: Failed, Skeleton } = parts;
  const { userID } = useSession();
  const { status, conversations, error, refetch } = useConversations(filter, {
    sort,
    locale,
  });
  const isEnabled = custom !== false;
  const missing = useMissingFeatures();
  const offered = { conversations, custom: custom || NO_ACTIONS, isEnabled, missing };
  const actions = useListActions(offered);
  useSelectionChange(actions, onSelectionChange);
  const onKeyDown = useRootKeys(actions);
  const retry = () => {
    // The button goes with what it stands in.
    actions.rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Z takes back what was done in the list, wherever in it the focus is.
    <div
      ref={actions.rootRef}
      className={`parlor-root parlor-conversation-list ${className ?? ''}`.trim()}
      data-density={density}
      data-status={status}
      data-actions={isEnabled || undefined}
      tabIndex={-1}
      onKeyDown={onKeyDown}
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
          actions={actions}
          Row={Row}
          Presence={presence ? Presence : NoPresence}
        >
          {isEnabled && <SwipeHost actions={actions} />}
        </ConversationListbox>
      )}
      {isEnabled && <ListHost actions={actions} parts={parts} />}
    </div>
  );
}

function useSelectionChange(
  { selection }: ListActions,
  onSelectionChange: ConversationListProps['onSelectionChange'],
): void {
  const latest = useRef(onSelectionChange);
  useEffect(() => {
    latest.current = onSelectionChange;
  }, [onSelectionChange]);
  useEffect(() => {
    const unsubscribe = selection.state.subscribe(() => {
      const { isActive, ids } = selection.state.read();
      latest.current?.(isActive ? ids : undefined);
    });
    return () => {
      unsubscribe();
      // It ends with the list.
      if (selection.state.read().isActive) latest.current?.(undefined);
    };
  }, [selection]);
}
