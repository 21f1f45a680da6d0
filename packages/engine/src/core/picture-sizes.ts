/** How large a picture is, in pixels; 0 by 0 when that cannot be told. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The shorter sides of the sizes that the service makes of a picture, in pixels. */
export const THUMBNAIL = 198;
export const LARGE = 720;

/** A picture whose shorter side is to be so long at most: as it is, or scaled down; rounded up. */
export function scaledTo({ width, height }: PictureSize, shorter: number): PictureSize {
  if (Math.min(width, height) <= shorter) return { width, height };
  return width >= height
    ? { width: Math.ceil((width * shorter) / height), height: shorter }
    : { width: shorter, height: Math.ceil((height * shorter) / width) };
}

/** Where the service has a picture in another size, when it did not say so itself: the URL asks it to make one. */
export function scaledURL(url: string, size: PictureSize, shorter: number): string {
  if (Math.min(size.width, size.height) <= shorter) return url;
  return `${url}${url.includes('?') ? '&' : '?'}imageView2/3/w/${shorter}/h/${shorter}`;
}
