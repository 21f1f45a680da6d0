import type { KeyboardEvent, PointerEvent } from 'react';
import { useDevtools } from './devtools-context.js';

interface ResizeHandleProps {
  height: number;
  onResize: (height: number) => void;
}

const LEAST = 180;
const STEP = 24;

/** The upper edge of the panel: it can be dragged, and moved by the arrow keys. */
export function ResizeHandle({ height, onResize }: ResizeHandleProps) {
  const { strings } = useDevtools();
  const resize = (wanted: number) => onResize(withinPage(wanted));

  function press(event: KeyboardEvent<HTMLDivElement>): void {
    const wanted = wantedBy(event.key, height);
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  }

  function drag(event: PointerEvent<HTMLDivElement>): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      resize(innerHeight - event.clientY);
    }
  }

  return (
    <div
      role="separator"
      className="handle"
      aria-orientation="horizontal"
      aria-label={strings.resize}
      aria-valuemin={LEAST}
      aria-valuemax={highest()}
      aria-valuenow={withinPage(height)}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}

/** Some of the app stays in sight. */
function highest(): number {
  return Math.max(LEAST, innerHeight - 48);
}

function withinPage(height: number): number {
  return Math.round(Math.min(Math.max(height, LEAST), highest()));
}

function wantedBy(key: string, height: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return height + STEP;
    case 'ArrowDown':
      return height - STEP;
    case 'Home':
      return LEAST;
    case 'End':
      return highest();
    default:
      return undefined;
  }
}
