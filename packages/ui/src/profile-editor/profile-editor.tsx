'use client';

import { useMyProfile } from '@parlor/hooks';
import { useRef } from 'react';
import { AlertIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { PROFILE_FIELDS, type ProfileEditorField } from './profile-draft.js';
import { ProfileForm } from './profile-form.js';

/** What {@link ProfileEditor} takes. */
export interface ProfileEditorProps {
  /** Called once the service has what was changed, or when it was saved without a change. */
  onDone?: () => void;
  /**
   * Keeps a picture where everybody can load it, and returns its address: http or https, 500 bytes. It may reject: its message
   * is shown. When it is left out, an address is asked for.
   */
  uploadAvatar?: (file: File) => Promise<string>;
  /** What can be changed, in this order; all of it when left out. */
  fields?: readonly ProfileEditorField[];
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * My profile, to be changed: picture, name, what I say of myself, gender, birthday, place, and who may add me as a friend.
 *
 * Only what was changed is sent; it shows everywhere at once, and is taken back with a sentence when the service refuses, while
 * what was written stays. What another device of mine changes meanwhile comes into the fields that nobody has touched. Texts
 * have their limits in bytes: 500, a place 16.
 *
 * Stands on `useMyProfile`.
 */
export function ProfileEditor({ className, ...props }: ProfileEditorProps) {
  return (
    <div className={`parlor-root parlor-profile-editor ${className ?? ''}`.trim()}>
      <ProfileEditorBody {...props} />
    </div>
  );
}

interface ProfileEditorBodyProps extends Omit<ProfileEditorProps, 'className'> {
  onCancel?: () => void;
}

/** What stands in the editor, and in its dialog. */
export function ProfileEditorBody(props: ProfileEditorBodyProps) {
  const { fields = PROFILE_FIELDS, uploadAvatar, onDone, onCancel } = props;
  const strings = useStrings();
  const { profile, error, update, refetch } = useMyProfile();
  const rootRef = useRef<HTMLDivElement>(null);
  if (profile) {
    return <ProfileForm {...{ profile, update, fields, uploadAvatar, onDone, onCancel }} />;
  }
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  return (
    <div ref={rootRef} className="parlor-profile-state" tabIndex={-1}>
      {error ? (
        <StatePanel
          tone="error"
          icon={AlertIcon}
          title={strings.profileFailed}
          detail={reasonOf(error, strings)}
          action={
            <button type="button" className="parlor-button" onClick={retry}>
              {strings.tryAgain}
            </button>
          }
        />
      ) : (
        <Bones />
      )}
    </div>
  );
}

const BONES = ['a', 'b', 'c', 'd'];

function Bones() {
  const strings = useStrings();
  return (
    <div className="parlor-skeleton parlor-profile-bones" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      <span className="parlor-skeleton-bone parlor-profile-bone-picture" aria-hidden="true" />
      {BONES.map((bone) => (
        <span key={bone} className="parlor-skeleton-bone" aria-hidden="true" />
      ))}
    </div>
  );
}
