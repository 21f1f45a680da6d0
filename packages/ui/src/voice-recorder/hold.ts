import { type Cell, createCell } from '../internals/cell.js';

/**
 * What the finger does that began a recording:
 *
 * - `held`: it is still there; `away`: so far away that letting go cancels;
 * - `tapped`: it was not held, or a key was pressed: the recorder has buttons of its own;
 * - `released`: it let go, to send; `cancelled`: it let go far away.
 */
export type Hold = 'held' | 'away' | 'tapped' | 'released' | 'cancelled';

/** Milliseconds: what is shorter is a tap. */
const TAP = 400;
/** Pixels to the side at which letting go cancels. */
const AWAY = 80;

/** A recording that a key began, or a tap. */
export function tapped(): Cell<Hold> {
  return createCell<Hold>('tapped');
}

/**
 * Follows the finger that was put on the button, wherever it goes. Returns what it does, and what ends following it.
 */
export function followPointer(
  {
    pointerId,
    clientX: from,
    timeStamp,
  }: Pick<PointerEvent, 'pointerId' | 'clientX' | 'timeStamp'>,
  isRightToLeft: boolean,
): { hold: Cell<Hold>; end: () => void } {
  const hold = createCell<Hold>('held');
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    const distance = isRightToLeft ? event.clientX - from : from - event.clientX;
    hold.write(distance > AWAY ? 'away' : 'held');
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    end();
    if (hold.read() === 'away') hold.write('cancelled');
    else hold.write(event.timeStamp - timeStamp < TAP ? 'tapped' : 'released');
  };
  const onLost = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    end();
    // A call, or a gesture of the system: what was said is not sent by that.
    hold.write('tapped');
  };
  const end = () => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onLost);
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onLost);
  return { hold, end };
}
