/** Told what becomes of the page. */
export interface PageListener {
  /** It is closed, or kept by the browser in case somebody comes back to it. */
  onHide(): void;
  /** Somebody has come back to it. */
  onShow(): void;
}

/** Listens to the page's being closed and come back to; returns what ends that. */
export function followPage({ onHide, onShow }: PageListener): () => void {
  addEventListener('pagehide', onHide);
  addEventListener('pageshow', onShow);
  return () => {
    removeEventListener('pagehide', onHide);
    removeEventListener('pageshow', onShow);
  };
}
