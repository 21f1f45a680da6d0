import type { Slot } from '../native/slots.js';
import type { TimRender } from '../native/tim-render.js';

type CallbackOf<Name extends Slot> = Parameters<TimRender[Name]>[0]['callback'];

/**
 * TimRender has room for one callback per event, and forgets it at every logout. Here any number of nouns listen, and
 * {@link fill} takes the places, once per login.
 */
export class CallbackSlots {
  readonly #listeners = new Map<Slot, readonly ((...told: never[]) => void)[]>();

  /** Listens to an event for as long as the adapter lives. */
  listen<Name extends Slot>(slot: Name, listener: CallbackOf<Name>): void {
    this.#listeners.set(slot, [...(this.#listeners.get(slot) ?? []), listener]);
  }

  /** Takes the places of all events that somebody listens to. */
  async fill(timRender: TimRender): Promise<void> {
    for (const [slot, listeners] of this.#listeners) {
      const callback = (...told: unknown[]) => tell(listeners, valuesOf(told));
      // A new object each time: the package writes into it.
      const param = { callback, userData: '', user_data: '' };
      await Reflect.apply(timRender[slot], timRender, [param]);
    }
  }
}

/** The declaration promises the values one by one; in the renderer they come as one list. */
function valuesOf(told: readonly unknown[]): readonly unknown[] {
  const [first, ...rest] = told;
  // Of new messages an argument that there is not comes behind the list.
  const isList = Array.isArray(first) && rest.every((one) => one === undefined);
  return isList ? first : told;
}

function tell(listeners: readonly ((...told: never[]) => void)[], values: readonly unknown[]) {
  for (const listener of listeners) Reflect.apply(listener, undefined, values);
}
