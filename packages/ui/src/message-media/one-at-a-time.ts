/**
 * Pauses an element when anything else on the page begins to be heard; returns what ends that.
 *
 * The document is what all threads, the gallery and the app's own media have in common.
 */
export function pauseForOthers(element: HTMLMediaElement): () => void {
  const onPlay = ({ target }: Event) => {
    const isOther = target instanceof HTMLMediaElement && target !== element && !target.muted;
    if (isOther) element.pause();
  };
  // Playing does not bubble.
  document.addEventListener('play', onPlay, { capture: true });
  return () => document.removeEventListener('play', onPlay, { capture: true });
}
