/*
 * Both run inside the page: they reach for nothing of this file.
 */

/** Whether what has the focus, or what it marks as the current one, can be looked at: in the window, not cut off, not covered. */
export async function isFocusInView(): Promise<boolean> {
  const focused = document.activeElement;
  const activeID = focused?.getAttribute('aria-activedescendant');
  const element = (activeID && document.getElementById(activeID)) || focused;
  if (!element) return false;
  // By the browser, which knows what scrolls, what is fixed, and what stands over the page.
  const seen = await new Promise<DOMRectReadOnly>((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries[0]?.intersectionRect ?? new DOMRect());
    });
    observer.observe(element);
  });
  // What is larger than the window is never seen whole. Lines are drawn at fractions of pixels.
  const { width, height } = element.getBoundingClientRect();
  const isWide = seen.width >= Math.min(width, innerWidth / 4) - 2;
  const isHigh = seen.height >= Math.min(height, innerHeight / 4) - 2;
  if (!isWide || !isHigh) return false;
  const x = (seen.left + seen.right) / 2;
  const y = (seen.top + seen.bottom) / 2;
  const over = document.elementFromPoint(x, y);
  if (!over) return false;
  const label = over.closest('label');
  return element.contains(over) || over.contains(element) || label?.contains(element) === true;
}

/**
 * Whether the style sheets draw what has the focus otherwise than without: a ring, a border, a ground. Where it marks
 * something as the current one, that has to be seen. The browser's own ring counts as well.
 */
export function isFocusShown(): boolean {
  const focused = document.activeElement;
  if (!focused) return false;
  const activeID = focused.getAttribute('aria-activedescendant');
  const active = activeID ? document.getElementById(activeID) : null;
  if (!active && getComputedStyle(focused).outlineStyle === 'auto') return true;

  // What is around a button is no ring of its own; around a field it is.
  const isField = focused.matches('input, select, textarea');
  const ownCause = isField ? /:focus/ : /:focus(?!-within)/;
  const cause = active ? /:focus|data-active|aria-selected/ : ownCause;
  const isHeld = (rule: CSSRule) =>
    (rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches) ||
    (rule instanceof CSSSupportsRule && CSS.supports(rule.conditionText)) ||
    rule instanceof CSSLayerBlockRule ||
    rule instanceof CSSContainerRule;
  const styleRules = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return [rule];
      return isHeld(rule) && rule instanceof CSSGroupingRule ? styleRules(rule.cssRules) : [];
    });
  /** Commas inside of parentheses part nothing. */
  const selectorsOf = (text: string) => {
    const selectors = [''];
    let depth = 0;
    for (const letter of text) {
      if (letter === '(') depth += 1;
      if (letter === ')') depth -= 1;
      if (letter === ',' && depth === 0) selectors.push('');
      else selectors.push(`${selectors.pop()}${letter}`);
    }
    return selectors.map((selector) => selector.trim());
  };

  const CLEAR = 'rgba(0, 0, 0, 0)';
  const isLine = (style: string, width: string, color: string) =>
    style !== 'none' && Number.parseFloat(width) > 0 && color !== CLEAR;
  const isDrawn = ({ style }: CSSStyleRule, subject: Element, pseudo: string | undefined) => {
    const now = getComputedStyle(subject, pseudo);
    const hasOutline = Boolean(style.outline || style.outlineStyle);
    const hasBorder = [...style].some((name) => /^border\b.*color$/.test(name));
    const hasGround = Boolean(style.background || style.backgroundColor);
    return (
      (hasOutline && isLine(now.outlineStyle, now.outlineWidth, now.outlineColor)) ||
      (style.boxShadow !== '' && now.boxShadow !== 'none') ||
      (hasBorder && isLine(now.borderTopStyle, now.borderTopWidth, now.borderTopColor)) ||
      (hasGround && (now.backgroundColor !== CLEAR || now.backgroundImage !== 'none')) ||
      (style.textDecorationLine !== '' && now.textDecorationLine !== 'none')
    );
  };
  const isNear = (subject: Element) =>
    !active || subject.contains(active) || active.contains(subject);

  return [...document.styleSheets]
    .flatMap(({ cssRules }) => styleRules(cssRules))
    .some((rule) =>
      selectorsOf(rule.selectorText).some((selector) => {
        if (!cause.test(selector) || /:not\([^)]*:focus/.test(selector)) return false;
        const [plain = '', pseudo] = selector.split(/(?=::)/);
        return [...document.querySelectorAll(plain)].some(
          (subject) => isNear(subject) && isDrawn(rule, subject, pseudo),
        );
      }),
    );
}
