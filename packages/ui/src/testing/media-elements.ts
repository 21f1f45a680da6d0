import { onTestFinished, vi } from 'vitest';

/** What is played in a test. */
export interface StubbedMedia {
  /** The element that plays, or has played last. */
  current(): HTMLMediaElement;
  /** Lets it play on, to that second. */
  playTo(seconds: number): void;
  /** Lets it come to its end. */
  finish(): void;
  /** Loading fails from now on. */
  breakDown(): void;
}

/**
 * Lets media begin and pause, and tell of it as a browser does: jsdom plays nothing. Undone when the test is
 * over, by `vi.restoreAllMocks` of the project's settings.
 */
export function stubMedia({ duration = 6 } = {}): StubbedMedia {
  const { prototype } = HTMLMediaElement;
  const playing = new WeakSet<HTMLMediaElement>();
  const times = new WeakMap<HTMLMediaElement, number>();
  let current: HTMLMediaElement | undefined;
  let isBroken = false;
  const tell = (element: HTMLMediaElement, ...events: string[]) => {
    for (const name of events) element.dispatchEvent(new Event(name));
  };
  vi.spyOn(prototype, 'load').mockImplementation(() => undefined);
  vi.spyOn(prototype, 'duration', 'get').mockReturnValue(duration);
  vi.spyOn(prototype, 'currentTime', 'get').mockImplementation(function (this: HTMLMediaElement) {
    return times.get(this) ?? 0;
  });
  vi.spyOn(prototype, 'currentTime', 'set').mockImplementation(function (
    this: HTMLMediaElement,
    seconds: number,
  ) {
    times.set(this, seconds);
  });
  vi.spyOn(prototype, 'play').mockImplementation(async function (this: HTMLMediaElement) {
    current = this;
    playing.add(this);
    tell(this, 'play');
    if (isBroken) {
      playing.delete(this);
      tell(this, 'error');
      throw new DOMException('Nothing that can be played.', 'NotSupportedError');
    }
    tell(this, 'durationchange', 'playing');
  });
  vi.spyOn(prototype, 'pause').mockImplementation(function (this: HTMLMediaElement) {
    if (playing.delete(this)) tell(this, 'pause');
  });
  onTestFinished(() => current?.remove());
  const media = () => {
    if (!current) throw new Error('Nothing was played.');
    return current;
  };
  return {
    current: media,
    playTo(seconds) {
      times.set(media(), seconds);
      tell(media(), 'timeupdate');
    },
    finish() {
      playing.delete(media());
      times.set(media(), 0);
      tell(media(), 'ended');
    },
    breakDown() {
      isBroken = true;
    },
  };
}
