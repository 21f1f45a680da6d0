/** The outermost element behind the shadow root. */
export function devtoolsRoot(): HTMLElement {
  const host = document.querySelector('[data-parlor-devtools]');
  const root = host?.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) throw new Error('There are no devtools on this page.');
  return root;
}
