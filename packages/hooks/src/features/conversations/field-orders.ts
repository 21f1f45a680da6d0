import { isRecord } from '../../is-record.js';
import { isPlainCopy, isPrivateField, isSameValue } from '../../plain-copy.js';

/** No conversation is like that. */
const NOTHING: readonly string[] = [''];
/** Things of one kind have their fields in one order, or a few: later versions of the SDK add some, other ways of making them leave some out. */
const FEW = 4;

/** The names of the fields that something has, in their order. */
interface FieldOrder {
  readonly names: readonly string[];
  /** Those of a copy of it. */
  readonly copied: readonly string[];
  /** Those whose values nobody has compared yet. */
  readonly others: readonly string[];
}

/**
 * Finds out at a glance whether something has the fields that its copy has. To go through them in the order that is expected
 * takes a fraction of looking each of them up.
 */
export class FieldOrders {
  readonly #compared: ReadonlySet<string>;
  readonly #added: readonly string[];
  readonly #orders: FieldOrder[] = [];

  /**
   * @param compared names of the fields whose values were found to be the same already.
   * @param added names of the fields that copies have behind those of the live ones.
   */
  constructor(compared: ReadonlySet<string>, added: readonly string[] = []) {
    this.#compared = compared;
    this.#added = added;
  }

  /** Whether the fields of something live are those of its copy, and the values of those that were not compared by name the same. */
  isSame(live: object, copy: object): boolean {
    const { names, others } = this.#find(copy) ?? this.#learn(copy);
    return isInOrder(live, names) && (others.length === 0 || areSame(live, copy, others));
  }

  #find(copy: object): FieldOrder | undefined {
    for (const order of this.#orders) if (isInOrder(copy, order.copied)) return order;
    return undefined;
  }

  #learn(copy: object): FieldOrder {
    const order = orderOf(copy, this.#compared, this.#added);
    if (this.#orders.length === FEW) this.#orders.pop();
    this.#orders.unshift(order);
    return order;
  }
}

/** What was not added behind all others stands for something of the live one: then nothing can be said. */
function orderOf(
  copy: object,
  compared: ReadonlySet<string>,
  added: readonly string[],
): FieldOrder {
  const copied = Object.keys(copy);
  const count = copied.length - added.length;
  const isBehind = added.every((name, index) => copied[count + index] === name);
  const names = isBehind ? copied.slice(0, count) : NOTHING;
  return { names, copied, others: names.filter((name) => !compared.has(name)) };
}

/** Whether it has these fields, in this order, and no other one that would be copied. */
function isInOrder(value: object, names: readonly string[]): boolean {
  let place = 0;
  for (const name in value) {
    if (name === names[place]) place += 1;
    else if (!isPrivateField(name)) return false;
  }
  return place === names.length;
}

function areSame(live: object, copy: object, names: readonly string[]): boolean {
  if (!isRecord(live) || !isRecord(copy)) return false;
  for (const name of names) {
    if (!isSameValue(live[name], copy[name]) && !isPlainCopy(live[name], copy[name])) return false;
  }
  return true;
}
