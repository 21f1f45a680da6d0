import { isFocusInView, isFocusShown } from '../../keyboard/focus-in-page.js';
import { canHaveFocus, FOCUSABLE } from './reach.js';
import { isDrawn, nameOf } from './seen.js';

/** Somebody goes through a page by Tab. */
interface Walk {
  /** What they should come to. */
  readonly ways: ReadonlySet<Element>;
  readonly been: Set<Element>;
  readonly problems: Set<string>;
  last: Element | null;
  /** How often Tab has stayed in the same place: a field for a date has several parts. */
  stays: number;
}

/** Arrows lead to what is in these, or a field keeps the focus for it. */
const WALKED_BY_ARROWS =
  '[role=grid], [role=listbox], [role=menu], [role=radiogroup], [role=tablist], [role=toolbar], [role=tree]';

/** More parts no field has. */
const MOST_STAYS = 8;

/** Frames that something may take to be scrolled to where it is seen. */
const PATIENCE = 60;

let walk: Walk = newWalk();

function newWalk(): Walk {
  const last = document.activeElement;
  return { ways: new Set(), been: new Set(), problems: new Set(), last, stays: 0 };
}

/** Before the first Tab. */
export function beginWalk(): void {
  walk = { ...newWalk(), ways: new Set(stops()) };
}

/** After each Tab: whether it has led once around. */
export async function stepOfWalk(): Promise<boolean> {
  const { activeElement: now, body } = document;
  walk.stays = now === walk.last ? walk.stays + 1 : 0;
  walk.last = now;
  // The end of the page: the browser's own buttons come next, and then its beginning.
  if (!now || now === body) return walk.stays > 1;
  if (walk.been.has(now)) return walk.stays === 0 || walk.stays > MOST_STAYS;
  walk.been.add(now);
  if (!(await comesIntoView())) walk.problems.add(`${nameOf(now)} has the focus out of sight`);
  else if (!isFocusShown()) walk.problems.add(`${nameOf(now)} does not look focused`);
  return false;
}

/** What somebody without a mouse does not get to, or does not see that they are at. */
export function endWalk(): readonly string[] {
  const { ways, been, problems } = walk;
  const missed = stops().filter((stop) => ways.has(stop) && !been.has(stop));
  return [
    ...problems,
    ...missed.map((stop) => `Tab does not lead to ${nameOf(stop)}`),
    ...withoutKeys().map((element) => `no key leads to ${nameOf(element)}`),
  ];
}

async function comesIntoView(): Promise<boolean> {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    if (await isFocusInView()) return true;
  }
  return false;
}

/** What Tab leads to. One of several radio buttons stands for all. */
function stops(): readonly Element[] {
  const groups = new Set<string>();
  return inReach().filter((element) => {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const isFirst = !groups.has(element.name);
    groups.add(element.name);
    const others = document.getElementsByName(element.name);
    const isAnyChosen = [...others].some((other) => other.matches(':checked'));
    return isAnyChosen ? element.checked : isFirst;
  });
}

/** What Tab passes by, and arrows do not lead to either. What is hidden from screen readers is there twice. */
function withoutKeys(): readonly Element[] {
  return inReach().filter(
    (element) =>
      element instanceof HTMLElement &&
      element.tabIndex < 0 &&
      element.matches('a, button, input, select, textarea') &&
      !element.closest(`${WALKED_BY_ARROWS}, [aria-hidden=true]`),
  );
}

/** A dialog that has the page to itself keeps others away. */
function inReach(): readonly Element[] {
  const dialog = [...document.querySelectorAll(':modal')].at(-1) ?? document.body;
  return [...dialog.querySelectorAll(FOCUSABLE)].filter(
    (element) => canHaveFocus(element) && isDrawn(element),
  );
}
