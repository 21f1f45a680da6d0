import type { PictureSize } from '../message-media/picture.js';

/** How a picture stands on its stage: its centre that far from the stage's, in pixels, and so much larger. */
export interface ZoomView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A place on the stage, in pixels from its centre. */
export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

/** The stage, and the picture on it as large as it is when it is seen whole. */
export interface ZoomBounds {
  readonly stage: PictureSize;
  readonly picture: PictureSize;
}

/** All of the picture, in the middle. */
export const WHOLE: ZoomView = { scale: 1, x: 0, y: 0 };

const MOST = 8;
const CENTRE: StagePoint = { x: 0, y: 0 };

/** Enlarges by a factor, so that what is at the point stays there. */
export function zoomAt(
  view: ZoomView,
  factor: number,
  bounds: ZoomBounds,
  point: StagePoint = CENTRE,
): ZoomView {
  const scale = Math.min(Math.max(view.scale * factor, 1), MOST);
  const grown = scale / view.scale;
  const x = point.x - (point.x - view.x) * grown;
  const y = point.y - (point.y - view.y) * grown;
  return within({ scale, x, y }, bounds);
}

/** Moves the picture, as far as there is something of it out of sight. */
export function panBy(view: ZoomView, by: StagePoint, bounds: ZoomBounds): ZoomView {
  return within({ ...view, x: view.x + by.x, y: view.y + by.y }, bounds);
}

function within({ scale, x, y }: ZoomView, { stage, picture }: ZoomBounds): ZoomView {
  const most = {
    x: Math.max((picture.width * scale - stage.width) / 2, 0),
    y: Math.max((picture.height * scale - stage.height) / 2, 0),
  };
  return { scale, x: clamp(x, most.x), y: clamp(y, most.y) };
}

function clamp(value: number, most: number): number {
  // Adding 0 makes -0 of a picture that cannot be moved to 0.
  return Math.min(Math.max(value, -most), most) + 0;
}
