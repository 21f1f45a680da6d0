/**
 * What jsdom leaves out of a browser and a chat needs. Name it in `setupFiles` of Vitest, or of Jest.
 *
 * jsdom lays nothing out: all heights are 0, and a list of which only the rows in sight are in the document would have none.
 * Here each list is 600 px high, each of its rows 60, and what is scrolled as high as it says.
 */
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { configurable: true, get: heightOf },
  offsetWidth: { configurable: true, get: () => 800 },
  clientHeight: { configurable: true, get: heightOf },
  scrollHeight: { configurable: true, get: scrollHeightOf },
});

/** Rows of all lists carry their index. */
function heightOf(this: HTMLElement): number {
  return this.dataset['index'] === undefined ? 600 : 60;
}

function scrollHeightOf(this: HTMLElement): number {
  const sizer = this.firstElementChild;
  const height = sizer instanceof HTMLElement ? Number.parseFloat(sizer.style.blockSize) : 0;
  return Math.max(height || 0, this.clientHeight);
}

/** jsdom knows dialogs, and does not open them. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>('button, input')?.focus();
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

/** jsdom has no screen: a page that asks for one is told that nothing holds of it, not even that it is dark. */
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
