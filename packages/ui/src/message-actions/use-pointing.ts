import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { LongPressHandlers } from '../internals/use-long-press.js';
import { isSelectable } from '../message-selection/is-selectable.js';
import type { Selection } from '../message-selection/selection.js';
import { focusComposer } from './focus-composer.js';
import { commandOf, nextMessage } from './message-keys.js';
import { frameAt, isFloating, type ThreadActions } from './thread-actions.js';
import { useHolding } from './use-holding.js';

/** Handlers for the thread's own element: one set for all of its rows. */
export interface PointingHandlers extends LongPressHandlers {
  onPointerOver(event: PointerEvent): void;
  onPointerLeave(): void;
  onContextMenu(event: MouseEvent): void;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Finds out which message is pointed at, by mouse or keyboard, and what is asked of it. */
export function usePointing(actions: ThreadActions, selection: Selection): PointingHandlers {
  const isPressed = useRef(false);
  const hover = useHover(actions);
  const holding = useHolding(actions);
  return useMemo(
    () => ({
      ...holding,
      onPointerOver: ({ target, pointerType }) => {
        // A finger has the long press for that.
        if (pointerType === 'touch') return;
        hover(frameAt(target, actions)?.dataset['messageId']);
      },
      onPointerLeave: () => hover(undefined),
      onPointerDown: (event) => {
        isPressed.current = true;
        holding.onPointerDown(event);
      },
      onContextMenu: (event) => openContextMenu(actions, selection, event),
      onFocus: ({ target }) => {
        const messageID = frameAt(target, actions)?.dataset['messageId'];
        // A press gives the focus, too; the mouse is over the message then, and no keys are meant.
        if (messageID === undefined || isPressed.current) return;
        actions.isAwake.write(true);
        if (actions.focused.read()?.messageID === messageID) return;
        actions.focused.write({ messageID, isWanted: false });
      },
      onBlur: ({ relatedTarget }) => {
        // What floats over the thread keeps its message where it is.
        if (!frameAt(relatedTarget, actions) && !actions.surface.read())
          actions.focused.write(undefined);
      },
      onKeyDown: (event) => {
        isPressed.current = false;
        onKey(actions, selection, event);
      },
    }),
    [actions, selection, hover, holding],
  );
}

/** How long the mouse may be away from a message on its way to the buttons that float over it, in milliseconds. */
const AWAY = 120;

function useHover(actions: ThreadActions): (messageID: string | undefined) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(
    () => (messageID) => {
      clearTimeout(timer.current);
      if (messageID === undefined) {
        timer.current = setTimeout(() => actions.hovered.write(undefined), AWAY);
      } else {
        actions.isAwake.write(true);
        actions.hovered.write(messageID);
      }
    },
    [actions],
  );
}

function openContextMenu(actions: ThreadActions, selection: Selection, event: MouseEvent): void {
  const { target, clientX, clientY, shiftKey } = event;
  const messageID = frameAt(target, actions)?.dataset['messageId'];
  if (messageID === undefined || shiftKey || selection.state.read().isActive) return;
  // Where the browser has more to offer, it keeps its own menu: links, fields, selected text.
  if (!(target instanceof Element) || target.closest('a[href], input, textarea, video')) return;
  if (!(getSelection()?.isCollapsed ?? true)) return;
  event.preventDefault();
  const surface = actions.surface.read();
  if (surface?.kind === 'menu' && surface.messageID === messageID) return;
  actions.open({ kind: 'menu', messageID, anchor: placeAt(clientX, clientY) });
}

/** A place in the window; the menu stays there while the thread moves on. */
function placeAt(x: number, y: number) {
  const box = new DOMRect(x, y, 0, 0);
  return { getBoundingClientRect: () => box, contains: () => false };
}

function onKey(actions: ThreadActions, selection: Selection, event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
  const frame = frameAt(target, actions);
  const isOnList = target.classList.contains('parlor-thread-scroller');
  const isOnMessage = isFocusOfFrame(frame, target);
  if (key === 'Escape' && !isFloating(target, actions)) {
    return leave(actions, selection, isOnMessage ? undefined : frame, event);
  }
  if (event.altKey || event.ctrlKey || event.metaKey || !(isOnList || isOnMessage)) return;
  const next = nextMessage(key, frame?.dataset['messageId'], actions);
  const { isActive } = selection.state.read();
  if (next !== undefined) {
    event.preventDefault();
    if (isActive && event.shiftKey) extendTo(actions, selection, next);
    actions.focus(next);
  } else if (frame && !isActive) onMessageKey(actions, frame, event);
}

/** A key that is meant for the message that has the focus. */
function onMessageKey(actions: ThreadActions, frame: HTMLElement, event: KeyboardEvent): void {
  const { key, shiftKey } = event;
  const messageID = frame.dataset['messageId'] ?? '';
  const isMenuKey = key === 'Enter' || key === 'ContextMenu' || (key === 'F10' && shiftKey);
  const id = shiftKey ? undefined : commandOf(key);
  if (!isMenuKey && id === undefined) return;
  event.preventDefault();
  if (isMenuKey) return actions.open({ kind: 'menu', messageID, anchor: columnOf(frame) });
  actions.isAwake.write(true);
  if (id !== undefined) actions.command.write({ messageID, id });
}

/**
 * Out of what one is in: the selection, what is within a message (`frame` is the one), the thread. Where there is no way
 * out, the key may close what the thread stands in.
 */
function leave(
  actions: ThreadActions,
  selection: Selection,
  frame: HTMLElement | undefined,
  event: KeyboardEvent,
): void {
  const { isActive, ids } = selection.state.read();
  if (isActive) {
    const messageID = frameAt(event.target, actions)?.dataset['messageId'] ?? [...ids].at(-1);
    selection.end();
    if (messageID !== undefined) actions.focus(messageID);
  } else if (frame) frame.focus({ preventScroll: true });
  else if (!focusComposer(actions.rootRef.current)) return;
  event.preventDefault();
}

/** While messages are selected, the checkbox of a message has the focus in the place of its frame. */
function isFocusOfFrame(frame: HTMLElement | undefined, target: HTMLElement): boolean {
  return target === frame || target.classList.contains('parlor-selection-box');
}

/** What the menu of a key stands beside: what was said, not the whole row. */
function columnOf(frame: HTMLElement): HTMLElement {
  return frame.querySelector<HTMLElement>('.parlor-message-column') ?? frame;
}

/** Selects everything up to a message. */
export function extendTo({ latest }: ThreadActions, selection: Selection, messageID: string): void {
  const order = latest.messages.filter(isSelectable).map(({ ID }) => ID);
  selection.extend(messageID, order);
}
