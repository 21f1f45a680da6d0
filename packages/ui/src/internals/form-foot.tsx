import { useStrings } from './strings/strings-provider.js';

interface FormFootProps {
  /** Of the button that sends the form. */
  label: string;
  /** It is being sent. */
  isBusy: boolean;
  /** It takes something away. */
  isDanger?: boolean | undefined;
  onCancel: () => void;
}

/** The lower end of a form in a dialog: away from it, or on. Both keep the focus while it is sent. */
export function FormFoot({ label, isBusy, isDanger = false, onCancel }: FormFootProps) {
  const strings = useStrings();
  return (
    <footer className="parlor-modal-foot">
      <button
        type="button"
        className="parlor-button"
        data-quiet=""
        aria-disabled={isBusy || undefined}
        onClick={onCancel}
      >
        {strings.cancel}
      </button>
      <button
        type="submit"
        className="parlor-button"
        data-danger={isDanger ? '' : undefined}
        aria-disabled={isBusy || undefined}
      >
        {label}
      </button>
    </footer>
  );
}
