import { isMoving } from '../../../check/motion/moving.js';
import { nameOf } from './seen.js';

/** Milliseconds that nobody sees. */
const UNSEEN = 1;

const known = new WeakSet<Animation>();
const moves = new Set<string>();

/** From the first frame on: what moves for a moment only would be gone when it is asked for. */
function look(): void {
  for (const animation of document.getAnimations()) {
    if (known.has(animation)) continue;
    known.add(animation);
    note(animation);
  }
  requestAnimationFrame(look);
}

function note({ effect }: Animation): void {
  if (!(effect instanceof KeyframeEffect) || !effect.target) return;
  const { endTime = 0, duration } = effect.getComputedTiming();
  if (Number(endTime) <= UNSEEN || Number(duration) <= UNSEEN) return;
  // Storybook turns something while it loads a story.
  if (effect.target.closest('[class^=sb-]')) return;
  const moving = [...propertiesOf(effect)].filter(isMoving);
  if (moving.length > 0) {
    moves.add(`${nameOf(effect.target)}${effect.pseudoElement ?? ''} moves: ${moving.join(', ')}`);
  }
}

/** What keyframes say beside the properties that they set. */
const ASIDE = new Set(['offset', 'computedOffset', 'easing', 'composite']);

function propertiesOf(effect: KeyframeEffect): ReadonlySet<string> {
  const names = effect
    .getKeyframes()
    .flatMap((frame) => Object.keys(frame))
    .filter((name) => !ASIDE.has(name));
  return new Set(
    names.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
  );
}

/** Scrolling that is drawn out: by a script, or by css. */
function watchScrolling(): void {
  for (const name of ['scrollTo', 'scrollBy', 'scrollIntoView'] as const) {
    const former = Element.prototype[name];
    Object.defineProperty(Element.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Element, ...parameters: unknown[]) {
        if (parameters.some(isSmooth)) moves.add(`${nameOf(this)} is scrolled smoothly`);
        return Reflect.apply(former, this, parameters);
      },
    });
  }
}

function isSmooth(parameter: unknown): boolean {
  return (
    typeof parameter === 'object' &&
    parameter !== null &&
    'behavior' in parameter &&
    parameter.behavior === 'smooth'
  );
}

declare global {
  interface Window {
    /** What has moved on the page, from its first frame on. */
    parlorMoves: () => readonly string[];
  }
}

window.parlorMoves = () => [...moves];
watchScrolling();
requestAnimationFrame(look);
