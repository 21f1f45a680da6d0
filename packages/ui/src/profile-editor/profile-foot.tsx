'use client';

import { useStrings } from '../internals/strings/strings-provider.js';
import type { ProfileForm } from './use-profile-form.js';

interface ProfileFootProps {
  form: ProfileForm;
  /** A picture is on its way. */
  isWaiting: boolean;
  onCancel: (() => void) | undefined;
}

/** What has come of saving, and the buttons for it. */
export function ProfileFoot({ form, isWaiting, onCancel }: ProfileFootProps) {
  const strings = useStrings();
  return (
    <>
      <p className="parlor-profile-failure" role="alert" dir="auto">
        {form.failure}
      </p>
      <footer className="parlor-modal-foot">
        <p className="parlor-profile-saved" role="status">
          {form.isSaved ? strings.profileSaved : ''}
        </p>
        {onCancel && (
          <button type="button" className="parlor-button" data-quiet="" onClick={onCancel}>
            {strings.cancel}
          </button>
        )}
        {!onCancel && form.isChanged && !form.isSaving && (
          <button type="button" className="parlor-button" data-quiet="" onClick={form.undo}>
            {strings.undoChanges}
          </button>
        )}
        <button
          type="submit"
          className="parlor-button"
          aria-disabled={form.isSaving || isWaiting || undefined}
        >
          {strings.saveProfile}
        </button>
      </footer>
    </>
  );
}
