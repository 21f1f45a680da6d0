/** A colour as CSS has it in `oklch()`: lightness of 0 to 1, chroma, hue in degrees, opacity. */
export interface Colour {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
  readonly alpha: number;
}

/** Red, green and blue of light, 0 to 1, before the gamma of screens. */
export type Light = readonly [number, number, number];

const OKLCH = /^oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)(?:deg)?\s*(?:\/\s*([\d.]+)\s*)?\)$/;

/** Reads `oklch(0.5 0.1 222 / 0.9)`; anything else is not a colour of a token, and is `undefined`. */
export function colourOf(css: string): Colour | undefined {
  const found = OKLCH.exec(css.trim());
  if (!found) return undefined;
  const [, lightness, chroma, hue, alpha = '1'] = found;
  return {
    lightness: Number(lightness),
    chroma: Number(chroma),
    hue: Number(hue),
    alpha: Number(alpha),
  };
}

/** OKLCH to the light of sRGB, by Björn Ottosson's matrices; outside of 0 to 1 no screen of sRGB can show it. */
export function lightOf({ lightness, chroma, hue }: Colour): Light {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Reads `#rrggbb`, as fields for colours have it. */
export function colourOfHex(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    toLight(Number.parseInt(hex.slice(start, start + 2), 16) / 255),
  );
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
    alpha: 1,
  };
}

/** `oklch(0.52 0.093 222)`, as short as it can be said without being another colour. */
export function cssOf({ lightness, chroma, hue, alpha }: Colour): string {
  const short = (value: number, digits: number) => String(Number(value.toFixed(digits)));
  const words = `${short(lightness, 4)} ${short(chroma, 4)} ${short(hue, 2)}`;
  return alpha < 1 ? `oklch(${words} / ${short(alpha, 2)})` : `oklch(${words})`;
}

/** How a colour looks on another one: what shines through is mixed as screens do it, with the gamma. */
export function over(colour: Colour, ground: Light): Light {
  const [red, green, blue] = lightOf(colour);
  const [redBelow, greenBelow, blueBelow] = ground;
  const mix = (above: number, below: number) =>
    toLight(toScreen(above) * colour.alpha + toScreen(below) * (1 - colour.alpha));
  return [mix(red, redBelow), mix(green, greenBelow), mix(blue, blueBelow)];
}

/** The contrast of WCAG 2: 1 to 21. */
export function contrastOf(one: Light, other: Light): number {
  const [dark = 0, bright = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** `#rrggbb`, for people who compare. */
export function hexOf(light: Light): string {
  const digits = light.map((channel) =>
    Math.round(toScreen(channel) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

function luminanceOf(light: Light): number {
  const [red, green, blue] = light;
  return 0.2126 * within(red) + 0.7152 * within(green) + 0.0722 * within(blue);
}

const within = (channel: number) => Math.min(1, Math.max(0, channel));

function toScreen(channel: number): number {
  const value = within(channel);
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

function toLight(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
