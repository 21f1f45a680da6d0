import { describe, expect, it } from 'vitest';
import { renderDevtools } from '../testing/render-devtools.js';
import { STYLES } from './index.js';

/** What a rule says of one property, and where it holds: the condition is empty where it always does. */
interface Declaration {
  readonly condition: string;
  readonly selector: string;
  readonly property: string;
}

/** All that is said, in its order. */
function declarations(): readonly Declaration[] {
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
  const rules = [...(style.sheet?.cssRules ?? [])];
  style.remove();
  return rules.flatMap((rule) => declaredBy(rule, ''));
}

function declaredBy(rule: CSSRule, condition: string): Declaration[] {
  if (rule instanceof CSSMediaRule) {
    return [...rule.cssRules].flatMap((inner) => declaredBy(inner, rule.media.mediaText));
  }
  if (!(rule instanceof CSSStyleRule)) return [];
  const { selectorText, style } = rule;
  return [...style].flatMap((property) =>
    selectorText.split(/,\s+/).map((selector) => ({ condition, selector, property })),
  );
}

function said({ selector, property }: Declaration): string {
  return `${selector} ${property}`;
}

describe('the look of the devtools', () => {
  it('is what a condition says where it holds: nothing that comes later takes it back', () => {
    const all = declarations();
    const takenBack = all.filter((one, index) => {
      const always = all.slice(index).filter(({ condition }) => condition === '');
      return one.condition !== '' && always.some((later) => said(later) === said(one));
    });
    expect(takenBack).toEqual([]);
  });

  it('moves nothing for whoever wants less motion', () => {
    const moving = declarations().filter(({ property }) =>
      ['transition', 'animation'].includes(property),
    );
    const stilled = moving.filter(({ condition }) => condition.includes('reduced-motion'));
    const others = moving.filter(({ condition }) => condition === '');
    expect(others).not.toEqual([]);
    expect(stilled.map(said).toSorted()).toEqual(others.map(said).toSorted());
  });

  it('keeps the lists above the events short on a narrow screen', () => {
    const limits = declarations().filter(({ property }) => property === 'max-inline-size');
    const selectors = limits.map(({ selector }) => selector);
    // Both count the same: the later has its way.
    expect(selectors.filter((selector) => selector.includes('select'))).toEqual([
      'select.field',
      '.tools select',
    ]);
  });

  it('takes the words from no button on a narrow screen that has no icon', async () => {
    const narrowed = declarations()
      .filter(
        ({ condition, property }) => condition.includes('640px') && property === 'inline-size',
      )
      .map(({ selector }) => selector);
    expect(narrowed).toEqual(['.tools .button:not(.wide)']);
    const { tools, user, root } = await renderDevtools();
    const wordless = () => [...root.querySelectorAll(narrowed.join())];
    expect(wordless()).not.toEqual([]);
    expect(wordless().filter((button) => !button.querySelector('svg'))).toEqual([]);
    await user.click(tools.getByRole('tab', { name: 'Store' }));
    await user.click(await tools.findByRole('button', { name: 'Show the records of users' }));
    await tools.findByRole('button', { name: 'Close the records' });
    expect(wordless().filter((button) => !button.querySelector('svg'))).toEqual([]);
  });
});
