/** @license The drawings are Lucide's (ISC) and Feather's (MIT): see LICENSE in the folder of the icons. */
import type { ReactElement, SVGAttributes } from 'react';

/** What an icon takes besides what every `svg` does. */
export interface IconProps extends SVGAttributes<SVGSVGElement> {
  /** Width and height, in pixels; 24 when left out. */
  size?: number | string;
}

/**
 * An icon that is one line, drawn on 24 by 24 units. Nothing that is read out: whatever it stands in has the words.
 *
 * One path for all of its strokes: a row is measured and drawn with fewer elements, and where strokes cross, a see-through
 * colour is not laid on twice.
 *
 * @param path The drawing.
 */
export function createIcon(path: string): (props: IconProps) => ReactElement {
  // biome-ignore lint/correctness/noComponentHookFactories: icons are made once, where modules are read.
  return function Icon({ size = 24, ...rest }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        {...rest}
      >
        <path d={path} />
      </svg>
    );
  };
}
