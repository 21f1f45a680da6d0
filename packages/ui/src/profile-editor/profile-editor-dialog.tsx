'use client';

import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ProfileEditorBody, type ProfileEditorProps } from './profile-editor.js';

/** What {@link ProfileEditorDialog} takes. */
export interface ProfileEditorDialogProps extends Omit<ProfileEditorProps, 'className'> {
  /** Called when it was closed, saved or not; the focus is where it was before then. */
  onClose: () => void;
}

/** The editor of one's own profile, over the page. */
export function ProfileEditorDialog({ onClose, onDone, ...props }: ProfileEditorDialogProps) {
  const strings = useStrings();
  return (
    <Modal title={strings.editProfile} className="parlor-profile-dialog" onClose={onClose}>
      {(close) => (
        <ProfileEditorBody
          {...props}
          onCancel={close}
          onDone={() => {
            onDone?.();
            close();
          }}
        />
      )}
    </Modal>
  );
}
