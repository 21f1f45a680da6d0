import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { STYLES } from './styles/index.js';

/**
 * At the end of the page, behind a shadow root: the app's css does not reach the devtools, theirs does not reach the
 * app, and no stylesheet has to be imported.
 */
export function ShadowHost({ children }: { children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot>();
  useEffect(() => {
    const host = document.createElement('div');
    host.dataset['parlorDevtools'] = '';
    const shadow = host.attachShadow({ mode: 'open' });
    dress(shadow);
    document.body.append(host);
    setRoot(shadow);
    return () => host.remove();
  }, []);
  return root && createPortal(children, root);
}

/** A page whose policy forbids inline styles allows sheets that are made by scripts. */
function dress(shadow: ShadowRoot): void {
  if ('replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    shadow.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = STYLES;
  shadow.append(style);
}
