'use client';

import { type ComponentType, lazy, useEffect, useRef, useState } from 'react';
import { useChatStrings } from './strings/use-chat-strings.js';

interface WhenMissing<Props> {
  /** For what somebody has opened: it says over the page that it is missing, until the next press or key closes it. */
  readonly close?: (props: Props) => void;
  /** Stands in its place. The words that it is missing when left out. */
  readonly Instead?: ComponentType<Props>;
}

/**
 * A part that is loaded when it is first shown; put it in a `Suspense`.
 *
 * Without a line, or when a new version of the app has taken its files away, it cannot be loaded. That is no fault of
 * drawing, which would take the whole app down: something else stands in its place, and it is loaded once more the next
 * time that it is shown.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { close, Instead = MissingWords }: WhenMissing<Props> = {},
): ComponentType<Props> {
  const attempt = () => ({
    Part: lazy(async () => {
      try {
        return { default: await load() };
      } catch {
        return { default: Missing };
      }
    }),
  });
  let latest = attempt();

  // biome-ignore lint/correctness/noComponentHookFactories: parts are made once, where modules are read.
  function Missing(props: Props) {
    useEffect(() => {
      // Not before it is seen: what is being drawn would ask again and again.
      latest = attempt();
    }, []);
    return close ? <MissingNotice onClose={() => close(props)} /> : <Instead {...props} />;
  }

  // biome-ignore lint/correctness/noComponentHookFactories: as above.
  return function LazyPart(props: Props) {
    const [{ Part }] = useState(latest);
    return <Part {...props} />;
  };
}

/** In the place of a part that could not be loaded. */
function MissingWords() {
  return <p className="parlor-missing">{useChatStrings().partMissing}</p>;
}

/** Over the page, in the place of something that was opened and could not be loaded. The next press or key closes it. */
export function MissingNotice({ onClose }: { onClose: () => void }) {
  const strings = useChatStrings();
  const ref = useRef<HTMLParagraphElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const close = () => latest.current();
    const notice = ref.current;
    // Above dialogs; where the browser cannot, `position: fixed` has to do.
    if (notice && typeof notice.showPopover === 'function') {
      notice.popover = 'manual';
      notice.showPopover();
    }
    document.addEventListener('pointerdown', close, { capture: true });
    document.addEventListener('keydown', close, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', close, { capture: true });
      document.removeEventListener('keydown', close, { capture: true });
    };
  }, []);
  return (
    <p ref={ref} className="parlor-missing-notice" role="alert">
      {strings.partMissing}
    </p>
  );
}
