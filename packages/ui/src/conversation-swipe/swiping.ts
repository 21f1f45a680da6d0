import type { ListActions, SwipedRow } from '../conversation-menu/list-actions.js';
import { sideOf, swipeActionsOf } from './swipe-actions.js';
import { endOf, followed, intentOf, isLong, openWidth } from './swipe-gesture.js';

/** As long as rows take to come back, in milliseconds. */
const BACK = 200;

/** A finger on a row. */
interface Touch {
  readonly row: HTMLElement;
  readonly pointerID: number;
  readonly x: number;
  readonly y: number;
  /** How far the row was moved when the finger came, in the direction of writing. */
  readonly from: number;
  readonly sign: 1 | -1;
  isSwipe: boolean;
  /** For the velocity: where the finger was last, when, and how fast. */
  lastX: number;
  lastAt: number;
  velocity: number;
}

/**
 * Listens to fingers on the rows of a list: they move a row out of the way of what stands behind it. Returns what ends it.
 *
 * The row is moved by a property of its style: nothing renders while a finger moves but what stands behind the row, once.
 */
export function listenToSwipes(rows: HTMLElement, actions: ListActions): () => void {
  const swiping = new Swiping(rows, actions);
  const listeners: readonly (readonly [string, (event: never) => void, boolean])[] = [
    ['pointerdown', (event: PointerEvent) => swiping.begin(event), false],
    ['pointermove', (event: PointerEvent) => swiping.move(event), false],
    ['pointerup', (event: PointerEvent) => swiping.end(event), false],
    ['pointercancel', () => swiping.close(), false],
    ['click', (event: MouseEvent) => swiping.click(event), true],
    ['scroll', () => swiping.close(), false],
  ];
  for (const [name, listener, capture] of listeners) {
    rows.addEventListener(name, listener as EventListener, { capture });
  }
  return () => {
    for (const [name, listener, capture] of listeners) {
      rows.removeEventListener(name, listener as EventListener, { capture });
    }
    swiping.forget();
  };
}

class Swiping {
  readonly #rows: HTMLElement;
  readonly #actions: ListActions;
  #touch: Touch | undefined;
  /** The row that is out of its place. */
  #row: HTMLElement | undefined;
  #offset = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The click that a swipe ends with is none. */
  #isClickSwallowed = false;

  constructor(rows: HTMLElement, actions: ListActions) {
    this.#rows = rows;
    this.#actions = actions;
  }

  begin({ target, pointerType, isPrimary, pointerId, clientX, clientY, timeStamp }: PointerEvent) {
    this.#isClickSwallowed = false;
    const row = target instanceof Element && target.closest<HTMLElement>('[role="option"]');
    const isInUse = this.#actions.selection.state.read().isActive;
    if (pointerType !== 'touch' || !isPrimary || !row || isInUse) return;
    if (!this.#actions.latest.isEnabled) return;
    if (this.#row && this.#row !== row) {
      this.#isClickSwallowed = true;
      return this.close();
    }
    const isRightToLeft = getComputedStyle(row).direction === 'rtl';
    this.#touch = {
      ...{ row, pointerID: pointerId, x: clientX, y: clientY, from: this.#offset },
      ...{ sign: isRightToLeft ? -1 : 1, isSwipe: false },
      ...{ lastX: clientX, lastAt: timeStamp, velocity: 0 },
    };
  }

  move({ pointerId, clientX, clientY, timeStamp }: PointerEvent) {
    const touch = this.#touch;
    if (!touch || touch.pointerID !== pointerId) return;
    if (!touch.isSwipe) {
      // It has rested first: what it has opened lies over the rows.
      if (this.#actions.surface.read()) return this.close();
      const intent = intentOf(clientX - touch.x, clientY - touch.y);
      if (intent === 'scroll') this.close();
      if (intent !== 'swipe') return;
      touch.isSwipe = true;
    }
    const elapsed = Math.max(timeStamp - touch.lastAt, 1);
    touch.velocity = ((clientX - touch.lastX) * touch.sign) / elapsed;
    touch.lastX = clientX;
    touch.lastAt = timeStamp;
    this.#follow(touch, touch.from + (clientX - touch.x) * touch.sign);
  }

  end({ pointerId }: PointerEvent) {
    const touch = this.#touch;
    // Another finger may come and go meanwhile.
    if (touch?.pointerID !== pointerId) return;
    this.#touch = undefined;
    if (!touch.isSwipe) return;
    this.#isClickSwallowed = true;
    const swiped = this.#swipedOf(touch.row, this.#offset);
    const behind = swipeActionsOf(swiped, this.#actions);
    const away = touch.velocity * Math.sign(this.#offset);
    const width = this.#rows.clientWidth;
    const end = endOf(Math.abs(this.#offset), away, width, sideOf(behind));
    if (end === 'open') return this.#settle(openWidth(sideOf(behind)) * Math.sign(this.#offset));
    this.close();
    if (end === 'done' && behind[0]) {
      this.#actions.perform(behind[0].id, [swiped.conversationID]);
    }
  }

  /** While a row is out of its place, a press does what stands behind it, or puts the row back. */
  click(event: MouseEvent) {
    if (!this.#row && !this.#isClickSwallowed) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#isClickSwallowed) {
      this.#isClickSwallowed = false;
      return;
    }
    const swiped = this.#actions.swiped.read();
    const button = event.target instanceof Element && event.target.closest('[data-swipe]');
    const id = button && swiped && button.getAttribute('data-swipe');
    const action = swiped && swipeActionsOf(swiped, this.#actions).find((one) => one.id === id);
    this.close();
    if (action && swiped) this.#actions.perform(action.id, [swiped.conversationID]);
  }

  /** Puts the row back where it belongs. */
  close() {
    this.#touch = undefined;
    if (!this.#row) return;
    clearTimeout(this.#timer);
    this.#settle(0);
    this.#timer = setTimeout(() => this.forget(), BACK);
  }

  /** The same, at once. */
  forget() {
    clearTimeout(this.#timer);
    this.#row?.style.removeProperty('--parlor-swipe');
    this.#row?.removeAttribute('data-swiped');
    this.#row = undefined;
    this.#offset = 0;
    this.#actions.swiped.write(undefined);
    this.#rows.style.removeProperty('--parlor-swipe-size');
    this.#rows.removeAttribute('data-swipe-long');
  }

  #follow({ row, sign }: Touch, wanted: number) {
    clearTimeout(this.#timer);
    if (this.#row !== row) this.forget();
    this.#row = row;
    // What stands behind it looks for it by this.
    row.dataset['swiped'] = 'moving';
    const swiped = this.#swipedOf(row, wanted);
    const side = sideOf(swipeActionsOf(swiped, this.#actions));
    const known = this.#actions.swiped.read();
    if (known?.conversationID !== swiped.conversationID || known.side !== swiped.side)
      this.#actions.swiped.write(swiped);
    const distance = side.count === 0 ? 0 : followed(Math.abs(wanted), side);
    this.#place(distance * Math.sign(wanted), sign);
    const isArmed = isLong(distance, this.#rows.clientWidth, side);
    this.#rows.toggleAttribute('data-swipe-long', isArmed);
  }

  #settle(offset: number) {
    if (!this.#row) return;
    this.#row.dataset['swiped'] = '';
    this.#rows.removeAttribute('data-swipe-long');
    this.#place(offset, getComputedStyle(this.#row).direction === 'rtl' ? -1 : 1);
  }

  #place(offset: number, sign: 1 | -1) {
    this.#offset = offset;
    this.#row?.style.setProperty('--parlor-swipe', `${offset * sign}px`);
    this.#rows.style.setProperty('--parlor-swipe-size', `${Math.abs(offset)}px`);
  }

  #swipedOf(row: HTMLElement, offset: number): SwipedRow {
    const conversationID = row.dataset['conversationId'] ?? '';
    return { conversationID, side: offset < 0 ? 'end' : 'start' };
  }
}
