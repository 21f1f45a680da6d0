/** Runs something soon, however often it is asked to. */
export interface Scheduler {
  /** Runs it once, with the next frame; asking again before that changes nothing. */
  request(): void;
  /** Forgets what was requested. */
  cancel(): void;
}

/** About a frame. */
const HIDDEN_DELAY = 16;
/** A frame that was requested may never come: the tab can be hidden before it does. */
const LATEST_DELAY = 100;

/**
 * Runs `run` once per animation frame at most; by a timer where there are no frames (hidden tab,
 * server, worker).
 */
export function createFrameScheduler(run: () => void): Scheduler {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    if (timer !== undefined) clearTimeout(timer);
    frame = timer = undefined;
  };
  const runNow = () => {
    cancel();
    run();
  };
  const request = () => {
    if (timer !== undefined) return;
    if (hasFrames()) frame = requestAnimationFrame(runNow);
    timer = setTimeout(runNow, frame === undefined ? HIDDEN_DELAY : LATEST_DELAY);
  };
  return { request, cancel };
}

function hasFrames(): boolean {
  return (
    typeof requestAnimationFrame === 'function' &&
    typeof document !== 'undefined' &&
    !document.hidden
  );
}
