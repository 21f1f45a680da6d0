'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

interface CrossFadeProps {
  /** What is shown; another ID is another thing. */
  id: string;
  children: ReactNode;
}

interface Layer {
  readonly id: string;
  readonly content: ReactNode;
}

/** Shows a thing, and fades it into the next one; css says how, and whether at all. */
export function CrossFade({ id, children }: CrossFadeProps) {
  const layer = { id, content: children };
  const latest = useRef<Layer>(layer);
  const [shownID, setShownID] = useState(id);
  const [leaving, setLeaving] = useState<Layer>();
  const leavingRef = useRef<HTMLSpanElement>(null);
  if (shownID !== id) {
    setShownID(id);
    setLeaving(latest.current);
  }
  useEffect(() => {
    latest.current = layer;
  });
  useEffect(() => {
    if (!leaving) return;
    return whenAnimated(leavingRef.current, () => setLeaving(undefined));
  }, [leaving]);

  // By their IDs, so that what leaves is the element that was there, and not a copy of it.
  const layers = leaving && leaving.id !== id ? [leaving, layer] : [layer];
  return layers.map((each) => (
    <span
      key={each.id}
      ref={each === leaving ? leavingRef : undefined}
      className="parlor-seat-layer"
      data-leaving={each === leaving || undefined}
      data-entering={(leaving && each !== leaving) || undefined}
    >
      {each.content}
    </span>
  ));
}

/** Calls back when nothing moves in an element any more: at once where motion is off. */
function whenAnimated(element: HTMLElement | null, then: () => void): () => void {
  let isCurrent = true;
  const animations = element?.getAnimations?.() ?? [];
  void Promise.allSettled(animations.map(({ finished }) => finished)).then(() => {
    if (isCurrent) then();
  });
  return () => {
    isCurrent = false;
  };
}
