'use client';

import { EditIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDetails } from './details-context.js';

/** What is announced in the group; nothing where nothing is, and I could not change it. */
export function Announcement() {
  const strings = useStrings();
  const { group, permissions, open } = useDetails();
  const words = group.notification.trim();
  const canEdit = permissions.can('updateGroupProfile');
  if (words === '' && !canEdit) return null;
  return (
    <section className="parlor-card-section" aria-label={strings.groupAnnouncement}>
      <div className="parlor-details-top">
        <span className="parlor-card-label">{strings.groupAnnouncement}</span>
        {canEdit && (
          <button
            type="button"
            className="parlor-icon-button"
            aria-label={strings.editAnnouncement}
            onClick={() => open({ kind: 'edit', field: 'notification' })}
          >
            <EditIcon size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      {words === '' ? (
        <p className="parlor-details-none">{strings.noAnnouncement}</p>
      ) : (
        <p className="parlor-details-words" dir="auto">
          {words}
        </p>
      )}
    </section>
  );
}
