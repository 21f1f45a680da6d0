import { useMemo } from 'react';

interface WaveformProps {
  /** From 0 to 1; a plain line while they are not known. */
  peaks: readonly number[] | undefined;
  /** How much of it was played, from 0 to 1. */
  played: number;
}

const HEIGHT = 28;
const STEP = 4;
/** Silence is a dot. */
const LEAST = 0.5;

/** How loud a voice is, from its beginning to its end; what was played is coloured. */
export function Waveform({ peaks, played }: WaveformProps) {
  const drawing = useMemo(() => peaks && drawBars(peaks), [peaks]);
  const width = (peaks?.length ?? 1) * STEP;
  return (
    <svg
      className="parlor-waveform"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={drawing ?? LINE} />
      <path d={drawing ?? LINE} style={{ clipPath: `inset(0 ${(1 - played) * 100}% 0 0)` }} />
    </svg>
  );
}

const LINE = `M0 ${HEIGHT / 2}H${STEP}`;

function drawBars(peaks: readonly number[]): string {
  const middle = HEIGHT / 2;
  return peaks
    .map((peak, index) => {
      const half = Math.max((peak * (HEIGHT - STEP)) / 2, LEAST);
      return `M${index * STEP + STEP / 2} ${middle - half}V${middle + half}`;
    })
    .join('');
}
