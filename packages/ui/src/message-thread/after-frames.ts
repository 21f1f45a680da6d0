/** Calls back once two frames were drawn: what was scrolled and measured has come to rest then. Returns what stops it. */
export function afterFrames(then: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}
