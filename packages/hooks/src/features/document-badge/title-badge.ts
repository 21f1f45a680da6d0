/** What stands in the title of the page. */
export interface TitleBadge {
  /** What is behind the number; the document's own title when `undefined`. `label` `''`: no number. */
  show(label: string, title: string | undefined): void;
  /** The document's own title is there again. */
  restore(): void;
}

/** Writes into the title, and hears of it when the app itself writes another one. */
export function createTitleBadge(): TitleBadge {
  let own = document.title;
  let written = own;
  let wanted: { readonly label: string; readonly title: string | undefined } | undefined;
  const write = (title: string) => {
    if (document.title !== title) document.title = title;
    // As the browser has it: without blanks around it.
    written = document.title;
  };
  const render = () => {
    if (!wanted) return;
    const { label, title = own } = wanted;
    write(label ? `(${label}) ${title}` : title);
  };
  const observer = new MutationObserver(() => {
    if (document.title === written) return;
    own = document.title;
    render();
  });
  return {
    show(label, title) {
      if (!wanted) {
        own = document.title;
        // The whole head: the element may be another one, or be missing yet.
        observer.observe(document.head, { childList: true, subtree: true, characterData: true });
      }
      wanted = { label, title };
      render();
    },
    restore() {
      observer.disconnect();
      // The app has written one that nobody has heard of yet.
      if (document.title !== written) own = document.title;
      wanted = undefined;
      write(own);
    },
  };
}
