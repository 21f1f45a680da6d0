import type { Pace } from './pace.js';

/** Runs something soon, however often it is asked to. */
export interface Scheduler {
  /** Runs it once, with the next frame; asking again before that changes nothing. */
  request(): void;
  /** Forgets what was requested. */
  cancel(): void;
}

/** What a scheduler waits for before it asks for a frame. */
export interface Wait {
  readonly pace: Pick<Pace, 'after'>;
  /** For how many milliseconds from now on; 0 for the next frame. Asked with each request that begins a wait. */
  milliseconds(): number;
}

/** About a frame. */
const HIDDEN_DELAY = 16;
/** A frame that was requested may never come: the tab can be hidden before it does. */
const LATEST_DELAY = 100;

/**
 * Runs `run` once per animation frame at most; by a timer where there are no frames (hidden tab,
 * server, worker).
 */
export function createFrameScheduler(run: () => void, wait?: Wait): Scheduler {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endWait: (() => void) | undefined;
  const cancel = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    if (timer !== undefined) clearTimeout(timer);
    endWait?.();
    frame = timer = endWait = undefined;
  };
  const runNow = () => {
    cancel();
    run();
  };
  const requestFrame = () => {
    endWait = undefined;
    if (hasFrames()) frame = requestAnimationFrame(runNow);
    timer = setTimeout(runNow, frame === undefined ? HIDDEN_DELAY : LATEST_DELAY);
  };
  const request = () => {
    if (timer !== undefined || endWait) return;
    const milliseconds = wait?.milliseconds() ?? 0;
    if (wait && milliseconds > 0) endWait = wait.pace.after(milliseconds, requestFrame);
    else requestFrame();
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
