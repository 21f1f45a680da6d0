/**
 * How well a colour is told from what lies below it, from 1 to 21 as WCAG reckons: `layers` are painted one over another,
 * the lowest first, as css writes them. For a browser, which knows all ways to write a colour.
 */
export function contrastOf(color: string, layers: readonly string[]): number {
  const ground = luminanceOf(layers);
  const figure = luminanceOf([...layers, color]);
  const [darker = 0, lighter = 0] = [ground, figure].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(layers: readonly string[]): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser paints nothing.');
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
