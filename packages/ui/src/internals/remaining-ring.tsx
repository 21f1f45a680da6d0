import type { ReactNode } from 'react';

interface RemainingRingProps {
  /** From 1 down to 0; `undefined` where no time is running: then there is no ring. */
  left: number | undefined;
  children: ReactNode;
}

/** Around something round: how much of a time is left. It is drawn only; say it in words as well. */
export function RemainingRing({ left, children }: RemainingRingProps) {
  return (
    <span className="parlor-ring">
      {children}
      {left !== undefined && (
        <svg className="parlor-ring-line" viewBox="0 0 40 40" aria-hidden="true">
          <circle cx="20" cy="20" r="19" pathLength="1" style={{ strokeDashoffset: 1 - left }} />
        </svg>
      )}
    </span>
  );
}

/** What a ring shows of so many seconds; `undefined` while it is not known how many there were. */
export function shareLeft(remainingSeconds: number | null, timeout: number): number | undefined {
  if (remainingSeconds === null || !(timeout > 0)) return undefined;
  return Math.min(1, remainingSeconds / timeout);
}
