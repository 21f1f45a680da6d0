'use client';

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { openPopover } from './popover.js';

interface OverAllProps {
  /** Whether there is something to be seen. */
  isActive: boolean;
  className: string;
  children: ReactNode;
}

/**
 * Something over everything else that can be used also while a dialog makes the rest of the page inert: it stands where it
 * was written, and moves into the dialog for as long as that is open. It keeps its state then, as React does not see it.
 *
 * Dialogs that are not the browser's own, and hide the rest of the page by themselves, hide it as well.
 */
export function OverAll({ isActive, className, children }: OverAllProps) {
  const homeRef = useRef<HTMLDivElement>(null);
  const [host, setHost] = useState<HTMLElement | null>(null);
  useEffect(() => setHost(document.createElement('div')), []);
  useLayoutEffect(() => {
    if (host) host.className = `parlor-root parlor-over ${className}`;
  }, [host, className]);
  useLayoutEffect(() => {
    const home = homeRef.current;
    if (!host || !home) return undefined;
    stand(host, home);
    return () => host.remove();
  }, [host]);
  useLayoutEffect(() => {
    const home = homeRef.current;
    if (!isActive || !host || !home) return undefined;
    // Once more, so that it lies over what was opened since.
    stand(host, openModal(host) ?? home);
    const follow = () => {
      const place = openModal(host) ?? home;
      if (host.parentElement !== place || !host.isConnected) stand(host, place);
    };
    const observer = new MutationObserver(follow);
    const watched = { attributes: true, attributeFilter: ['open'], childList: true, subtree: true };
    observer.observe(document, watched);
    return () => {
      observer.disconnect();
      // A live region in it has to be there before it says the next thing.
      stand(host, home);
    };
  }, [host, isActive]);
  return (
    <div ref={homeRef} className="parlor-over-home">
      {host && createPortal(children, host)}
    </div>
  );
}

/** What is put somewhere is closed by that: it opens on top. */
function stand(host: HTMLElement, place: Element): void {
  place.append(host);
  if (place.isConnected) openPopover(host);
}

/** The dialog that makes the rest of the page inert; of several the one that has the focus, else the last one. */
function openModal(host: Element): Element | undefined {
  const dialogs = document.querySelectorAll(canTell() ? 'dialog:modal' : 'dialog[open]');
  const modals = [...dialogs].filter((dialog) => !host.contains(dialog));
  const focused = modals.filter((dialog) => dialog.contains(document.activeElement));
  return focused.at(-1) ?? modals.at(-1);
}

/** Whether the browser can tell which dialogs make the rest of the page inert. */
function canTell(): boolean {
  return typeof CSS !== 'undefined' && !!CSS.supports?.('selector(:modal)');
}
