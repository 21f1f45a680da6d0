/** How the badge is painted over the icon of the page; CSS colours. */
export interface BadgeColors {
  readonly background: string;
  readonly text: string;
}

/** Pixels of the picture: browsers show it at 16 to 32. */
const SIZE = 32;
/** Of a number beside an icon; without an icon it is the whole picture. */
const SMALL = 20;
/** What is left free between the icon and the number, for contrast on any icon. */
const GAP = 2;

/**
 * The icon with the number at its lower right, or the number alone where there is no icon or it must not be looked at;
 * as a data URL. `undefined` where nothing can be drawn.
 */
export function drawIcon(
  label: string,
  colors: BadgeColors,
  icon: CanvasImageSource | null,
): string | undefined {
  return (icon ? attempt(label, colors, icon) : undefined) ?? attempt(label, colors, null);
}

/** An icon of another site taints the canvas: it throws when it is asked for. */
function attempt(
  label: string,
  colors: BadgeColors,
  icon: CanvasImageSource | null,
): string | undefined {
  try {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = SIZE;
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    if (icon) context.drawImage(icon, 0, 0, SIZE, SIZE);
    drawNumber(context, label, colors, icon ? SMALL : SIZE);
    return canvas.toDataURL('image/png');
  } catch {
    return undefined;
  }
}

/** A disc as high as `height`, as wide as the number needs, at the lower right. */
function drawNumber(
  context: CanvasRenderingContext2D,
  label: string,
  { background, text }: BadgeColors,
  height: number,
): void {
  context.font = fontOf(height * 0.75);
  const natural = context.measureText(label).width;
  const width = Math.min(SIZE, Math.max(height, natural + height * 0.4));
  if (height < SIZE) {
    context.globalCompositeOperation = 'destination-out';
    fillDisc(context, width + GAP, height + GAP);
    context.globalCompositeOperation = 'source-over';
  }
  context.fillStyle = background;
  fillDisc(context, width, height);
  context.fillStyle = text;
  // What is too wide at this size is written smaller.
  context.font = fontOf(height * 0.75 * Math.min(1, (width - height * 0.2) / natural));
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(label, SIZE - width / 2, SIZE - height / 2 + 1);
}

function fontOf(pixels: number): string {
  return `600 ${pixels}px system-ui, sans-serif`;
}

function fillDisc(context: CanvasRenderingContext2D, width: number, height: number): void {
  const radius = height / 2;
  const [top, left] = [SIZE - height, SIZE - width];
  context.beginPath();
  context.arc(left + radius, top + radius, radius, Math.PI / 2, -Math.PI / 2);
  context.arc(SIZE - radius, top + radius, radius, -Math.PI / 2, Math.PI / 2);
  context.fill();
}
