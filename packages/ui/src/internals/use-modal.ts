import { type SyntheticEvent, useCallback, useEffect, useRef } from 'react';

/**
 * What makes a `<dialog>` one over the page: it opens when it is drawn, and `close` closes it, as Escape does by the
 * browser. The focus begins at what has `data-autofocus`, which may be the dialog itself; else at the first thing there is.
 *
 * `leave` closes it for whoever asks for that: not while a form in it waits for its answer (`aria-busy`), so that what is
 * refused is said where it was asked for. `close` closes it in any case.
 *
 * `props` belong on the element. What it closes for stays its own: React hands events up to the components around, and a
 * dialog there would take them for its own.
 */
export function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    const first = dialog.querySelector<HTMLElement>('[data-autofocus]');
    if (dialog.hasAttribute('data-autofocus')) dialog.focus();
    else first?.focus();
  }, []);
  const close = useCallback(() => ref.current?.close(), []);
  const leave = useCallback(() => {
    if (!isWaiting(ref.current)) close();
  }, [close]);
  const props = {
    ref,
    onClose: (event: SyntheticEvent) => {
      event.stopPropagation();
      if (event.target === event.currentTarget) onClose();
    },
    onCancel: (event: SyntheticEvent) => {
      event.stopPropagation();
      if (isWaiting(ref.current)) event.preventDefault();
    },
  };
  return { ref, close, leave, props };
}

/** Whether a form in it waits for its answer. */
export function isWaiting(dialog: HTMLElement | null): boolean {
  return dialog?.querySelector('form[aria-busy="true"]') != null;
}
