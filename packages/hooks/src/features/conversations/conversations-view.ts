import { shareList } from '../../plain-copy.js';
import {
  ANY,
  type ConversationFilter,
  type ConversationTest,
  testOf,
} from './conversation-filter.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { byName, type ConversationSort, unreadFirst } from './conversation-sort.js';

type List = readonly ConversationSnapshot[];

/** What a component wants to see of the list, and in which order. */
export interface ViewOptions {
  readonly filter: ConversationFilter;
  readonly sort: ConversationSort;
  readonly locale: string | undefined;
}

/**
 * What one component sees of the list. The whole list is sorted and then filtered, so that another filter, a letter
 * more in a search, does not sort again. What was answered is remembered: for the same list it is there at once, and
 * as long as nothing differs that is shown it is the same array.
 */
export class ConversationsView {
  #list: List | undefined;
  #options: ViewOptions | undefined;
  #sorted: List = [];
  #isWanted: ConversationTest = ANY;
  #shown: List = [];

  /** The options have to be the same object as long as they say the same. */
  pick(list: List, options: ViewOptions): List {
    if (list === this.#list && options === this.#options) return this.#shown;
    this.#sort(list, options);
    if (options !== this.#options) this.#isWanted = testOf(options.filter);
    this.#list = list;
    this.#options = options;
    const wanted = this.#isWanted === ANY ? this.#sorted : this.#sorted.filter(this.#isWanted);
    this.#shown = shareList(wanted, this.#shown);
    return this.#shown;
  }

  #sort(list: List, { sort, locale }: ViewOptions): void {
    const before = this.#options;
    const isSameSort = before?.sort === sort && before.locale === locale;
    if (isSameSort && list === this.#list) return;
    this.#sorted = sorted(list, sort, locale, isSameSort ? this.#sorted : []);
  }
}

function sorted(list: List, sort: ConversationSort, locale: string | undefined, last: List): List {
  if (sort === 'recent') return list;
  return sort === 'unread' ? unreadFirst(list) : byName(list, locale, last);
}
