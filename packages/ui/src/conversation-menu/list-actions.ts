import type { ConversationSnapshot, MissingFeatures } from '@parlor/hooks';
import { type RefObject, useLayoutEffect, useState } from 'react';
import {
  type ConversationSelection,
  createConversationSelection,
} from '../conversation-selection/conversation-selection.js';
import { type Cell, createCell } from '../internals/cell.js';
import type { PopoverAnchor } from '../internals/popover.js';
import type { ConversationAction, ConversationActionID } from './conversation-action.js';

/** What is open over the list, and which conversations it is about. */
export type ListSurface =
  | {
      readonly kind: 'menu';
      readonly conversationIDs: readonly string[];
      readonly anchor: PopoverAnchor;
      /** A page of the menu that it begins with. */
      readonly page?: 'folder';
    }
  | { readonly kind: 'clear'; readonly conversationIDs: readonly string[] }
  | { readonly kind: 'newFolder'; readonly conversationIDs: readonly string[] };

/** What has to be told of something that was done, or refused. */
export interface ListNotice {
  readonly text: string;
  /** `danger`: stays until it is dismissed. */
  readonly tone: 'quiet' | 'danger';
  /** Whether it can be seen, too; what can be seen in the rows is only said. */
  readonly isShown: boolean;
  /** Takes it back. */
  readonly undo?: () => void;
}

/** Which side of a row has been moved out of the way: `start` shows what stands before it in the direction of writing. */
export interface SwipedRow {
  readonly conversationID: string;
  readonly side: 'start' | 'end';
}

/** What is going on in one list, for the parts that float over it. No row looks at more than its own share. */
export interface ListActions {
  /** The list's own element. */
  readonly rootRef: RefObject<HTMLDivElement | null>;
  /** What the list shows, and the app's actions, as of the last rendering. */
  readonly latest: {
    conversations: readonly ConversationSnapshot[];
    custom: readonly ConversationAction[];
    /** Whether anything can be done with conversations here. */
    isEnabled: boolean;
    /** What the application was found not to have. */
    missing: MissingFeatures;
  };
  /** Whether anybody has pointed at anything: until then nothing of all this is loaded. */
  readonly isAwake: Cell<boolean>;
  readonly surface: Cell<ListSurface | undefined>;
  /** What a key, a swipe or the bar asks for. */
  readonly command: Cell<ListCommand | undefined>;
  readonly notice: Cell<ListNotice | undefined>;
  /** Whether a finger has touched the list, or there is a screen for one. */
  readonly isTouched: Cell<boolean>;
  readonly swiped: Cell<SwipedRow | undefined>;
  readonly selection: ConversationSelection;
  /** What Ctrl+Z takes back, if anything. */
  readonly undo: { run: (() => void) | undefined };
  /** Opens something; `close` gives the focus back to who has it now. */
  open(surface: ListSurface): void;
  close(keepsFocus?: boolean): void;
  /** Does what the menu of these conversations would do, if it offers it. */
  perform(id: ConversationActionID, conversationIDs: readonly string[]): void;
  /** Gives the focus to the rows; to the list when there are none. */
  focusList(): void;
}

/** See {@link ListActions.command}. */
export interface ListCommand {
  readonly id: ConversationActionID;
  readonly conversationIDs: readonly string[];
}

/** The actions of a list; the same object as long as it is there. */
export function useListActions(latest: ListActions['latest']): ListActions {
  const [actions] = useState(createListActions);
  const { conversations, custom, isEnabled, missing } = latest;
  useLayoutEffect(() => {
    Object.assign(actions.latest, { conversations, custom, isEnabled, missing });
    if (actions.selection.state.read().isActive) actions.selection.keep(orderOf(actions));
    if (!isEnabled) actions.selection.end();
  }, [actions, conversations, custom, isEnabled, missing]);
  return actions;
}

function createListActions(): ListActions {
  const rootRef: ListActions['rootRef'] = { current: null };
  const surface: ListActions['surface'] = createCell<ListSurface | undefined>(undefined);
  const command: ListActions['command'] = createCell<ListCommand | undefined>(undefined);
  const isAwake = createCell(false);
  let before: Element | null = null;
  const focusList = () => {
    (rowsOf({ rootRef }) ?? rootRef.current)?.focus({ preventScroll: true });
  };
  return {
    rootRef,
    latest: { conversations: [], custom: [], isEnabled: true, missing: {} },
    isAwake,
    surface,
    command,
    notice: createCell<ListNotice | undefined>(undefined),
    isTouched: createCell(false),
    swiped: createCell<SwipedRow | undefined>(undefined),
    selection: createConversationSelection(),
    undo: { run: undefined },
    open(next) {
      if (surface.read() === undefined) before = document.activeElement;
      isAwake.write(true);
      surface.write(next);
    },
    close(keepsFocus = false) {
      const isOpen = surface.read() !== undefined;
      surface.write(undefined);
      if (keepsFocus || !isOpen) return;
      if (before instanceof HTMLElement && rootRef.current?.contains(before) && before.isConnected)
        before.focus({ preventScroll: true });
      else focusList();
    },
    perform(id, conversationIDs) {
      isAwake.write(true);
      command.write({ id, conversationIDs });
    },
    focusList,
  };
}

/** What something that is asked for at a row is about: all that is selected, if the row is. */
export function meantBy(conversationID: string, { selection }: ListActions): readonly string[] {
  const { isActive, ids } = selection.state.read();
  return isActive && ids.size > 0 && ids.has(conversationID) ? [...ids] : [conversationID];
}

/** The conversationIDs of what the list shows, from the top. */
export function orderOf({ latest }: ListActions): readonly string[] {
  return latest.conversations.map(({ conversationID }) => conversationID);
}

/** What has the keyboard's focus while rows are walked through, if there are rows. */
export function rowsOf({ rootRef }: Pick<ListActions, 'rootRef'>): HTMLElement | null {
  return rootRef.current?.querySelector<HTMLElement>('[role="listbox"]') ?? null;
}
