import type { CSSProperties, ReactNode } from 'react';
import type { MediaBox } from './media-box.js';

interface MediaFrameProps {
  box: MediaBox;
  /** `waiting` breathes until what is in it has come. */
  state?: 'waiting' | 'shown' | 'failed';
  children?: ReactNode;
}

/** The room of a picture or a video: as large before it is loaded as after. */
export function MediaFrame({ box, state, children }: MediaFrameProps) {
  const style = {
    '--parlor-media-width': `${box.width}px`,
    '--parlor-media-ratio': `${box.width} / ${box.height}`,
  } as CSSProperties;
  return (
    <div
      className="parlor-media-frame"
      data-state={state}
      data-small={box.isSmall || undefined}
      style={style}
    >
      {children}
    </div>
  );
}
