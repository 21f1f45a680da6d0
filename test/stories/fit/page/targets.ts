import axe from 'axe-core';
import { isDrawn, nameOf } from './seen.js';

/** CSS pixels: WCAG 2.5.8. */
const LEAST = 24;

/** What a field keeps the focus for, and axe therefore does not look at. */
const MARKED_BY_A_FIELD =
  '[role=option], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox], [role=tab]';

/**
 * What is smaller than a finger and too near to its neighbours, by axe's rule: with the exceptions of WCAG, for what has
 * room around it and for links in a sentence.
 */
export async function smallTargets(): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(document.body, {
    runOnly: { type: 'rule', values: ['target-size'] },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations', 'incomplete'],
  });
  const nodes = [...violations, ...incomplete].flatMap((result) => result.nodes);
  const found = nodes
    .filter((node) => node.any.some(isTooSmall))
    .flatMap((node) => sizeOf(document.querySelector(selectorOf(node))));
  return [...new Set([...found, ...smallOptions()])];
}

/** Of what arrows lead to, and Tab does not, axe is not sure. It is pressed all the same. */
function isTooSmall({ id, data }: axe.CheckResult): boolean {
  return id === 'target-size' && isSized(data);
}

function isSized(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('width' in data)) return false;
  const key = 'messageKey' in data ? data.messageKey : undefined;
  return key === undefined || String(key).startsWith('partiallyObscured');
}

/** None of the kit's is in a shadow tree or a frame. */
function selectorOf({ target }: axe.NodeResult): string {
  return target.map(String).join(' ');
}

function smallOptions(): readonly string[] {
  return [...document.querySelectorAll(MARKED_BY_A_FIELD)]
    .filter((option) => !option.hasAttribute('tabindex') && isDrawn(option))
    .filter((option) => {
      const { width, height } = option.getBoundingClientRect();
      return width < LEAST || height < LEAST;
    })
    .flatMap(sizeOf);
}

function sizeOf(element: Element | null): readonly string[] {
  if (!element) return [];
  const { width, height } = element.getBoundingClientRect();
  return [`${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)}`];
}
