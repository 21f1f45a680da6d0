import axe from 'axe-core';

/**
 * What axe has to say against an element, in words; empty when nothing.
 *
 * Contrast is left out: jsdom computes no colours. It is looked at in the browser.
 */
export async function complaints(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
