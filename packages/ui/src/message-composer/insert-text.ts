/**
 * Writes into a field at its caret, or over a part of it, as if it was typed: the field can undo it, and React hears
 * of it. The caret stands behind it then.
 */
export function insertText(
  field: HTMLTextAreaElement,
  text: string,
  from: number = field.selectionStart,
  to: number = field.selectionEnd,
): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  // The only way that leaves what was there before to "Undo"; some browsers refuse it.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text))
    return;
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
