import { type BadgeColors, drawIcon } from './draw-icon.js';

/** What stands in the icon of the page. */
export interface IconBadge {
  /** `''` shows the page's own icon. */
  show(label: string, colors: BadgeColors): void;
  /** The page's own icon is there again. */
  restore(): void;
}

/** What the page's own icons are for while another one is shown. They stay where they are: they may be React's. */
const PUT_ASIDE = 'parlor-icon-aside';

/** Draws the number over the page's own icon. */
export function createIconBadge(): IconBadge {
  let link: HTMLLinkElement | undefined;
  const aside = new Map<HTMLLinkElement, string>();
  let shown = '';
  const restore = () => {
    shown = '';
    link?.remove();
    link = undefined;
    for (const [own, rel] of aside) if (own.rel === PUT_ASIDE) own.rel = rel;
    aside.clear();
  };
  const put = (href: string) => {
    for (const own of ownIcons()) {
      if (own === link) continue;
      aside.set(own, own.rel);
      own.rel = PUT_ASIDE;
    }
    link ??= document.head.appendChild(newLink());
    link.href = href;
  };
  return {
    restore,
    show(label, colors) {
      const wanted = JSON.stringify([label, colors]);
      if (!label) return restore();
      if (wanted === shown) return;
      shown = wanted;
      const [source] = aside.keys();
      void loadIcon((source ?? ownIcons()[0])?.href).then((icon) => {
        // Another number, or none, may be wanted by now.
        if (shown !== wanted) return;
        const href = drawIcon(label, colors, icon);
        if (href) put(href);
      });
    },
  };
}

function ownIcons(): HTMLLinkElement[] {
  return [...document.head.querySelectorAll<HTMLLinkElement>('link[rel~="icon" i]')];
}

function newLink(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'icon';
  link.type = 'image/png';
  return link;
}

/** `null` when there is none, or it cannot be had. */
function loadIcon(
  href = new URL('/favicon.ico', location.href).href,
): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = document.createElement('img');
    image.crossOrigin = 'anonymous';
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = href;
  });
}
