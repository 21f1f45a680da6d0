import type { GroupFace } from '@parlor/hooks';
import type { CSSProperties } from 'react';
import { hueOf, initialOf } from './monogram.js';
import { Picture } from './picture.js';

/** What {@link Mosaic} takes. */
interface MosaicProps {
  /** Two to four. */
  faces: readonly GroupFace[];
  size: number;
  className: string;
}

/** Several people in one round picture: two halves, a half and two quarters, or four quarters. */
export function Mosaic({ faces, size, className }: MosaicProps) {
  const style = { '--parlor-avatar-size': `${size}px` } as CSSProperties;
  return (
    <span
      className={`parlor-avatar parlor-mosaic ${className}`.trim()}
      style={style}
      data-faces={faces.length}
      aria-hidden="true"
    >
      {faces.map(({ userID, name, avatar }) => (
        <span
          key={userID}
          className="parlor-mosaic-face"
          style={{ '--parlor-avatar-hue': hueOf(userID) } as CSSProperties}
        >
          {initialOf(name)}
          <Picture src={avatar} />
        </span>
      ))}
    </span>
  );
}
