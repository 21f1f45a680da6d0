import { isDrawn, nameOf } from './seen.js';

/** Roles have them, and css reads them. */
const STATES = ['aria-selected', 'aria-checked', 'aria-current', 'aria-pressed'];

/** What the components say the same by, for css. */
const MARKS = [
  'data-active',
  'data-checked',
  'data-mine',
  'data-on',
  'data-open',
  'data-selected',
  'data-shown',
  'data-ticked',
  'data-up',
];

/** What is seen of an element where the system has taken its colours. */
const SEEN = [
  'display',
  'visibility',
  'opacity',
  'transform',
  'translate',
  'inline-size',
  'block-size',
  'inset-block-start',
  'inset-inline-start',
  'color',
  'fill',
  'stroke',
  'font-weight',
  'font-style',
  'text-decoration-line',
  'content',
];

const LINES = ['border-top', 'border-right', 'border-bottom', 'border-left', 'outline'];

/**
 * What is selected, checked, current or pressed and looks as if it were not. Each is looked at without its state, which it
 * gets back at once; or beside those that are not, where something is drawn for it alone. Backgrounds count by what they
 * become in forced colours, and transitions are off.
 */
export function unseenStates(): readonly string[] {
  const still = document.createElement('style');
  still.textContent =
    '*, ::before, ::after { transition: none !important; animation: none !important; }';
  document.head.append(still);
  try {
    return STATES.flatMap((state) =>
      [...document.querySelectorAll(`[${state}]`)]
        .filter((element) => isOn(element, state) && isDrawn(element))
        .filter((element) => !changesLook(element, state) && !hasDrawing(element, state))
        .map((element) => `${nameOf(element)} does not look ${state}`),
    );
  } finally {
    still.remove();
  }
}

function isOn(element: Element, state: string): boolean {
  return element.getAttribute(state) !== 'false';
}

function changesLook(element: Element, state: string): boolean {
  const scope = scopeOf(element);
  const before = lookOf(scope);
  const giveBack = takeState(element, state, scope);
  const after = lookOf(scope);
  giveBack();
  return before !== after;
}

/** The row that it is, or is in. */
function scopeOf(element: Element): Element {
  return element.closest('li, [role=row], [role=listitem]') ?? element;
}

/** Takes a state and its marks away. Returns what gives them back. */
function takeState(element: Element, state: string, scope: Element): () => void {
  const taken: (() => void)[] = [];
  const change = (target: Element, name: string, value: string | undefined) => {
    const former = target.getAttribute(name);
    if (former === null) return;
    taken.push(() => target.setAttribute(name, former));
    if (value === undefined) target.removeAttribute(name);
    else target.setAttribute(name, value);
  };
  change(element, state, state === 'aria-current' ? undefined : 'false');
  for (const target of [scope, ...scope.querySelectorAll('*')]) {
    for (const mark of MARKS) change(target, mark, undefined);
  }
  return () => {
    for (const giveBack of taken) giveBack();
  };
}

/** All that is seen of an element, of what is in it and of what css adds to that. */
function lookOf(scope: Element): string {
  return [scope, ...scope.querySelectorAll('*')]
    .flatMap((element) => [
      lineOf(element, undefined),
      lineOf(element, '::before'),
      lineOf(element, '::after'),
    ])
    .join('\n');
}

function lineOf(element: Element, pseudo: string | undefined): string {
  const style = getComputedStyle(element, pseudo);
  if (pseudo && (style.content === 'none' || style.content === 'normal')) return '';
  const around = pseudo ? element : element.parentElement;
  const ground = groundOf([style.backgroundColor, ...groundsAround(around)]);
  const seen = SEEN.map((name) => style.getPropertyValue(name));
  return [...seen, ...LINES.map((line) => strokeOf(style, line)), ground].join();
}

/** A line, if there is one. */
function strokeOf(style: CSSStyleDeclaration, line: string): string {
  const [kind, width, color] = ['style', 'width', 'color'].map((part) =>
    style.getPropertyValue(`${line}-${part}`),
  );
  return kind === 'none' || width === '0px' ? '' : `${kind} ${width} ${color}`;
}

/** From the inside out. */
function groundsAround(first: Element | null): readonly string[] {
  const grounds: string[] = [];
  for (let around = first; around; around = around.parentElement) {
    grounds.push(getComputedStyle(around).backgroundColor);
  }
  return grounds;
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** What several grounds become on one another, the first uppermost. */
function groundOf(grounds: readonly string[]): string {
  if (!canvas) throw new Error('Nothing can be painted.');
  canvas.clearRect(0, 0, 1, 1);
  for (const ground of grounds.toReversed()) {
    canvas.fillStyle = ground;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].join(' ');
}

/** Of one that stands alone: drawn where the state is marked. */
const MARKED_DRAWING = MARKS.map((mark) => `[${mark}=true] svg`).join();

/** Whether there is a drawing in it at a place where none of those that are not so has one. */
function hasDrawing(element: Element, state: string): boolean {
  const others = [...document.querySelectorAll(`[${state}='false']`)].filter(
    (other) => other.getAttribute('role') === element.getAttribute('role'),
  );
  if (others.length === 0) return element.querySelector(MARKED_DRAWING) !== null;
  const elsewhere = new Set(others.flatMap(drawingsIn));
  return drawingsIn(element).some((place) => !elsewhere.has(place));
}

/** The classes of what pictures are drawn in. */
function drawingsIn(element: Element): readonly string[] {
  return [...element.querySelectorAll('svg')]
    .filter(isDrawn)
    .map(({ parentElement }) => parentElement?.className ?? '');
}
