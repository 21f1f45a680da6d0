import { onTestFinished } from 'vitest';

/** What the style sheet has for each density, as jsdom understands it: nothing is inherited there. */
const SHEETS = {
  comfortable: '* { --parlor-density: 1; --parlor-row-60: 3.75rem; --parlor-row-64: 4rem; }',
  compact: '* { --parlor-density: 0.75; --parlor-row-60: 3rem; --parlor-row-64: 3.25rem; }',
  spacious: '* { --parlor-density: 1.25; --parlor-row-60: 4.25rem; --parlor-row-64: 4.5rem; }',
};

/** Sets a density for the page, and how large its type is, until the test is over or another is set. */
export function setDensity(density: keyof typeof SHEETS, rem = 16): void {
  document.querySelector('[data-density-sheet]')?.remove();
  const sheet = document.createElement('style');
  sheet.dataset['densitySheet'] = '';
  sheet.textContent = `${SHEETS[density]} html { font-size: ${rem}px; }`;
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
}
