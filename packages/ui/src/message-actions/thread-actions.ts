import type { MessageSnapshot } from '@parlor/hooks';
import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import { type Cell, createCell } from '../internals/cell.js';
import type { PopoverAnchor } from '../internals/popover.js';

/** Something that an app lets people do with a message. */
export interface MessageAction {
  /** Of the app's own choosing. One that the kit has, such as `reply` or `delete`, takes the kit's place in the menu. */
  readonly id: string;
  /** What it is called in the menu. */
  readonly label: string;
  /** Drawn before the label, 16 px. */
  readonly icon?: ReactNode;
  /** Whether the message has it. Every message that was said when left out; `false` for all takes an item of the kit out. */
  isShown?(message: MessageSnapshot): boolean;
  /** A promise that rejects is told to the person, by the message of its error. */
  onSelect(message: MessageSnapshot): unknown;
}

/** What floats over the thread, and what it is about. */
export type Surface =
  | { readonly kind: 'menu'; readonly messageID: string; readonly anchor: PopoverAnchor }
  | { readonly kind: 'reactions' | 'readers'; readonly messageID: string }
  | { readonly kind: 'delete'; readonly messageIDs: readonly string[] }
  | {
      readonly kind: 'forward';
      readonly messages: readonly MessageSnapshot[];
      readonly isMerged: boolean;
    };

/** What has to be told of something that was done, or refused. */
export interface ThreadNotice {
  readonly text: string;
  readonly tone: 'quiet' | 'danger';
  /** Something that can be done about it. */
  readonly action?: { readonly label: string; run(): void };
}

/** What is going on in one thread, for the parts that float over it. No row looks at it. */
export interface ThreadActions {
  /** The thread's own element. */
  readonly rootRef: RefObject<HTMLElement | null>;
  /** What the thread shows, and the app's actions, as of the last rendering. */
  readonly latest: {
    messages: readonly MessageSnapshot[];
    custom: readonly MessageAction[];
  };
  /** Whether anybody has pointed at anything: until then nothing of all this is loaded. */
  readonly isAwake: Cell<boolean>;
  /** The message under the mouse. */
  readonly hovered: Cell<string | undefined>;
  /** The message that has the keyboard's focus, and whether it has yet to be given to it. */
  readonly focused: Cell<{ readonly messageID: string; readonly isWanted: boolean } | undefined>;
  readonly surface: Cell<Surface | undefined>;
  /** What a key asks for, while the menu is not open. */
  readonly command: Cell<{ readonly messageID: string; readonly id: string } | undefined>;
  readonly notice: Cell<ThreadNotice | undefined>;
  /** Opens something; `close` gives the focus back to who has it now. */
  open(surface: Surface): void;
  close(keepsFocus?: boolean): void;
  /** Moves the focus to a message, wherever it is; to the thread when it is not shown there. */
  focus(messageID: string): void;
}

/** The element of a message in its row. */
export const FRAME = '[data-message-id]';

/** The actions of a thread; the same object as long as it is there. */
export function useThreadActions(
  messages: readonly MessageSnapshot[],
  custom: readonly MessageAction[],
): ThreadActions {
  const [actions] = useState(createThreadActions);
  useLayoutEffect(() => {
    actions.latest.messages = messages;
    actions.latest.custom = custom;
  }, [actions, messages, custom]);
  return actions;
}

function createThreadActions(): ThreadActions {
  const surface = createCell<Surface | undefined>(undefined);
  const isAwake = createCell(false);
  const hovered = createCell<string | undefined>(undefined);
  const focused: ThreadActions['focused'] = createCell(undefined);
  const rootRef: RefObject<HTMLElement | null> = { current: null };
  const latest: ThreadActions['latest'] = { messages: [], custom: [] };
  let before: Element | null = null;
  return {
    rootRef,
    latest,
    isAwake,
    hovered,
    focused,
    surface,
    command:
      createCell<ThreadActions['command'] extends Cell<infer Value> ? Value : never>(undefined),
    notice: createCell<ThreadNotice | undefined>(undefined),
    open(next) {
      if (surface.read() === undefined) before = document.activeElement;
      isAwake.write(true);
      surface.write(next);
    },
    close(keepsFocus = false) {
      const last = surface.read();
      surface.write(undefined);
      if (keepsFocus || !last) return;
      const messageID = 'messageID' in last ? last.messageID : undefined;
      const isPointedAt = [hovered.read(), focused.read()?.messageID].includes(messageID);
      // Without the mouse over its message, the toolbar goes, and its button with it.
      const isLasting = isPointedAt || !before?.closest(TOOLS);
      if (before instanceof HTMLElement && isLasting && isFocusable(before)) {
        before.focus({ preventScroll: true });
      } else if (messageID !== undefined) {
        frameOf(rootRef.current, messageID)?.focus({ preventScroll: true });
      }
    },
    focus(messageID) {
      isAwake.write(true);
      if (latest.messages.some(({ ID }) => ID === messageID)) {
        focused.write({ messageID, isWanted: true });
      } else scrollerOf(rootRef.current)?.focus({ preventScroll: true });
    },
  };
}

/** What scrolls: it has the keyboard's focus when no message has. */
export function scrollerOf(root: HTMLElement | null): HTMLElement | undefined {
  return root?.querySelector<HTMLElement>('.parlor-thread-scroller') ?? undefined;
}

/** Where the toolbar is drawn. */
export const TOOLS = '.parlor-message-tools';

/** A page of which nothing has the focus says that all of it has. */
function isFocusable(element: HTMLElement): boolean {
  return element.isConnected && element !== document.body;
}

/** Whether something is in what floats over the thread, which may stand in it; a dialog around the thread is none of that. */
export function isFloating(target: Element, { rootRef }: ThreadActions): boolean {
  const floating = target.closest('.parlor-popover, dialog');
  return floating !== null && !floating.contains(rootRef.current);
}

/** The frame that something stands in; `undefined` for what floats over it. */
export function frameAt(
  target: EventTarget | null,
  actions: ThreadActions,
): HTMLElement | undefined {
  if (!(target instanceof Element) || isFloating(target, actions)) return undefined;
  return target.closest<HTMLElement>(FRAME) ?? undefined;
}

/** The frame of a message, if its row is in the document. */
export function frameOf(root: HTMLElement | null, messageID: string): HTMLElement | undefined {
  const frames = root?.querySelectorAll<HTMLElement>(FRAME) ?? [];
  return [...frames].find((frame) => frame.dataset['messageId'] === messageID);
}
