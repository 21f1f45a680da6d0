import type { BadgeColors } from './draw-icon.js';
import { createIconBadge } from './icon-badge.js';
import { createTitleBadge } from './title-badge.js';

/** What somebody wants the page to say. */
export interface WantedBadge {
  readonly label: string;
  readonly title: string | undefined;
  /** `null`: the icon stays as it is. */
  readonly colors: BadgeColors | null;
}

/** The title and the icon of a page, of which there is one: who came last decides. */
export interface DocumentBadge {
  show(key: object, wanted: WantedBadge): void;
  /** The one who came before decides again; without any the page is as it was. */
  leave(key: object): void;
}

let badge: DocumentBadge | undefined;

/** The badge of this page. */
export function documentBadge(): DocumentBadge {
  badge ??= createDocumentBadge();
  return badge;
}

function createDocumentBadge(): DocumentBadge {
  const wishes = new Map<object, WantedBadge>();
  const title = createTitleBadge();
  const icon = createIconBadge();
  const render = () => {
    const wanted = [...wishes.values()].at(-1);
    if (!wanted) title.restore();
    else title.show(wanted.label, wanted.title);
    if (wanted?.colors) icon.show(wanted.label, wanted.colors);
    else icon.restore();
  };
  return {
    show(key, wanted) {
      wishes.set(key, wanted);
      render();
    },
    leave(key) {
      if (wishes.delete(key)) render();
    },
  };
}
